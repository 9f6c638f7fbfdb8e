import { decodeEntities } from './entities.ts';
import { scanHtml } from './scan.ts';

/** Elements that stand on lines of their own. A paragraph has an empty line around it. */
const BLOCKS = new Set(
  'address article aside blockquote center dd div dl dt fieldset footer form header hr li main nav ol pre section table tr ul'.split(
    ' ',
  ),
);
const SPACED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const CELLS = new Set(['td', 'th']);

/** Markup as a person reads it: paragraphs and rows on lines of their own, quoted blocks marked `> `, entities decoded. */
export function plainFrom(html: string): string {
  const lines: { text: string; depth: number }[] = [];
  let line = '';
  let depth = 0;
  const endLine = () => {
    lines.push({ text: line.trim(), depth });
    line = '';
  };
  const breakLine = () => {
    if (line.trim() !== '') endLine();
    line = '';
  };
  scanHtml(html, {
    text: (part) => {
      line += decodeEntities(part.replace(/[ \t\r\n\f]+/g, ' ')).replaceAll('\u00a0', ' ');
    },
    tag: (name, closing) => {
      if (name === 'br') endLine();
      else if (SPACED.has(name)) {
        breakLine();
        lines.push({ text: '', depth });
      } else if (CELLS.has(name)) line += ' ';
      else if (BLOCKS.has(name)) breakLine();
      if (name === 'li' && !closing) line = '- ';
      if (name === 'blockquote') depth = Math.max(0, depth + (closing ? -1 : 1));
    },
  });
  breakLine();
  return lines
    .map(({ text, depth: level }) => `${'> '.repeat(Math.min(level, 9))}${text}`.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
