import { CLOSINGS, CONFIDENTIAL, SENDING_THINGS, SENT_FROM, SENT_FROM_LINES, THIS_LETTER } from './words';

/**
 * Where the signature begins that ends this stretch of text: a line of two dashes with little behind it, the line a
 * telephone adds, or a card of name, post and telephone below the closing words; the length of the text when there is
 * none.
 */
export function signatureStart(text: string, sender: string): number {
  const marked = Math.min(markedStart(text), gluedStart(text, sender));
  const above = text.slice(0, marked);
  const notice = noticeStart(above);
  return cardStart(above.slice(0, notice), sender) ?? marked;
}

/** Start of the paragraphs of legal notice that end the text; they fold with a card above them, never alone. */
function noticeStart(text: string): number {
  let start = text.length;
  for (let count = 0; count < MOST_NOTICES; count++) {
    const end = text.slice(Math.max(0, start - LONGEST_NOTICE), start).trimEnd();
    const words = end.slice(end.lastIndexOf('\n\n') + 1);
    if (words.length < 60 || !NOTICE.test(words) || !LETTER.test(words)) return start;
    start = Math.max(0, start - LONGEST_NOTICE) + end.length - words.length;
  }
  return start;
}

const MOST_NOTICES = 3;
const LONGEST_NOTICE = 3000;
const NOTICE = new RegExp(CONFIDENTIAL, 'iu');
const LETTER = new RegExp(THIS_LETTER, 'iu');

/**
 * Start of a signature that stands on one line with the words before it, as the portal leaves it when it strips tags:
 * two dashes and the sender's name, or the line a telephone adds.
 */
function gluedStart(text: string, sender: string): number {
  const reach = text.slice(Math.max(0, text.length - GLUED_REACH));
  const line = reach.slice(reach.lastIndexOf('\n') + 1);
  const dashes = line.lastIndexOf('--');
  const given = sender.split(/\s/u, 1)[0] ?? '';
  const card = line.slice(dashes + 2).trim();
  const isNamed = given !== '' && card.startsWith(given) && !/[.!?]$/u.test(card);
  if (dashes > 0 && isNamed && /[\p{L}.!?)][ \u00A0]*$/u.test(line.slice(0, dashes)))
    return text.length - line.length + dashes;
  const sent = GLUED_SENT.exec(line.slice(-GLUED_SENT_REACH));
  return sent ? text.length - (sent[1] ?? '').length : text.length;
}

const GLUED_REACH = 400;
const GLUED_SENT_REACH = 90;
const GLUED_SENT = new RegExp(
  `(?:[\\p{L}.!?)]|[.!?] )((?:${SENT_FROM})(?:[ \\u00A0][^.!?]{0,20})?[ \\u00A0](?:${SENDING_THINGS})(?!\\p{L})[^.!?]{0,40}|(?:${SENT_FROM_LINES}))\\s*$`,
  'u',
);

function markedStart(text: string): number {
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
  `^[ \\t]*(?:(?:${SENT_FROM})(?:[ \\u00A0].{0,40})?[ \\u00A0"„«](?:${SENDING_THINGS})(?!\\p{L}).{0,60}|${SENT_FROM_LINES})[ \\t]*$`,
  'iu',
);

function isDashes(line: string): boolean {
  return /^(?:--|—|–)[ \u00A0]?$/u.test(line);
}

function isSentFrom(line: string): boolean {
  return line.length <= 120 && SENT.test(line);
}

const MOST_CARD_LINES = 6;
const WIDEST_CARD = 70;
const CLOSING = new RegExp(`^(?:${CLOSINGS})[\\s,.!–—-]*$`, 'iu');
const CONTACT = /@|https?:|www\.|\+\d|(?:\d[\s()./-]{0,2}){7}/iu;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \u00A0]\p{Lu}[\p{L}\p{M}.'’-]*){0,3},?$/u;

interface Line {
  at: number;
  words: string;
  /** Stands below an empty line. */
  isApart: boolean;
}

/** Start of a short card at the end, below closing words and with other words above them; null when there is none. */
function cardStart(text: string, sender: string): number | null {
  const found = cardLines(text, sender);
  const [first, second] = found?.lines ?? [];
  if (!found || !first) return null;
  // Who signed stays to be read when the name comes again, or the card stands apart from it.
  const isSigned =
    !found.isBelowName &&
    second !== undefined &&
    NAME.test(first.words) &&
    (second.isApart || namesIn(second.words, first.words.replace(/[,.]$/u, '')));
  const card = isSigned ? found.lines.slice(1) : found.lines;
  const hasContact = card.some(({ words }) => CONTACT.test(words));
  const hasName = card.some(({ words }) => namesIn(words, sender) || (!isSigned && isFullName(words)));
  const isCard = hasContact || (hasName && (isSigned || card.length > 1));
  return isCard ? (card[0]?.at ?? null) : null;
}

/** The lines below the last closing, when they are few, short and no sentences. */
function cardLines(text: string, sender: string): { lines: Line[]; isBelowName: boolean } | null {
  const given = sender.split(/\s/u, 1)[0] ?? '';
  const lines: Line[] = [];
  let end = text.length;
  while (end > 0 && text.length - end < LONGEST) {
    const at = text.lastIndexOf('\n', end - 1) + 1;
    const words = text.slice(at, Math.min(end, at + 2 * WIDEST_CARD)).trim();
    end = at - 1;
    const last = lines[0];
    if (words === '') {
      if (last) last.isApart = true;
      continue;
    }
    const isBelowName = given !== '' && words.replace(/[,.]$/u, '') === given;
    if ((isBelowName || CLOSING.test(words)) && last)
      return text.slice(0, Math.max(at, 0)).trim() === '' ? null : { lines, isBelowName };
    if (lines.length > MOST_CARD_LINES || words.length > WIDEST_CARD || isSentence(words)) return null;
    lines.unshift({ at, words, isApart: false });
  }
  return null;
}

function isSentence(words: string): boolean {
  return (
    /[!?…]$|^p\.? ?s\b|^зы\b/iu.test(words) ||
    (/(?<!\.\p{L}{1,3})\.$/u.test(words) && words.split(' ').length > 4)
  );
}

function isFullName(words: string): boolean {
  return NAME.test(words) && words.includes(' ');
}

function namesIn(words: string, name: string): boolean {
  return name.trim() !== '' && words.toLowerCase().includes(name.trim().toLowerCase());
}
