import { withoutControls } from '../shown';
import { attributions, oldLetterStart } from './marks';
import { signatureStart } from './signature';
import { ANSWERS_BELOW, GREETINGS } from './words';

export interface BodyPart {
  kind: 'text' | 'quote' | 'signature';
  text: string;
}

/**
 * Splits plain text (entities decoded) into what was newly written, quotations with the line that introduces them,
 * and signatures, in the order they stand; the name of the sender helps to find those. All visible characters are kept. A letter that would be nothing but
 * quotation and signature is all text, so that something is always readable. Linear in the length of the text.
 */
export function bodyParts(source: string, sender = ''): BodyPart[] {
  const text = withoutControls(source).replaceAll(/\r\n?/gu, '\n');
  const parts = joined(text, withSignatures(text, split(text), sender));
  if (parts.some((part) => part.kind === 'text')) return parts;
  const whole = tidy(text);
  return whole === '' ? [] : [{ kind: 'text', text: whole }];
}

/** Whether the words say that answers stand inside the older letter, which then must stay open. */
export function pointsBelow(text: string): boolean {
  return BELOW.test(text.slice(0, BELOW_REACH));
}

const BELOW_REACH = 600;
const BELOW = new RegExp(ANSWERS_BELOW, 'iu');

interface Span {
  kind: BodyPart['kind'];
  start: number;
  end: number;
}

/** Consecutive spans of text and quotation that cover everything. */
function split(text: string): Span[] {
  const quotes = quotedBlocks(text);
  let rest = oldLetterStart(text);
  for (const { start, end } of attributions(text)) {
    if (start >= rest) break;
    const quote = quotes.find(end);
    if (quote) quote.start = Math.min(quote.start, start);
    else rest = start;
  }
  // Without marks an answer inside the older letter looks like the letter itself.
  if (rest < text.length && isOpenLetter(text, rest, quotes.all)) rest = text.length;
  const spans: Span[] = [];
  let done = 0;
  for (const quote of quotes.all) {
    if (quote.start >= rest) break;
    const start = Math.max(done, quote.start);
    spans.push({ kind: 'text', start: done, end: start });
    done = Math.min(quote.end, rest);
    spans.push({ kind: 'quote', start, end: done });
  }
  spans.push({ kind: 'text', start: done, end: Math.max(done, rest) });
  spans.push({ kind: 'quote', start: Math.max(done, rest), end: text.length });
  return spans;
}

function isOpenLetter(text: string, rest: number, quotes: readonly { start: number }[]): boolean {
  if (quotes.some(({ start }) => start < rest)) return false;
  const above = text.slice(0, Math.min(rest, BELOW_REACH));
  return pointsBelow(above) || GREETING.test(above);
}

/** Nothing but a greeting: what the sender has to say must stand further down. */
const GREETING = new RegExp(
  `^\\s*(?:(?:${GREETINGS})(?![\\p{L}])[^\\n.?]{0,40}|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?[,:])\\s*$`,
  'iu',
);

interface Quotes {
  all: { start: number; end: number }[];
  /** The block whose first line is the next one with words after `position`; call with growing positions. */
  find(position: number): { start: number; end: number } | null;
}

/** Runs of lines that begin with `>`; empty lines between them belong to the run. */
function quotedBlocks(text: string): Quotes {
  const all: { start: number; end: number; first: number }[] = [];
  let open = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const end = Math.min(at + line.length + 1, text.length);
    const last = all.at(-1);
    if (/^[ \t]{0,3}>/u.test(line)) {
      if (open && last) last.end = end;
      else all.push({ start: at, end, first: at });
      open = true;
    } else if (line.trim() !== '') open = false;
    at = end;
  }
  // Old programs put `>` before a line that begins with "From "; alone it quotes nothing.
  const blocks = all.filter(
    ({ first, end }) => !/^>From [^\n]*\n?$/u.test(text.slice(first, Math.min(end, first + 400))),
  );
  let next = 0;
  return {
    all: blocks,
    find(position) {
      while (next < blocks.length && (blocks[next]?.first ?? 0) < position) next++;
      const block = blocks[next];
      return block && text.slice(position, block.first).trim() === '' ? block : null;
    },
  };
}

function withSignatures(text: string, spans: Span[], sender: string): Span[] {
  return spans.flatMap((span): Span[] => {
    if (span.kind !== 'text') return [span];
    const start = span.start + signatureStart(text.slice(span.start, span.end), sender);
    return [
      { kind: 'text', start: span.start, end: start },
      { kind: 'signature', start, end: span.end },
    ];
  });
}

/** Parts with something to read; blanks between two of a kind do not separate them. */
function joined(text: string, spans: Span[]): BodyPart[] {
  const kept: Span[] = [];
  for (const span of spans) {
    if (text.slice(span.start, span.end).trim() === '') continue;
    const last = kept.at(-1);
    if (last?.kind === span.kind) last.end = span.end;
    else kept.push({ ...span });
  }
  return kept.map(({ kind, start, end }) => ({ kind, text: tidy(text.slice(start, end)) }));
}

function tidy(text: string): string {
  return text.replace(/^\s*\n/u, '').trimEnd();
}
