import type { Letter } from './letter.ts';
import type { Quoted } from './quote.ts';
import { escapeHtml } from '../body/escape.ts';

/**
 * How a mail program stores what a person typed: `plain` text alone, `webmail` markup on one line beside a
 * text part, `office` markup with line ends and no text part, `phone` markup of bare blocks and no text part.
 */
export type Dress = 'plain' | 'webmail' | 'office' | 'phone';

/** The stored html and text of a letter, with the quotation below. */
export function storedForms(
  letter: Letter,
  quoted: Quoted | null,
): { html: string | null; text: string | null } {
  if (letter.html !== undefined) return { html: letter.html, text: letter.text ?? null };
  const own = letter.text ?? '';
  const text = quoted ? `${own}\n\n${quoted.text}` : own;
  const dress = letter.dress ?? 'webmail';
  if (dress === 'plain') return { html: null, text };
  const html = MARKUP[dress](own.split('\n'), quoted?.html ?? '');
  return { html, text: dress === 'webmail' ? text : null };
}

const MARKUP: Record<Exclude<Dress, 'plain'>, (lines: string[], tail: string) => string> = {
  webmail: (lines, tail) => `<div dir="ltr">${lines.map(webmailLine).join('')}</div>${tail && `<br>${tail}`}`,
  office: (lines, tail) =>
    [
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>',
      '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
      '<style><!-- p.MsoNormal {margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif;} --></style>',
      '</head><body lang="EN-GB" link="#0563C1"><div class="WordSection1">',
      ...lines.map(
        (line) => `<p class="MsoNormal">${line === '' ? '<o:p>&nbsp;</o:p>' : escapeHtml(line)}</p>`,
      ),
      ...(tail ? ['<p class="MsoNormal"><o:p>&nbsp;</o:p></p>', tail] : []),
      '</div></body></html>',
    ].join('\n'),
  phone: (lines, tail) =>
    `<html><body dir="auto">${lines.map((line) => `<div>${line === '' ? '<br>' : escapeHtml(line)}</div>`).join('')}${
      tail && `<br>${tail}`
    }</body></html>`,
};

function webmailLine(line: string): string {
  return line === '' ? '<div><br></div>' : `<div>${escapeHtml(line)}</div>`;
}
