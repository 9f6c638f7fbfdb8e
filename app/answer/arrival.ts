import type { InfiniteData } from '@tanstack/react-query';
import { INBOX, type MessageFilter, type MessagePage, threadQuery } from '@/mail/message.api';
import { queryClient } from '@/mail/query-client';
import type { Letter } from './letter';

const PAUSES = [500, 2000, 5000, 15_000, 30_000, 60_000];

/**
 * The portal gives no id of what it sent and lists it in Sent only after its next round: the conversation and
 * the lists that can show it are read again a few times, until it is there.
 */
export function awaitArrival(letter: Letter, lastId: number): void {
  void readAgain(letter, lastId);
}

async function readAgain({ messageId, from }: Letter, lastId: number): Promise<void> {
  for (const pause of PAUSES) {
    await new Promise((resolve) => window.setTimeout(resolve, pause));
    if (document.hidden) continue;
    readListsAgain();
    if (messageId === null) continue;
    const { queryKey } = threadQuery(messageId);
    await queryClient.invalidateQueries({ queryKey });
    const thread = queryClient.getQueryData(queryKey);
    const isThere = thread?.some(
      (message) => message.id > lastId && message.from.email.toLowerCase() === from.email.toLowerCase(),
    );
    if (isThere) return;
  }
}

/** Lists on their first page only: the others would lose the place of whoever scrolled. */
function readListsAgain(): void {
  void queryClient.invalidateQueries({
    queryKey: ['messages'],
    predicate: ({ queryKey, state }) => {
      const filter = queryKey[1] as MessageFilter | undefined;
      const data = state.data as InfiniteData<MessagePage> | undefined;
      return filter?.folder !== INBOX && data?.pages.length === 1;
    },
  });
}
