import { beforeAll, describe, expect, it } from 'vitest';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { everyday } from './everyday';
import { french } from './fr';
import { italian } from './it';
import { polish } from './pl';
import { portuguese } from './pt';
import { russian } from './ru';
import { precision, recall, score, type Score, total } from './score';
import { turkish } from './tr';
import { ukrainian } from './uk';

const all = [english, russian, german, french, spanish, portuguese, italian, polish, ukrainian, turkish];
const scores = new Map<string, Score>();

beforeAll(async () => {
  for (const letters of all) {
    const more = everyday.filter(({ language }) => language === letters.language);
    const parts = await Promise.all([letters, ...more].map(score));
    scores.set(letters.language, total(parts));
  }
  const rows = [...scores, ['all', total([...scores.values()])] as const];
  const lines = rows.map(
    ([language, result]) =>
      `${language.padEnd(4)} precision ${precision(result).toFixed(2)}  recall ${recall(result).toFixed(2)}  of ${result.expected}`,
  );
  const misses = [...scores].flatMap(([language, result]) =>
    result.misses.map((miss) => `${language}  ${miss}`),
  );
  process.stdout.write(`\n${lines.join('\n')}\n${misses.map((miss) => `  ${miss}\n`).join('')}`);
});

describe('dates in letters, measured', () => {
  it('has enough sentences, a third of them without a date', () => {
    const sentences = [...all, ...everyday].flatMap((letters) => letters.sentences);
    expect(sentences.length).toBeGreaterThanOrEqual(170);
    expect(sentences.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(
      sentences.length / 3,
    );
  });

  it('finds most of them, and hardly anything else', () => {
    const result = total([...scores.values()]);
    expect(precision(result)).toBeGreaterThanOrEqual(0.95);
    expect(recall(result)).toBeGreaterThanOrEqual(0.85);
  });

  it.each(all.map(({ language }) => language))('reads %s well enough', (language) => {
    const result = scores.get(language);
    expect(result && recall(result)).toBeGreaterThanOrEqual(0.75);
  });

  it('never fills in what is wrong or has to be assumed', () => {
    expect(total([...scores.values()]).rash).toEqual([]);
  });
});
