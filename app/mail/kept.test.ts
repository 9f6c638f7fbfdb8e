// @vitest-environment jsdom
import { QueryObserver } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetKept, keepAnswers, openKept } from './kept';
import { queryClient } from './query-client';

const records = vi.hoisted(() => ({ all: new Map<string, unknown>(), isBroken: false }));

vi.mock('idb-keyval', () => {
  const open = <T>(work: () => T): Promise<T> =>
    records.isBroken ? Promise.reject(new Error('blocked')) : Promise.resolve(work());
  return {
    createStore: () => ({}),
    get: (name: string) => open(() => structuredClone(records.all.get(name))),
    set: (name: string, value: unknown) => open(() => void records.all.set(name, structuredClone(value))),
    del: (name: string) => open(() => void records.all.delete(name)),
    keys: () => open(() => [...records.all.keys()]),
  };
});

const LIST = ['messages', { folder: 'INBOX' }];
const PORTAL = 'mail-desk/p1/';
const ANNA = `${PORTAL}1/`;

function page(offset: number, subject: string, readAt = 9000) {
  return {
    offset,
    full: true,
    readAt,
    messages: [{ id: offset + 1, subject, date: new Date(0), body: null }],
  };
}

function kept(subject: string) {
  // Older than whatever this visit reads, by a clock that began anew.
  return { pages: [page(0, subject, -Infinity)], pageParams: [0] };
}

function list(...subjects: string[]) {
  return {
    pages: subjects.map((subject, at) => page(at * 50, subject)),
    pageParams: subjects.map((_, at) => at * 50),
  };
}

beforeEach(async () => {
  vi.useFakeTimers();
  records.isBroken = false;
  await forgetKept();
  records.all.clear();
  queryClient.clear();
});

async function keep(subject = 'Quote'): Promise<void> {
  await openKept(`${ANNA}en`, PORTAL, ANNA);
  keepAnswers();
  queryClient.setQueryData(LIST, list(subject, 'Older'));
  queryClient.setQueryData(['message', 1], { id: 1, body: 'Confidential words' });
  await vi.advanceTimersByTimeAsync(1500);
}

describe('lists kept between visits', () => {
  it('come back as old answers, the first page of each, dates as dates', async () => {
    vi.setSystemTime(5_000_000);
    await keep();
    queryClient.clear();
    await openKept(`${ANNA}en`, PORTAL, ANNA);
    expect(queryClient.getQueryData(LIST)).toEqual(kept('Quote'));
    expect(queryClient.getQueryState(LIST)?.dataUpdatedAt).toBe(5_000_000);
  });

  it('hold no text of a message', async () => {
    await keep();
    expect(JSON.stringify([...records.all.values()])).not.toContain('Confidential');
  });

  it('never replace what the portal has answered', async () => {
    await keep('Old');
    queryClient.clear();
    queryClient.setQueryData(LIST, list('New'));
    await openKept(`${ANNA}en`, PORTAL, ANNA);
    expect(queryClient.getQueryData(LIST)).toEqual(list('New'));
  });

  it('give way to an answer that is under way', async () => {
    await keep('Old');
    queryClient.clear();
    let answer: (data: unknown) => void = () => undefined;
    const queryFn = () => new Promise((resolve) => (answer = resolve));
    const stop = new QueryObserver(queryClient, { queryKey: LIST, queryFn }).subscribe(() => undefined);
    await openKept(`${ANNA}en`, PORTAL, ANNA);
    expect(queryClient.getQueryData(LIST)).toEqual(kept('Old'));
    expect(queryClient.getQueryState(LIST)?.fetchStatus).toBe('fetching');
    answer(list('New'));
    await vi.advanceTimersByTimeAsync(0);
    expect(queryClient.getQueryData(LIST)).toEqual(list('New'));
    stop();
  });

  it('go when somebody else signs in on this portal, and only on this portal', async () => {
    await keep();
    records.all.set('mail-desk/p2/1/en', { version: 1, answers: [] });
    queryClient.clear();
    await openKept(`${PORTAL}2/en`, PORTAL, `${PORTAL}2/`);
    expect(queryClient.getQueryData(LIST)).toBeUndefined();
    expect([...records.all.keys()]).toEqual(['mail-desk/p2/1/en']);
  });

  it('of person 12 are not taken for those of person 1', async () => {
    records.all.set(`${PORTAL}12/en`, { version: 1, answers: [] });
    await openKept(`${PORTAL}1/en`, PORTAL, `${PORTAL}1/`);
    expect(records.all.has(`${PORTAL}12/en`)).toBe(false);
  });

  it('are forgotten on request, and nothing is kept afterwards', async () => {
    await keep();
    await forgetKept();
    queryClient.setQueryData(LIST, list('Later'));
    await vi.advanceTimersByTimeAsync(1500);
    expect(records.all.size).toBe(0);
  });

  it.each([{ version: 0, answers: [] }, { version: 1 }, 'text', null, 7])(
    'are not taken from a record of another form: %j',
    async (record) => {
      records.all.set(`${ANNA}en`, record);
      await openKept(`${ANNA}en`, PORTAL, ANNA);
      expect(queryClient.getQueryCache().getAll()).toEqual([]);
    },
  );

  it('do without a database', async () => {
    records.isBroken = true;
    await expect(keep()).resolves.toBeUndefined();
    await expect(forgetKept()).resolves.toBeUndefined();
    expect(queryClient.getQueryData(LIST)).toBeDefined();
  });
});
