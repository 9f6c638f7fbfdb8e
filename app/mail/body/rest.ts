import { looksLikeMarkup, TAGS } from './decode';
import { restoreParagraphs } from './paragraphs';

/**
 * What `whole` has beyond `shown`, readable; null when that is nothing worth a look. Both come from one message by
 * different ways, so blanks, signs and tags count for nothing: only letters and digits are compared. Where the end of
 * `shown` is found, only what follows it is given, else all of `whole`. Linear in the length of both.
 */
export function restOf(shown: string, whole: string): string | null {
  const has = lettersOf(shown).text;
  const { text, ends } = lettersOf(whole);
  const known = coverOf(has, text);
  const cut = endOf(has, text);
  const isLeaked = (part: string) => looksLikeMarkup(part) && !looksLikeMarkup(shown);
  if (cut !== null && longestNew(known, 0, cut) < SUBSTANTIAL) {
    if (longestNew(known, cut, text.length) < LEAST) return null;
    const at = ends[cut - 1] ?? 0;
    const rest = withoutTail(whole.slice(at), shown);
    return restoreParagraphs(isLeaked(whole.slice(0, at)) ? rest.replaceAll(TAGS, '\n') : rest);
  }
  if (longestNew(known, 0, text.length) < SUBSTANTIAL) return null;
  return restoreParagraphs(isLeaked(whole) ? whole.replaceAll(TAGS, '\n') : whole);
}

/** Stretches of letters this long do not come twice by chance. */
const GRAM = 12;
const ANCHOR = 24;
/** New letters in a row that make a rest worth showing: behind what is shown, and anywhere. */
const LEAST = 20;
const SUBSTANTIAL = 40;

const LETTER_OR_TAG = new RegExp(`${TAGS.source}|[\\p{L}\\p{N}]+`, 'giu');

/** Letters and digits outside tags, and for every unit of them where it ends in `source`. */
function lettersOf(source: string): { text: string; ends: number[] } {
  const ends: number[] = [];
  let text = '';
  for (const { 0: found, index } of source.matchAll(LETTER_OR_TAG)) {
    if (found.startsWith('<')) continue;
    text += found;
    for (let unit = 1; unit <= found.length; unit++) ends.push(index + unit);
  }
  return { text, ends };
}

/** For every place of `text`: whether it belongs to a stretch that `has` holds too. */
function coverOf(has: string, text: string): boolean[] {
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= has.length; at++) grams.add(has.slice(at, at + GRAM));
  let until = 0;
  const known = Array.from<boolean>({ length: text.length });
  for (let at = 0; at < text.length; at++) {
    if (grams.has(text.slice(at, at + GRAM))) until = at + GRAM;
    known[at] = at < until;
  }
  return known;
}

/** Behind which letter of `text` the end of `has` stands; null when it is not found. */
function endOf(has: string, text: string): number | null {
  if (has === '') return null;
  if (text.startsWith(has)) return has.length;
  if (has.length < ANCHOR) return null;
  const anchor = has.slice(-ANCHOR);
  const late = text.indexOf(anchor, Math.floor((has.length - ANCHOR) * 0.8));
  const found = late === -1 ? text.indexOf(anchor) : late;
  return found === -1 ? null : found + ANCHOR;
}

function longestNew(known: readonly boolean[], start: number, end: number): number {
  let longest = 0;
  let run = 0;
  for (let at = start; at < end; at++) {
    run = known[at] ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** The full stop that ends what is shown does not begin the rest. */
function withoutTail(rest: string, shown: string): string {
  const tail = shown
    .trimEnd()
    .slice(-8)
    .replace(/^.*[\p{L}\p{N}]/su, '');
  return tail !== '' && rest.startsWith(tail) ? rest.slice(tail.length) : rest;
}
