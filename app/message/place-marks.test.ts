import { describe, expect, it } from 'vitest';
import type { DateMark } from '@/mail/date-mark';
import { placeMarks } from './place-marks';

const start = { year: 2026, month: 11, day: 20, hour: 15, minute: 0 };
const mark = (words: string, nth = 0): DateMark => ({
  words,
  nth,
  label: words,
  date: { start, end: null, hasTime: true },
});

describe('where dates stand in the text', () => {
  it('finds each in its paragraph, in reading order', () => {
    const placed = placeMarks(
      ['See you Friday.', 'Or Monday, or Friday.'],
      [mark('Friday', 1), mark('Monday')],
    );
    expect(placed.map((list) => list.map(({ mark: { words }, start: at }) => [words, at]))).toEqual([
      [],
      [
        ['Monday', 3],
        ['Friday', 14],
      ],
    ]);
  });

  it('counts occurrences over the paragraphs', () => {
    expect(placeMarks(['Friday', 'Friday Friday'], [mark('Friday', 2)])[1]).toMatchObject([{ start: 7 }]);
  });

  it('leaves out what is not there in one piece', () => {
    expect(placeMarks(['25 November', 'at 14:00'], [mark('25 November\n\nat 14:00')])).toEqual([[], []]);
  });
});
