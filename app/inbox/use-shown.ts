import { useEffect, useMemo, useState } from 'react';
import { useHandled } from '@/journal/handled';
import { useMadeByMessage } from '@/journal/use-journal';
import { isNarrowing, shownOf, type View } from './shown';
import type { MessagesOfList } from './use-messages';

/** Rows that fill the list and a little more. */
const SCREENFUL = 15;
/** Pages that may go by with fewer rows to show than that; then the person decides. */
const PAGES_ALONE = 4;

/**
 * What a view shows of a list. Where little of it fits, more pages are loaded by themselves, up to a bound:
 * `hasPaused` then, until `goOn`.
 */
export function useShown({ query, queryKey, messages, loadMore }: MessagesOfList, { unlinked, todo }: View) {
  const madeByMessage = useMadeByMessage();
  const handled = useHandled();
  const shown = useMemo(
    () => shownOf(messages, { unlinked, todo }, madeByMessage, handled),
    [messages, unlinked, todo, madeByMessage, handled],
  );

  const pages = query.data?.pages.length ?? 0;
  const here = { queryKey, unlinked, todo, pages, rows: shown.length };
  const [from, setFrom] = useState({ ...here, pages: 0, rows: 0 });
  const narrows = isNarrowing({ unlinked, todo });
  const isElsewhere = from.queryKey !== queryKey || from.unlinked !== unlinked || from.todo !== todo;
  if (isElsewhere || pages < from.pages) setFrom({ ...here, pages: 0, rows: 0 });
  else if (narrows && shown.length >= from.rows + SCREENFUL) setFrom(here);

  const hasPaused = narrows && query.hasNextPage && pages - from.pages >= PAGES_ALONE;
  const wantsMore = narrows && !hasPaused && query.hasNextPage && shown.length < SCREENFUL;
  useEffect(() => {
    if (wantsMore) loadMore();
  }, [wantsMore, loadMore]);

  return {
    messages: shown,
    hasPaused,
    isLooking: wantsMore && !query.isFetchNextPageError,
    loadMore: hasPaused ? doNothing : loadMore,
    goOn: () => {
      setFrom(here);
      loadMore();
    },
  };
}

function doNothing(): void {}
