import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { knownThreads, olderThreadQuery } from './message.api';
import type { ThreadMessage } from './thread';
import { arrange, otherBranches } from './arrange';

/** A conversation as it is shown around the opened message, and the way to what is older. */
export function useConversation(messageId: number, rows: readonly ThreadMessage[] | undefined) {
  const { data, isFetching, isError, fetchNextPage } = useInfiniteQuery(olderThreadQuery(messageId));
  return useMemo(() => {
    const arranged = arrange(messageId, rows ?? [], data?.pages);
    const branches = rows ? otherBranches(arranged, messageId, knownThreads()) : [];
    return {
      ...arranged,
      branches,
      isRead: rows !== undefined,
      isLoading: isFetching,
      isFailed: isError && !isFetching,
      loadOlder: () => void fetchNextPage(),
    };
  }, [messageId, rows, data, isFetching, isError, fetchNextPage]);
}

export type ConversationParts = ReturnType<typeof useConversation>;
