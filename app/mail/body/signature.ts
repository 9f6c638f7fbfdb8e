import { SENT_FROM, SENT_FROM_LAST } from './words';

/**
 * Where the signature begins that ends this stretch of text: a line of two dashes with little behind it, or the line
 * a telephone adds; the length of the text when there is none.
 */
export function signatureStart(text: string): number {
  let start = text.length;
  let end = text.length;
  let words = 0;
  while (end > 0 && words <= MOST_LINES && text.length - end < LONGEST) {
    const at = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(at, end);
    if (isDashes(line)) return at;
    if (words < 3 && isSentFrom(line)) start = at;
    if (line.trim() !== '') words++;
    end = at - 1;
  }
  return start;
}

const LONGEST = 1200;
const MOST_LINES = 14;
const SENT = new RegExp(
  `^[ \\t]*(?:${SENT_FROM})[ \\u00A0].{2,80}$|^.{3,60} ${SENT_FROM_LAST}[ \\t]*$`,
  'iu',
);

function isDashes(line: string): boolean {
  return /^(?:--|—|–)[ \u00A0]?$/u.test(line);
}

function isSentFrom(line: string): boolean {
  return line.length <= 120 && SENT.test(line);
}
