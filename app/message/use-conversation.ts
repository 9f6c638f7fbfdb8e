import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { olderThreadQuery, threadsBefore } from '@/mail/message.api';
import type { ThreadMessage } from '@/mail/thread';
import { arrange, otherBranches } from './arrange';

/** A conversation as it is shown around the opened message, and the way to what is older. */
export function useConversation(messageId: number, rows: readonly ThreadMessage[] | undefined) {
  const older = useInfiniteQuery(olderThreadQuery(messageId));
  return useMemo(() => {
    const arranged = arrange(messageId, rows ?? [], older.data?.pages);
    const branches = rows ? otherBranches(arranged, messageId, threadsBefore(messageId)) : [];
    return {
      ...arranged,
      branches,
      isRead: rows !== undefined,
      isLoading: older.isFetching,
      isFailed: older.isError && !older.isFetching,
      loadOlder: () => void older.fetchNextPage(),
    };
  }, [messageId, rows, older]);
}

export type ConversationParts = ReturnType<typeof useConversation>;
