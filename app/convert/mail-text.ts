import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Message } from '@/mail/message';
import { messageQuery, threadQuery } from '@/mail/message.api';
import { useConversation } from '@/mail/use-conversation';
import type { Told } from './description';
import { newestOf, wholeOf } from './ready';

/** How a conversation stands: with everything, or why not. */
export type Completeness = 'whole' | 'loading' | 'failed' | 'cut' | 'untold';

export interface Conversation extends Told {
  state: Completeness;
  loadOlder: () => void;
}

/** The newest words of a mail for a form, as far as they have arrived; '' until then, and when they cannot be read. */
export function useNewestText({ id, from, date }: Message): string {
  const body = useQuery(messageQuery(id)).data?.body ?? null;
  const thread = useQuery(threadQuery(id)).data;
  return useMemo(
    () => (body === null && !thread ? '' : newestOf({ id, from, date, body }, thread ?? []).text),
    [id, from, date, body, thread],
  );
}

/**
 * The whole conversation, read page by page as long as it fits and somebody wants it (`isWanted`). What has arrived
 * can be taken at any moment.
 */
export function useWholeConversation(
  { id, from, date }: Message,
  timeZone: string,
  isWanted: boolean,
): Conversation {
  const body = useQuery(messageQuery(id)).data?.body ?? null;
  const thread = useQuery(threadQuery(id)).data;
  const { before, after, missing, isLoading, isFailed, loadOlder } = useConversation(id, thread);
  const holes = Object.values(missing);
  const isPartial = holes.some((hole) => hole !== 'none');
  const told = useMemo((): Told => {
    if (!isWanted || (body === null && !thread)) return { text: '', taken: 0, isCut: false };
    const opened = thread?.filter((part) => part.id === id) ?? [];
    return wholeOf({ id, from, date, body }, [...before, ...opened, ...after], timeZone, isPartial);
  }, [isWanted, id, from, date, body, thread, before, after, timeZone, isPartial]);

  const hasMore = holes.includes('loadable');
  const goesOn = isWanted && hasMore && !told.isCut && !isLoading && !isFailed;
  useEffect(() => {
    if (goesOn) loadOlder();
  }, [goesOn, loadOlder]);

  const state = told.isCut
    ? 'cut'
    : isFailed
      ? 'failed'
      : hasMore || isLoading || !thread
        ? 'loading'
        : isPartial
          ? 'untold'
          : 'whole';
  return { ...told, state, loadOlder };
}
