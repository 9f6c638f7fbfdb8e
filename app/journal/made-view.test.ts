import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from './journal';
import { byDay, countsBy, dated, olderQuestions, shown, standingOf, TODAY } from './made-view';

const ZONE = 'Europe/Berlin';
const NOW = new Date('2026-11-21T00:30:00+01:00');
const HOUR = 3_600_000;

function entry(hoursAgo: number, change: Partial<Entry> = {}): Entry {
  return {
    key: `${hoursAgo}`,
    kind: 'task',
    messageId: 15,
    subject: '',
    sender: '',
    title: '',
    at: NOW.getTime() - hoursAgo * HOUR,
    state: 'created',
    objectId: 42,
    existing: false,
    knownBefore: [],
    day: null,
    deadline: null,
    ...change,
  };
}

function rowsOf(...entries: Entry[]) {
  vi.useFakeTimers({ now: NOW });
  return dated(
    entries.toSorted((a, b) => a.at - b.at),
    NOW,
    ZONE,
  );
}

const keysOf = (rows: ReturnType<typeof rowsOf>) => rows.map(({ entry: { key } }) => key);

afterEach(() => void vi.useRealTimers());

describe('what was made', () => {
  it('today begins at midnight of the reader, not 24 hours ago', () => {
    const rows = rowsOf(entry(0.25), entry(1), entry(30));
    expect(rows.map(({ daysAgo }) => daysAgo)).toEqual([0, 1, 2]);
    expect(keysOf(shown(rows, TODAY))).toEqual(['0.25']);
  });

  it('in the last seven days is of today and the six days before', () => {
    const rows = rowsOf(entry(6 * 24), entry(6 * 24 + 1), entry(0));
    expect(keysOf(shown(rows, { ...TODAY, period: 'week' }))).toEqual(['0', '144']);
    expect(shown(rows, { ...TODAY, period: 'all' })).toHaveLength(3);
  });

  it('is of today by the portal’s clock where the computer’s is a day behind', () => {
    vi.useFakeTimers({ now: NOW.getTime() - 24 * HOUR });
    const [row] = dated([entry(24)], NOW, ZONE);
    expect(row?.daysAgo).toBe(0);
  });

  it.each([
    ['created', 'made'],
    ['sending', 'open'],
    ['unclear', 'open'],
    ['refused', 'failed'],
    ['not-sent', 'failed'],
    ['absent', 'failed'],
    ['undone', 'undone'],
  ] as const)('%s is %s', (state, standing) => {
    expect(standingOf({ state })).toBe(standing);
  });

  it('is counted for each choice of one filter with the others as they are', () => {
    const rows = rowsOf(
      entry(0),
      entry(0.1, { state: 'unclear' }),
      entry(0.2, { kind: 'chat' }),
      entry(90, { kind: 'chat' }),
    );
    const filter = { ...TODAY, standing: 'made' as const };
    expect([...countsBy(rows, filter, ({ kind }) => kind, 'kind')]).toEqual([
      ['task', 1],
      ['chat', 1],
    ]);
    expect([...countsBy(rows, filter, standingOf, 'standing')]).toEqual([
      ['made', 2],
      ['open', 1],
    ]);
  });

  it('stands by day, the newest first', () => {
    const days = byDay(rowsOf(entry(0), entry(1), entry(2), entry(60)));
    expect(days.map(keysOf)).toEqual([['0'], ['1', '2'], ['60']]);
  });

  it('does not hide a question that is open since before', () => {
    const rows = rowsOf(entry(50, { state: 'unclear' }), entry(50), entry(0, { state: 'unclear' }));
    expect(olderQuestions(rows, TODAY)).toBe(1);
    expect(olderQuestions(rows, { ...TODAY, period: 'all' })).toBe(0);
  });
});
