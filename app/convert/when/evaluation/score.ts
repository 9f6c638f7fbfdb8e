import { newestText, readableFrom } from '@/mail/readable';
import { findWhens, type Wall, type When } from '../when';
import type { Expected, Letters, Sentence } from './sentence';

export interface Score {
  right: number;
  found: number;
  expected: number;
  /** What went wrong, to read. */
  misses: string[];
  /** Would have been filled in without being asked, and should not. */
  rash: string[];
}

/** Reads every sentence as the screen does: the newest text of the letter, then the dates in it. */
export async function score({ sentences, ...letters }: Letters): Promise<Score> {
  const scores = await Promise.all(sentences.map((sentence) => scoreOf(sentence, letters)));
  return total(scores);
}

export function total(scores: Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((all, each) => all + of(each), 0);
  return {
    right: sum(({ right }) => right),
    found: sum(({ found }) => found),
    expected: sum(({ expected }) => expected),
    misses: scores.flatMap(({ misses }) => misses),
    rash: scores.flatMap(({ rash }) => rash),
  };
}

export const precision = ({ right, found }: Score) => (found === 0 ? 1 : right / found);
export const recall = ({ right, expected }: Score) => (expected === 0 ? 1 : right / expected);

async function scoreOf(
  { text, expected }: Sentence,
  { reader, written, timeZone }: Omit<Letters, 'sentences'>,
): Promise<Score> {
  const newest = newestText(readableFrom({ body: text, readable: true, truncated: false }, null));
  const found = await findWhens(newest, { reference: new Date(written), timeZone, languages: reader });
  const pairs = found.map((when) => [when, expected.find((other) => isSame(when, other, newest))] as const);
  const right = pairs.filter(([, match]) => match !== undefined).length;
  const isRight = right === expected.length && right === found.length;
  return {
    right,
    found: found.length,
    expected: expected.length,
    misses: isRight ? [] : [`${newest}\n    got ${found.map(shown).join(' + ') || 'nothing'}`],
    rash: pairs
      .filter(([when, match]) => when.certain && match?.certain !== true)
      .map(([when]) => `${newest}\n    got ${shown(when)}`),
  };
}

/** The words found hold the expected ones and hardly more: a preposition, an article, a sign. */
const MORE = 10;

function isSame(when: When, expected: Expected, text: string): boolean {
  const at = text.indexOf(expected.words);
  const from = at - when.index;
  const behind = when.index + when.text.length - (at + expected.words.length);
  return (
    wallText(when.start, when.hasTime) === expected.start &&
    (when.end ? wallText(when.end, when.hasTime) : undefined) === expected.end &&
    from >= 0 &&
    from <= MORE &&
    behind >= 0 &&
    behind <= MORE
  );
}

function shown(when: When): string {
  const end = when.end ? ` – ${wallText(when.end, when.hasTime)}` : '';
  return `${wallText(when.start, when.hasTime)}${end} "${when.text}"${when.certain ? ' certain' : ''}`;
}

function wallText({ year, month, day, hour, minute }: Wall, hasTime: boolean): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}${hasTime ? ` ${two(hour)}:${two(minute)}` : ''}`;
}
