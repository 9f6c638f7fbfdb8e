/** Points for a letter right after the last one found, and for one that begins a word. */
const TOGETHER = 4;
const WORD_START = 4;
/** Taken off for each letter jumped over, and, to prefer short texts, for each letter of the text. */
const JUMP = 0.4;
const LENGTH = 0.01;
/** Below this per letter the match is letters scattered by chance. */
const LEAST_PER_LETTER = 2;

/**
 * How well a text answers what was typed, or null when it does not: the letters of each typed word in their
 * order, best at the beginnings of words and side by side. Case and accents do not count.
 */
export function fuzzyScore(typed: string, text: string): number | null {
  const plainText = plain(text);
  let sum = 0;
  for (const word of plain(typed).split(/\s+/)) {
    if (word === '') continue;
    const score = wordScore(word, plainText);
    if (score === null) return null;
    sum += score;
  }
  return sum - plainText.length * LENGTH;
}

/** The items that answer what was typed, best first; equals keep their order. */
export function rank<Item>(
  typed: string,
  items: readonly Item[],
  textOf: (item: Item) => string,
  limit: number,
): Item[] {
  return items
    .flatMap((item) => {
      const score = fuzzyScore(typed, textOf(item));
      return score === null ? [] : [{ item, score }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ item }) => item);
}

/** The best way to find the letters of a word in their order, in one pass per letter over the text. */
function wordScore(word: string, text: string): number | null {
  if (!isSubsequence(word, text)) return null;
  const none = Number.NEGATIVE_INFINITY;
  // before[at]: the best so far with the previous letter found exactly at that place.
  let before: number[] = [];
  for (let letter = 0; letter < word.length; letter += 1) {
    const now: number[] = [];
    let jumped = none;
    for (let at = 0; at < text.length; at += 1) {
      const adjacent = before[at - 1] ?? none;
      const reached = letter === 0 ? 0 : Math.max(adjacent + TOGETHER, jumped);
      now[at] = text[at] === word[letter] ? reached + 1 + (isWordStart(text, at) ? WORD_START : 0) : none;
      jumped = Math.max(jumped, adjacent) - JUMP;
    }
    before = now;
  }
  const best = before.reduce((a, b) => Math.max(a, b), none);
  return best >= word.length * LEAST_PER_LETTER ? best : null;
}

function isSubsequence(word: string, text: string): boolean {
  let at = 0;
  for (const letter of word) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
