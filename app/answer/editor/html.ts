import createPurifier from 'dompurify';
import { STAMPED } from '@/mail/markup/trusted';
import { type Block, wordsOf } from './letter';
import { readHtml } from './read';
import { toFragment, toText } from './write';

/** Plain text as markup that looks the same: breaks, blanks and signs survive. */
export function textToHtml(text: string): string {
  return text
    .replaceAll('\t', '    ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/(?<=^|[\r\n]) | (?= )/gu, '&nbsp;')
    .replaceAll(/\r\n?|\n/gu, '<br>');
}

/** The words of a letter: an empty line between paragraphs, "- " and "1. " for lists, "> " for quotations. */
export function htmlToText(html: string): string {
  return toText(readHtml(html, OUTGOING).blocks);
}

/**
 * The letter as it may leave: `p br b i u s a ul ol li blockquote`, links to follow and nothing else. Pictures of the
 * web become links, hidden words go. Whatever comes in, the sanitiser has the last word.
 */
export function cleanOutgoing(html: string): string {
  return outgoing(readHtml(html, OUTGOING).blocks);
}

/** The same for a letter that is known already. A letter without words is an empty text. */
export function outgoing(blocks: readonly Block[]): string {
  if (!hasWords(blocks)) return '';
  return createPurifier(window).sanitize(toFragment(blocks), {
    ...STAMPED,
    ALLOWED_TAGS: ['#text', 'p', 'br', 'b', 'i', 'u', 's', 'a', 'ul', 'ol', 'li', 'blockquote'],
    ALLOWED_ATTR: ['href'],
    ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/iu,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  });
}

/** Whether nothing would be said. */
export function isBlank(html: string): boolean {
  return !hasWords(readHtml(html, OUTGOING).blocks);
}

const OUTGOING = { pictures: 'link' } as const;

function hasWords(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'line') return wordsOf(block.line).trim() !== '';
    if (block.kind === 'quote') return block.lines.some((line) => wordsOf(line).trim() !== '');
    return block.items.some(
      ({ lines, lists }) => lines.some((line) => wordsOf(line).trim() !== '') || hasWords(lists),
    );
  });
}
