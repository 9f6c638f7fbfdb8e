import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type MessageFilter, type MessagePage, readMessages } from '@/mail/message.api';
import { arrivalsOf, idsIn, withArrivals, withChanges, withoutLost } from './arrivals';
import { startPolling } from './poll';
import type { MessagesOfList } from './use-messages';

type List = InfiniteData<MessagePage, number>;

interface Newest {
  queryKey: MessagesOfList['queryKey'];
  page: MessagePage;
  /** What the list had when the portal was asked. */
  had: ReadonlySet<number>;
}

const NOTHING = { count: 0, hasGap: false };

/** Asks for new mail while the list is on screen. What rows became is shown at once; new rows wait for `show`. */
export function useArrivals(filter: MessageFilter, list: MessagesOfList) {
  const client = useQueryClient();
  const { queryKey, messages, query } = list;
  const [newest, setNewest] = useState<Newest | null>(null);
  const [failures, setFailures] = useState(0);
  const latest = useRef({ filter, queryKey });
  useEffect(() => {
    latest.current = { filter, queryKey };
  });

  const ask = useCallback(async () => {
    const { filter, queryKey } = latest.current;
    const before = client.getQueryState<List>(queryKey);
    // The list is being read already, with patience of its own.
    if (before?.fetchStatus === 'fetching') return;
    const had = idsIn(before?.data);
    const page = await readMessages(filter);
    const state = client.getQueryState<List>(queryKey);
    // Refreshed or paged meanwhile: that answer may be newer than this one, and must not be disturbed.
    if (state?.fetchStatus === 'fetching' || state?.dataUpdatedAt !== before?.dataUpdatedAt) return;
    client.setQueryData<List>(queryKey, (data) =>
      data ? withChanges(data, page) : { pages: [page], pageParams: [0] },
    );
    setNewest({ queryKey, page, had });
  }, [client]);

  useEffect(() => startPolling(ask, setFailures), [ask]);

  const firstReadAt = query.data?.pages[0]?.readAt ?? Infinity;
  const fresh =
    newest?.queryKey === queryKey && !query.isPlaceholderData && newest.page.readAt > firstReadAt
      ? newest
      : null;
  const isComplete = !query.hasNextPage;
  const arrivals = useMemo(() => {
    if (!fresh) return NOTHING;
    const has = new Set(messages.map(({ id }) => id));
    return arrivalsOf(messages, withoutLost(fresh.page, fresh.had, has), isComplete);
  }, [fresh, messages, isComplete]);

  const show = useCallback(async () => {
    if (!fresh) return;
    // A page on its way would put back the list as it was when it left; it is asked for again.
    await client.cancelQueries({ queryKey, exact: true });
    client.setQueryData<List>(
      queryKey,
      (data) => data && withArrivals(data, withoutLost(fresh.page, fresh.had, idsIn(data))),
    );
  }, [client, queryKey, fresh]);

  return { arrivals, failures, show };
}
