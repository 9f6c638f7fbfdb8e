// @vitest-environment jsdom
import { type InfiniteData, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetMoved } from '@/mail/lists';
import { toMessages } from '@/mail/message';
import { type MessageFilter, type MessagePage, messagesQuery } from '@/mail/message.api';
import { queryClient } from '@/mail/query-client';
import { readV3 } from '@/portal/rest';
import { useArrivals } from './use-arrivals';
import { useMessages } from './use-messages';

vi.mock('@/portal/rest', () => ({ readV3: vi.fn() }));
const polling = vi.hoisted(() => ({ ask: () => Promise.resolve() }));
vi.mock('./poll', () => ({
  startPolling: (ask: () => Promise<void>) => {
    polling.ask = ask;
    return () => undefined;
  },
}));

const filter: MessageFilter = {
  mailboxId: 1,
  folder: 'INBOX',
  search: '',
  unread: false,
  attachments: false,
  since: '',
  until: '',
};

function rowsOf(...ids: number[]) {
  return ids.map((id) => ({ id, mailboxId: 1, date: '2026-05-20 10:00:00' }));
}

function page(...ids: number[]): MessagePage {
  return { offset: 0, full: false, readAt: 0, messages: toMessages(rowsOf(...ids)) };
}

function wrapper({ children }: { children: ReactNode }) {
  return createElement(QueryClientProvider, { client: queryClient }, children);
}

/** A list of these rows on screen. */
function show(...ids: number[]) {
  const { queryKey } = messagesQuery(filter);
  queryClient.setQueryData<InfiniteData<MessagePage>>(queryKey, { pages: [page(...ids)], pageParams: [0] });
  const { result } = renderHook(() => useArrivals(filter, useMessages(filter)), { wrapper });
  const listed = () => queryClient.getQueryData(queryKey)?.pages[0]?.messages.map(({ id }) => id);
  return { result, listed };
}

afterEach(() => {
  cleanup();
  queryClient.clear();
  vi.mocked(readV3).mockReset();
});

describe('new mail', () => {
  it('is what came since, and is put in when asked for', async () => {
    const { result, listed } = show(3, 2, 1);
    vi.mocked(readV3).mockResolvedValue({ items: rowsOf(4, 3, 2, 1) });
    await act(() => polling.ask());
    expect(result.current.arrivals.count).toBe(1);
    await act(() => result.current.show());
    expect(listed()).toEqual([4, 3, 2, 1]);
  });

  it('is not what was moved away after the portal was last asked', async () => {
    const { result, listed } = show(3, 2, 1);
    vi.mocked(readV3).mockResolvedValue({ items: rowsOf(4, 3, 2, 1) });
    await act(() => polling.ask());
    await act(() => forgetMoved(1, 'INBOX', new Set([3])));
    expect(result.current.arrivals.count).toBe(1);
    await act(() => result.current.show());
    expect(listed()).toEqual([4, 2, 1]);
  });

  it('is not what was moved away while the portal was asked', async () => {
    const { result, listed } = show(3, 2, 1);
    let answer = (_rows: unknown): void => undefined;
    vi.mocked(readV3).mockReturnValue(new Promise((resolve) => (answer = resolve)));
    await act(async () => {
      const asking = polling.ask();
      await forgetMoved(1, 'INBOX', new Set([3]));
      answer({ items: rowsOf(3, 2, 1) });
      await asking;
    });
    expect(result.current.arrivals.count).toBe(0);
    await act(() => result.current.show());
    expect(listed()).toEqual([2, 1]);
  });
});
