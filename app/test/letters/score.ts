import type { Readable } from '@/mail/readable';
import type { Letter } from './letter';

/** How one letter was read in one form. */
export interface Score {
  /** Newest words neither more nor less than expected. */
  exact: boolean;
  /** And its lines, where the form kept them its paragraphs too, where the sender put them. */
  layout: boolean;
  /** Every line of the newest words can be read without unfolding anything. */
  open: boolean;
  /** The older letter lies folded, from its first word on, or is offered as the rest; nothing when there is none. */
  quotation: boolean;
  /** The card, telephone line and notice lie apart, and nothing else does. */
  signature: boolean;
}

/** Compares what is on screen with what a person would say; `hasLines` when the form kept line ends. */
export function scoreOf(letter: Letter, readable: Readable, hasLines: boolean): Score {
  const texts = readable.parts.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  const shown = texts.join('\n\n');
  const folded = readable.parts.filter(({ kind }) => kind === 'quote').map(({ text }) => text);
  const apart = readable.parts.filter(({ kind }) => kind === 'signature').map(({ text }) => text);
  const older = readable.rest === null ? folded : [...folded, readable.rest];
  const seen = lettersOf(shown);
  const [intro = ''] = letter.quotation.split('\n', 1);
  return {
    exact: hasLines ? linesOf(shown) === linesOf(letter.newest) : seen === lettersOf(letter.newest),
    layout: hasLines ? shown.trim() === letter.newest : linesOf(shown) === linesOf(letter.newest),
    open: letter.newest.split('\n').every((line) => seen.includes(lettersOf(line))),
    quotation:
      letter.quotation === ''
        ? older.length === 0
        : older.some((text) => lettersOf(text).startsWith(lettersOf(intro))),
    signature: lettersOf(apart.join('')) === lettersOf(letter.signature),
  };
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function linesOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^[•*]\s/u, '- '))
    .filter((line) => line !== '')
    .join('\n');
}
