import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { type MessageFilter, type MessagePage, messagesQuery } from '@/mail/message.api';
import { rowsOf } from './rows';

/** The list for a filter: its rows so far, loading more, and starting over. */
export function useMessages(filter: MessageFilter) {
  const client = useQueryClient();
  const options = messagesQuery(filter);
  const query = useInfiniteQuery(options);
  const messages = useMemo(() => rowsOf(query.data?.pages), [query.data]);

  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage, refetch } = query;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);

  /** Reads the first page again and forgets the others: offsets have moved if mail arrived. */
  const refresh = useCallback(() => {
    client.setQueryData<InfiniteData<MessagePage, number>>(
      options.queryKey,
      (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
    void refetch();
  }, [client, options.queryKey, refetch]);

  return { query, messages, loadMore, refresh };
}
