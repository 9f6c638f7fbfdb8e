import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THREAD_LIMIT } from './message.api';
import type { ThreadMessage } from './thread';
import { arrange, otherBranches } from './arrange';

const message = (id: number, readable = true): ThreadMessage => ({
  id,
  subject: '',
  from: { name: '', email: '' },
  to: [],
  cc: [],
  date: new Date(id * 60_000),
  body: `Letter ${id}`,
  truncated: false,
  readable,
});
const from = (first: number, last: number, readable = true) =>
  Array.from({ length: last - first + 1 }, (_, at) => message(first + at, readable));
const ids = (messages: readonly ThreadMessage[]) => messages.map(({ id }) => id);
const WHOLE = { start: 'none', beforeOpened: 'none', afterOpened: 'none', end: 'none' };

describe('a conversation around the opened message', () => {
  it('is whole when fewer came than were asked for', () => {
    const { before, after, missing } = arrange(2, from(1, 3));
    expect([ids(before), ids(after), missing]).toEqual([[1], [3], WHOLE]);
  });

  it('is whole when nothing came yet', () => {
    expect(arrange(2, [])).toEqual({ before: [], after: [], missing: WHOLE });
  });

  it('may have older pages when as many came as were asked for', () => {
    expect(arrange(120, from(71, 120)).missing).toEqual({ ...WHOLE, start: 'loadable' });
  });

  it('takes older pages in, each message once, although mail came in between', () => {
    const { before, missing } = arrange(120, from(71, 120), [from(22, 71)]);
    expect(ids(before)).toEqual(ids(from(22, 119)));
    expect(missing.start).toBe('loadable');
    expect(arrange(120, from(71, 120), [from(21, 70), from(1, 20)]).missing).toEqual(WHOLE);
  });

  it('ends where a page is empty', () => {
    expect(arrange(50, from(1, 50), [[]]).missing).toEqual(WHOLE);
  });

  it('knows a portal without pages by its giving the same page again', () => {
    expect(arrange(120, from(71, 120), [from(71, 120)]).missing.start).toBe('untold');
  });

  it('has its hole below a message that is older than all pages so far', () => {
    const { before, after, missing } = arrange(40, from(71, 120));
    expect([ids(before), ids(after)]).toEqual([[], ids(from(71, 120))]);
    expect(missing).toEqual({ ...WHOLE, afterOpened: 'loadable' });
    expect(arrange(40, from(71, 120), [from(21, 70)]).missing).toEqual({ ...WHOLE, start: 'loadable' });
  });

  it('on the first portals lacks what is nearest before and newest after', () => {
    const old = arrange(120, [...from(1, 50, false), message(120, false)]);
    expect(old.missing).toEqual({ ...WHOLE, beforeOpened: 'untold' });
    const middle = arrange(60, from(11, 110, false));
    expect(middle.missing).toEqual({ ...WHOLE, end: 'untold' });
    expect(arrange(2, from(1, 51, false)).missing).toEqual(WHOLE);
  });

  it('never loses nor doubles a message, however the pages overlap', () => {
    const page = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: THREAD_LIMIT });
    fc.assert(
      fc.property(
        page,
        fc.array(page, { maxLength: 4 }),
        fc.integer({ min: 1, max: 200 }),
        (rows, pages, open) => {
          const older = pages.map((one) => one.map((id) => message(id)));
          const { before, after } = arrange(
            open,
            rows.map((id) => message(id)),
            older,
          );
          const shown = [...ids(before), ...ids(after)];
          const given = new Set([...rows, ...pages.flat()]);
          given.delete(open);
          expect(shown.toSorted((a, b) => a - b)).toEqual([...given].sort((a, b) => a - b));
          expect(shown).toEqual(shown.toSorted((a, b) => a - b));
        },
      ),
    );
  });
});

describe('other branches', () => {
  it('are what an earlier answer around the same message had, and this one has not', () => {
    const arranged = arrange(3, [message(1), message(3)]);
    expect(ids(otherBranches(arranged, 3, [from(1, 4), from(8, 9)]))).toEqual([2, 4]);
  });

  it('are not guessed where the conversation has holes', () => {
    const arranged = arrange(120, from(71, 120));
    expect(otherBranches(arranged, 120, [from(1, 120)])).toEqual([]);
  });
});
