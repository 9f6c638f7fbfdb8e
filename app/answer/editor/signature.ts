import type { Block } from './letter';
import { toText } from './write';

/**
 * The letter with another signature at its end, or null when the one that stands there was changed by hand: those are
 * somebody's words. Without a previous one, a letter that ends with the wanted signature already has it.
 */
export function withSignature(
  letter: readonly Block[],
  previous: readonly Block[],
  wanted: readonly Block[],
): Block[] | null {
  const whole = withoutBlankEnd(letter);
  const old = withoutBlankEnd(previous);
  const next = withoutBlankEnd(wanted);
  if (old.length > 0 && !endsWith(whole, old)) return null;
  if (old.length === 0 && next.length > 0 && endsWith(whole, next)) return [...letter];
  const words = withoutBlankEnd(whole.slice(0, whole.length - old.length));
  if (next.length === 0) return words;
  return [...words, ...(words.length === 0 ? [BLANK] : []), BLANK, ...next];
}

const BLANK: Block = { kind: 'line', line: [] };

/** Whether these are the last words of the letter. */
export function endsWith(letter: readonly Block[], end: readonly Block[]): boolean {
  return toText(letter.slice(-end.length)) === toText(end);
}

function withoutBlankEnd(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => toText([block]).trim() !== '');
  return blocks.slice(0, last + 1);
}
