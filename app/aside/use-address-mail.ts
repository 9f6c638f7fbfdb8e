import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { addressMailQuery, type Owner, sortOut } from './address-mail';

/** Rows that fill the list and a little more. */
const SCREENFUL = 15;
/** Pages that are read without being asked for, while what was found is not what was meant. */
const PAGES_ALONE = 3;

/** The mail with these addresses: what is sure, the rest, reading more and starting over. */
export function useAddressMail(emails: readonly string[], owner: Owner | null) {
  const client = useQueryClient();
  const options = addressMailQuery(emails);
  const query = useInfiniteQuery({ ...options, enabled: emails.length > 0 });
  const { entityTypeId = null, entityId = null } = owner ?? {};
  const { own, rest } = useMemo(
    () =>
      sortOut(
        query.data?.pages.flatMap(({ messages }) => messages) ?? [],
        emails,
        entityTypeId === null || entityId === null ? null : { entityTypeId, entityId },
      ),
    [query.data, emails, entityTypeId, entityId],
  );

  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  const pages = query.data?.pages.length ?? 0;
  const wantsMore = hasNextPage && !isFetching && !isError && own.length < SCREENFUL && pages < PAGES_ALONE;
  // After how many pages: an answer may come before it showed that one was asked for.
  const goesOnAfter = wantsMore ? pages : null;
  useEffect(() => {
    if (goesOnAfter !== null) void fetchNextPage();
  }, [goesOnAfter, fetchNextPage]);

  /** Reads the first page again and forgets the others. */
  function refresh(): void {
    client.setQueryData<InfiniteData<unknown>>(
      options.queryKey,
      (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
    void query.refetch();
  }

  return {
    query,
    own,
    rest,
    refresh,
    isLooking: wantsMore || (own.length === 0 && query.isFetchingNextPage),
  };
}
