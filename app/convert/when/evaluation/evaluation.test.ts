import { beforeAll, describe, expect, it } from 'vitest';
import { german } from './de';
import { development } from './development';
import { english } from './en';
import { spanish } from './es';
import { everyday } from './everyday';
import { french } from './fr';
import { heldOut } from './held-out';
import { italian } from './it';
import { polish } from './pl';
import { portuguese } from './pt';
import { russian } from './ru';
import { precision, recall, score, type Score, total } from './score';
import type { Letters } from './sentence';
import { turkish } from './tr';
import { ukrainian } from './uk';

const all = [english, russian, german, french, spanish, portuguese, italian, polish, ukrainian, turkish];
const fitted = [...all, ...everyday, ...development];
const languages = all.map(({ language }) => language);
let scores: Map<string, Score>;
let unseen: Map<string, Score>;

beforeAll(async () => {
  scores = await measured('fitted', fitted);
  unseen = await measured('held out', heldOut);
});

async function measured(name: string, letters: readonly Letters[]): Promise<Map<string, Score>> {
  const result = new Map<string, Score>();
  for (const language of languages) {
    const ours = letters.filter((each) => each.language === language);
    result.set(language, total(await Promise.all(ours.map(score))));
  }
  const rows = [...result, ['all', total([...result.values()])] as const].map(
    ([language, each]) =>
      `${name}  ${language.padEnd(4)} precision ${precision(each).toFixed(2)}  recall ${recall(each).toFixed(2)}  of ${each.expected}`,
  );
  const misses = [...result].flatMap(([language, each]) =>
    each.misses.map((miss) => `  ${language}  ${miss}`),
  );
  process.stdout.write(`\n${[...rows, ...misses].join('\n')}\n`);
  return result;
}

describe('dates in letters, measured', () => {
  it.each([
    ['fitted', fitted, 170, 1 / 3],
    ['held out', heldOut, 120, 0.45],
  ])('has enough sentences that are %s, many of them without a date', (_name, letters, least, share) => {
    const sentences = letters.flatMap((each) => each.sentences);
    expect(sentences.length).toBeGreaterThanOrEqual(least);
    expect(sentences.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(
      sentences.length * share,
    );
  });

  it('finds most of them, and hardly anything else', () => {
    const result = total([...scores.values()]);
    expect(precision(result)).toBeGreaterThanOrEqual(0.95);
    expect(recall(result)).toBeGreaterThanOrEqual(0.85);
  });

  it('does nearly as well where no rule was fitted', () => {
    const result = total([...unseen.values()]);
    expect(precision(result)).toBeGreaterThanOrEqual(0.97);
    expect(recall(result)).toBeGreaterThanOrEqual(0.97);
  });

  it.each(languages)('reads %s well enough', (language) => {
    const result = scores.get(language);
    expect(result && recall(result)).toBeGreaterThanOrEqual(0.75);
  });

  it('never fills in what is wrong or has to be assumed', () => {
    expect(total([...scores.values()]).rash).toEqual([]);
    // Right, but for an ending of its last word that was not read along.
    expect(total([...unseen.values()]).rash.length).toBeLessThanOrEqual(1);
  });
});
