import { describe, expect, it } from 'vitest';
import { type Message, toMessages } from '@/mail/message';
import { NOTHING_SELECTED, rangedTo, type Selected, toggled, withAll, without } from './selection';
import { nextAfter } from './travel';

const rows = toMessages([1, 2, 3, 4, 5].map((id) => ({ id })));
const [one, two, , four] = rows as [Message, Message, Message, Message];

function ids({ messages }: Selected): number[] {
  return [...messages.keys()];
}

function sorted(selected: Selected): number[] {
  return ids(selected).toSorted((a, b) => a - b);
}

describe('a selection', () => {
  it('keeps the order in which messages were chosen', () => {
    const selected = toggled(toggled(NOTHING_SELECTED, four), one);
    expect(ids(selected)).toEqual([4, 1]);
    expect(ids(toggled(selected, four))).toEqual([1]);
  });

  it('grows and shrinks a range from where it started, besides what was there before', () => {
    const start = toggled(toggled(NOTHING_SELECTED, one), four);
    const up = rangedTo(start, rows, null, 2);
    expect(sorted(up)).toEqual([1, 2, 3, 4]);
    expect(sorted(rangedTo(up, rows, null, 5))).toEqual([1, 4, 5]);
  });

  it('starts a range at the current row when nothing was chosen yet', () => {
    expect(ids(rangedTo(NOTHING_SELECTED, rows, 2, 4))).toEqual([2, 3, 4]);
    expect(ids(rangedTo(NOTHING_SELECTED, rows, null, 4))).toEqual([4]);
  });

  it('takes the last row alone when the start of the range is no longer listed', () => {
    const selected = toggled(NOTHING_SELECTED, one);
    expect(ids(rangedTo(selected, rows.slice(1), null, 3))).toEqual([1, 3]);
  });

  it('survives rows that are not loaded any more, and loses those that left', () => {
    const selected = withAll(toggled(NOTHING_SELECTED, two), rows.slice(3));
    expect(ids(selected)).toEqual([2, 4, 5]);
    expect(ids(without(selected, new Set([4])))).toEqual([2, 5]);
  });
});

describe('nextAfter', () => {
  const after = (openId: number, direction: 1 | -1, ...gone: number[]) =>
    nextAfter(rows, new Set(gone), openId, direction);

  it('goes on in the direction of travel, past others that leave', () => {
    expect(after(3, 1, 3)).toBe(4);
    expect(after(3, 1, 3, 4)).toBe(5);
    expect(after(3, -1, 3)).toBe(2);
  });

  it('turns back at the ends, and tells when nothing is left', () => {
    expect(after(5, 1, 5)).toBe(4);
    expect(after(1, -1, 1)).toBe(2);
    expect(after(3, 1, 1, 2, 3, 4, 5)).toBeNull();
    expect(after(9, 1, 9)).toBeNull();
  });
});
