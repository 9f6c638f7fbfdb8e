import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type MessageFilter, type MessagePage, readNewest } from '@/mail/message.api';
import { arrivalsOf, withArrivals, withChanges } from './arrivals';
import { startPolling } from './poll';
import type { MessagesOfList } from './use-messages';

type List = InfiniteData<MessagePage, number>;

interface Newest {
  queryKey: MessagesOfList['queryKey'];
  page: MessagePage;
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
    const page = await readNewest(filter);
    const state = client.getQueryState<List>(queryKey);
    // Refreshed or paged meanwhile: that answer may be newer than this one, and must not be disturbed.
    if (state?.fetchStatus === 'fetching' || state?.dataUpdatedAt !== before?.dataUpdatedAt) return;
    client.setQueryData<List>(queryKey, (data) =>
      data ? withChanges(data, page) : { pages: [page], pageParams: [0] },
    );
    setNewest({ queryKey, page });
  }, [client]);

  useEffect(() => startPolling(ask, setFailures), [ask]);

  const firstReadAt = query.data?.pages[0]?.readAt ?? Infinity;
  const page =
    newest?.queryKey === queryKey && !query.isPlaceholderData && newest.page.readAt > firstReadAt
      ? newest.page
      : null;
  const isComplete = !query.hasNextPage;
  const arrivals = useMemo(
    () => (page ? arrivalsOf(messages, page, isComplete) : NOTHING),
    [page, messages, isComplete],
  );

  const show = useCallback(async () => {
    if (!page) return;
    // A page on its way would put back the list as it was when it left; it is asked for again.
    await client.cancelQueries({ queryKey, exact: true });
    client.setQueryData<List>(queryKey, (data) => data && withArrivals(data, page));
  }, [client, queryKey, page]);

  return { arrivals, failures, show };
}
