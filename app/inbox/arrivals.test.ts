import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '@/mail/message';
import type { MessagePage } from '@/mail/message.api';
import { arrivalsOf, withArrivals, withChanges } from './arrivals';
import { rowsOf } from './rows';

const message = (id: number, rest: Partial<Message> = {}) =>
  ({ id, isSeen: true, hasAttachments: false, bindings: [], ...rest }) as unknown as Message;
const messages = (...ids: number[]) => ids.map((id) => message(id));
const page = (ids: number[], full = true): MessagePage => ({
  offset: 0,
  full,
  readAt: 0,
  messages: messages(...ids),
});
const list = (...pages: MessagePage[]) => ({ pages, pageParams: pages.map(() => 0) });
const idsOf = (data: ReturnType<typeof list>) => rowsOf(data.pages).map(({ id }) => id);

describe('what arrived', () => {
  it('is what stands above a known row and is not known', () => {
    expect(arrivalsOf(messages(5, 4, 3), page([9, 8, 5, 7, 4]), false)).toEqual({ count: 3, hasGap: false });
  });

  it('is not what only moved up because rows above it are gone', () => {
    expect(arrivalsOf(messages(5, 4, 3), page([5, 3, 2]), false).count).toBe(0);
  });

  it('is everything unknown when the list was complete', () => {
    expect(arrivalsOf(messages(5, 4), page([5, 4, 1], false), true).count).toBe(1);
    expect(arrivalsOf([], page([1], false), true)).toEqual({ count: 1, hasGap: false });
  });

  it('leaves a gap when a whole answer is unknown', () => {
    expect(arrivalsOf(messages(5, 4), page([9, 8, 7]), false)).toEqual({ count: 3, hasGap: true });
  });
});

describe('a list that takes its arrivals in', () => {
  it('has them in their places and keeps its other rows and pages', () => {
    const merged = withArrivals(list(page([5, 4]), page([3, 2])), page([9, 5, 7, 4]));
    expect(merged.pages.map((one) => one.messages.map(({ id }) => id))).toEqual([
      [9, 5, 7, 4],
      [3, 2],
    ]);
  });

  it('keeps rows that are gone from the portal until it is read again', () => {
    expect(idsOf(withArrivals(list(page([5, 4, 3])), page([9, 5, 3, 2])))).toEqual([9, 5, 4, 3]);
  });

  it('takes what stands at the end only when it was complete', () => {
    expect(idsOf(withArrivals(list(page([5, 4], false)), page([5, 4, 1], false)))).toEqual([5, 4, 1]);
    expect(idsOf(withArrivals(list(page([5, 4])), page([5, 4, 1])))).toEqual([5, 4]);
  });

  it('starts anew over a gap', () => {
    expect(idsOf(withArrivals(list(page([5, 4]), page([3])), page([9, 8])))).toEqual([9, 8]);
  });

  it('never doubles a row, and holds all of them when nothing but mail came', () => {
    const cases = fc.record({
      known: fc.integer({ min: 1, max: 30 }),
      came: fc.nat(10),
      size: fc.integer({ min: 11, max: 15 }),
    });
    fc.assert(
      fc.property(cases, ({ known, came, size }) => {
        const all = Array.from({ length: known + came }, (_, index) => known + came - index);
        const before = all.slice(came);
        const first = page(before.slice(0, size));
        const second = page(before.slice(size - 1), false);
        expect(idsOf(withArrivals(list(first, second), page(all.slice(0, size))))).toEqual(all);
      }),
    );
  });
});

describe('a list whose rows changed elsewhere', () => {
  it('shows what they became, in place', () => {
    const newest = { ...page([]), messages: [message(9), message(4, { isSeen: false })] };
    const changed = withChanges(list(page([5]), page([4])), newest);
    expect(changed.pages.flatMap((one) => one.messages)).toEqual([message(5), message(4, { isSeen: false })]);
  });

  it('is the same object when nothing did', () => {
    const before = list(page([5, 4]));
    expect(withChanges(before, page([9, 5, 4]))).toBe(before);
  });
});
