import { messageQuery, threadQuery } from '@/mail/message.api';
import type { Neighbours } from '@/mail/neighbours';
import { queryClient } from '@/mail/query-client';
import { leakyBudget, mayWorkAhead } from '@/portal/budget';

/** Two calls make a message. On average one call in two seconds, with room for both neighbours at once. */
const budget = leakyBudget({ perSecond: 0.5, most: 4 });

/** Which messages the person is likely to want next, likeliest first: on in the direction they came from. */
export function likelyNext({ previous, next }: Neighbours, cameFrom: number | null): number[] {
  const order = cameFrom !== null && cameFrom === next ? [previous, next] : [next, previous];
  return order.filter((id) => id !== null);
}

/** Reads messages ahead, one call after the other, until `signal` says that the person has moved on. */
export async function prefetch(messageIds: readonly number[], signal: AbortSignal): Promise<void> {
  for (const id of messageIds) {
    for (const { queryKey, read } of readsOf(id)) {
      if (queryClient.getQueryData(queryKey) !== undefined) continue;
      await pause(budget.wait(), signal);
      if (signal.aborted || !mayWorkAhead() || !budget.take()) return;
      await read();
    }
  }
}

/** Nobody waits for these: what fails is asked for again when the message is opened. */
function readsOf(id: number) {
  const [get, thread] = [messageQuery(id), threadQuery(id)];
  return [
    { queryKey: get.queryKey, read: () => queryClient.prefetchQuery({ ...get, retry: false }) },
    { queryKey: thread.queryKey, read: () => queryClient.prefetchQuery({ ...thread, retry: false }) },
  ];
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms === 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = window.setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      window.clearTimeout(timer);
      resolve();
    });
  });
}
