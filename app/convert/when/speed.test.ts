import { beforeAll, describe, expect, it } from 'vitest';
import { findWhens } from './when';

const letters: Record<string, string> = {
  en: 'Let us meet on Friday at 15:00 for half an hour, or on 2 December; the order 10-12 costs $12.05. ',
  ru: 'Давайте встретимся в пятницу в 15:00 на полчаса или 2 декабря, заказ 10-12 стоит 12.05 руб. ',
  pl: 'Spotkajmy się w piątek o 15:00 na pół godziny albo 2 grudnia, zamówienie 10-12 kosztuje 12,05 zł. ',
  tr: "Cuma günü saat 15.00'te yarım saat görüşelim ya da 2 Aralık'ta, sipariş 10-12 fiyatı 12,05 TL. ",
};

/** Milliseconds this process computed since; what others on the machine do does not count. */
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** The quickest of several runs, in milliseconds: what the machine needs when nothing else is going on. */
async function quickest(text: string, runs = 7): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    await findWhens(text, {
      reference: new Date('2026-11-18T11:00:00Z'),
      timeZone: 'Europe/Berlin',
      languages: ['en'],
    });
    best = Math.min(best, spent(start));
  }
  return best;
}

const filled = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe('the time it takes to read dates', () => {
  const measured = new Map<string, [length: number, ms: number][]>();

  beforeAll(async () => {
    for (const [language, piece] of Object.entries(letters)) {
      await quickest(filled(piece, 2000));
      const rows: [number, number][] = [];
      for (const length of [1000, 2000, 4000, 8000, 64_000])
        rows.push([length, await quickest(filled(piece, length))]);
      measured.set(language, rows);
      const shown = rows.map(([length, ms]) => `${length}: ${ms.toFixed(1)} ms`).join('  ');
      process.stdout.write(`${language}  ${shown}\n`);
    }
  }, 60_000);

  it.each(Object.keys(letters))(
    'grows no faster than the text in %s, and stops at 8,000 characters',
    (language) => {
      const ms = Object.fromEntries(measured.get(language) ?? []);
      // A straight line gives four, a square sixteen; without the cap the last would be eight times.
      expect(ms[8000]).toBeLessThan(Math.max(ms[2000] ?? 0, 3) * 11);
      expect(ms[64_000]).toBeLessThan(Math.max(ms[8000] ?? 0, 5) * 5);
    },
  );

  it.each([
    ['Proszę o spotkanie, żeby się ', 'od 1 do '],
    ['Proszę o spotkanie, żeby się ', '1 - 2 listopada, '],
    ['Proszę o spotkanie, żeby się ', 'w piątek '],
    ['Proszę o spotkanie, żeby się ', 'pół godziny '],
    ['Toplantı için görüşelim mi, ', 'saat 1 '],
    ['Toplantı için görüşelim mi, ', "10:00'dan "],
    ['Toplantı için görüşelim mi, ', 'cuma '],
    ['Let us meet, ', 'at 15:00 for 1 hour '],
    ['Let us meet, ', 'half an hour on '],
    ['Let us meet, ', '123-4'],
    ...['and so on, ', '12/05 ', '1 ', '10:00 ', 'Friday ', '+1 ', '(', 'a@', '№ '].map(
      (bite): [string, string] => ['', bite],
    ),
  ])(
    'is not thrown off by endless repetition: %s%s…',
    async (start, bite) => {
      const half = await quickest(start + filled(bite, 4000), 3);
      expect(await quickest(start + filled(bite, 8000), 3)).toBeLessThan(Math.max(half, 10) * 6);
    },
    20_000,
  );
});
