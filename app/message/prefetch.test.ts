// @vitest-environment jsdom
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { neighboursOf, tellRows } from '@/mail/neighbours';
import { queryClient } from '@/mail/query-client';
import { noteTooFast } from '@/portal/budget';
import { readV3 } from '@/portal/rest';
import { likelyNext, prefetch } from './prefetch';

vi.mock('@/portal/rest', () => ({
  readV3: vi.fn(async (method: string, { id }: { id: number }) =>
    method === 'mail.message.get' ? { item: { id, body: 'Words' } } : [{ id, body: 'Words' }],
  ),
}));

const asked = () =>
  vi.mocked(readV3).mock.calls.map(([method, params]) => `${method.slice(13)} ${params?.['id']}`);

// One clock for all: the budget remembers.
beforeAll(() => void vi.useFakeTimers());
beforeEach(() => {
  vi.advanceTimersByTime(600_000);
  queryClient.clear();
  vi.mocked(readV3).mockClear();
});
afterAll(() => void vi.useRealTimers());

describe('what is likely next', () => {
  it('is the message below, then the one above', () => {
    tellRows([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(likelyNext(neighboursOf(2), null)).toEqual([3, 1]);
    expect(likelyNext(neighboursOf(2), 1)).toEqual([3, 1]);
  });

  it('is the message above for who came from below', () => {
    expect(likelyNext(neighboursOf(2), 3)).toEqual([1, 3]);
  });

  it('is one at the ends of the list and none outside of it', () => {
    expect(likelyNext(neighboursOf(1), null)).toEqual([2]);
    expect(likelyNext(neighboursOf(9), null)).toEqual([]);
  });
});

describe('reading ahead', () => {
  it('reads a message and its conversation, two messages at once and then one call in two seconds', async () => {
    const done = prefetch([1, 2, 3], new AbortController().signal);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked()).toEqual(['get 1', 'thread 1', 'get 2', 'thread 2']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked()).toHaveLength(5);
    await vi.advanceTimersByTimeAsync(2000);
    await done;
    expect(asked()).toHaveLength(6);
  });

  it('asks for nothing that is there', async () => {
    await prefetch([1], new AbortController().signal);
    await prefetch([1], new AbortController().signal);
    expect(asked()).toHaveLength(2);
  });

  it('stops when the person moves on, even while it waits', async () => {
    const moved = new AbortController();
    const done = prefetch([1, 2, 3], moved.signal);
    await vi.advanceTimersByTimeAsync(100);
    moved.abort();
    await done;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked()).toHaveLength(4);
  });

  it('finishes the call under way and begins no other, although there is room', async () => {
    const moved = new AbortController();
    vi.mocked(readV3).mockImplementationOnce(async () => {
      moved.abort();
      return { item: { id: 1, body: 'Words' } };
    });
    await prefetch([1, 2], moved.signal);
    expect(asked()).toEqual(['get 1']);
  });

  it('does nothing offline or after a refusal for haste', async () => {
    const offline = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await prefetch([1], new AbortController().signal);
    offline.mockRestore();
    noteTooFast();
    await prefetch([1], new AbortController().signal);
    expect(asked()).toEqual([]);
  });
});
