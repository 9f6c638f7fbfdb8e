import type { InfiniteData } from '@tanstack/react-query';
import { isSamePath } from './leaving';
import type { MessageFilter, MessagePage } from './message.api';
import { queryClient } from './query-client';

type Listed = InfiniteData<MessagePage, number>;

/**
 * The folder a message lies in, by the newest list of one folder that holds it; '' when none does. The
 * portal never says it.
 */
export function folderOf(messageId: number): string {
  const lists = queryClient
    .getQueryCache()
    .findAll({ queryKey: ['messages'] })
    .filter(({ queryKey }) => filterIn(queryKey)?.folder)
    .toSorted((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt);
  const list = lists.find(({ state }) =>
    (state.data as Listed | undefined)?.pages.some(({ messages }) =>
      messages.some(({ id }) => id === messageId),
    ),
  );
  return list ? (filterIn(list.queryKey)?.folder ?? '') : '';
}

/**
 * Whether the portal listed each of these in this folder less than `ms` milliseconds ago. Questions for new mail do
 * not count: they leave rows in place that are gone from the portal.
 */
export function areListedLately(
  mailboxId: number,
  folder: string,
  ids: readonly number[],
  ms: number,
): boolean {
  // The steady clock may stand still while a computer sleeps.
  const since = Math.max(performance.now(), Date.now() - performance.timeOrigin) - ms;
  const listed = new Set(
    queryClient
      .getQueryCache()
      .findAll({ queryKey: ['messages'] })
      .filter(({ queryKey }) => {
        const filter = filterIn(queryKey);
        const isOfMailbox = filter?.mailboxId === null || filter?.mailboxId === mailboxId;
        return isOfMailbox && isSamePath(filter?.folder ?? '', folder);
      })
      .flatMap(({ state }) => (state.data as Listed | undefined)?.pages ?? [])
      .filter(({ readAt }) => readAt > since)
      .flatMap(({ messages }) => messages.map(({ id }) => id)),
  );
  return ids.every((id) => listed.has(id));
}

/**
 * After messages left `folder`: its loaded lists lose those rows in place, so nobody's place in them is
 * lost; every other list that may hold mail of this mailbox is read again when it is next on screen.
 */
export async function forgetMoved(
  mailboxId: number,
  folder: string,
  ids: ReadonlySet<number>,
): Promise<void> {
  for (const query of queryClient.getQueryCache().findAll({ queryKey: ['messages'] })) {
    const filter = filterIn(query.queryKey);
    if (!filter || (filter.mailboxId !== null && filter.mailboxId !== mailboxId)) continue;
    if (query.state.data !== undefined && folder !== '' && isSamePath(filter.folder, folder)) {
      // An answer under way still has the rows, and would put them back.
      await queryClient.cancelQueries({ queryKey: query.queryKey, exact: true });
      queryClient.setQueryData<Listed>(query.queryKey, (data) => data && withoutRows(data, ids), {
        updatedAt: query.state.dataUpdatedAt,
      });
    } else if (query.isActive()) {
      queryClient.setQueryData<Listed>(
        query.queryKey,
        (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
      );
      void queryClient.refetchQueries({ queryKey: query.queryKey, exact: true });
    } else {
      queryClient.removeQueries({ queryKey: query.queryKey, exact: true });
    }
  }
}

/** Reads the lists on screen that show this folder again from their first page. */
export function readAgain(mailboxId: number, folder: string): void {
  for (const query of queryClient.getQueryCache().findAll({ queryKey: ['messages'], type: 'active' })) {
    const filter = filterIn(query.queryKey);
    if (!filter || (filter.mailboxId !== null && filter.mailboxId !== mailboxId)) continue;
    if (filter.folder !== '' && folder !== '' && !isSamePath(filter.folder, folder)) continue;
    queryClient.setQueryData<Listed>(
      query.queryKey,
      (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
    void queryClient.refetchQueries({ queryKey: query.queryKey, exact: true });
  }
}

/**
 * Pages without some rows. On the portal everything below them moved up by as many, so the next page begins
 * that much earlier: no message between is skipped.
 */
export function withoutRows(data: Listed, ids: ReadonlySet<number>): Listed {
  let gone = 0;
  const pages = data.pages.map((page) => {
    const messages = page.messages.filter(({ id }) => !ids.has(id));
    gone += page.messages.length - messages.length;
    return { ...page, messages };
  });
  const last = pages.at(-1);
  if (!last || gone === 0) return data;
  return { ...data, pages: [...pages.slice(0, -1), { ...last, offset: last.offset - gone }] };
}

function filterIn(queryKey: readonly unknown[]): MessageFilter | undefined {
  return queryKey[1] as MessageFilter | undefined;
}
