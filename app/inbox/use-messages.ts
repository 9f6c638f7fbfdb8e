import { type InfiniteData, keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { type MessageFilter, type MessagePage, messagesQuery } from '@/mail/message.api';
import { rowsOf } from './rows';

const STALE_AFTER_MS = 60_000;

/** A list on screen, as {@link useMessages} tells of it. */
export type MessagesOfList = ReturnType<typeof useMessages>;

/** The list for a filter: its rows so far, loading more, and starting over. */
export function useMessages(filter: MessageFilter) {
  const client = useQueryClient();
  const { mailboxId, folder, search, unread, attachments, since, until } = filter;
  const options = useMemo(
    () => messagesQuery({ mailboxId, folder, search, unread, attachments, since, until }),
    [mailboxId, folder, search, unread, attachments, since, until],
  );
  const { queryKey } = options;
  const query = useInfiniteQuery({ ...options, placeholderData: keepPreviousData });
  const messages = useMemo(() => rowsOf(query.data?.pages), [query.data]);

  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage, refetch } = query;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);

  /** Reads the first page again and forgets the others: offsets have moved if mail arrived. */
  const refresh = useCallback(() => {
    client.setQueryData<InfiniteData<MessagePage, number>>(
      queryKey,
      (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
    void refetch();
  }, [client, queryKey, refetch]);

  // A list that comes back on screen is read again if it is old. Back online, only one that failed: the others are
  // polled, and lose no page the person has scrolled to.
  useEffect(() => {
    const state = client.getQueryState(queryKey);
    const age = Date.now() - (state?.dataUpdatedAt ?? 0);
    if (state?.status === 'error' || (state?.status === 'success' && age > STALE_AFTER_MS)) refresh();
    const refreshIfFailed = (): void => {
      if (client.getQueryState(queryKey)?.status === 'error') refresh();
    };
    window.addEventListener('online', refreshIfFailed);
    return () => window.removeEventListener('online', refreshIfFailed);
  }, [client, queryKey, refresh]);

  return { query, queryKey, messages, loadMore, refresh };
}
