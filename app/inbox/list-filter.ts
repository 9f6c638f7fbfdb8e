import type { ListFilter } from '@/route';

/** Nothing narrowed: what "Clear all" leads to. The folder and the search are not filters. */
export const NO_FILTER = {
  unread: false,
  attachments: false,
  since: '',
  until: '',
  unlinked: false,
} satisfies Partial<ListFilter>;

/** Some filter is on, so that fewer messages are shown than the folder holds. */
export function isFiltered(filter: ListFilter): boolean {
  const { unread, attachments, since, until, unlinked } = filter;
  return unread || attachments || unlinked || since !== '' || until !== '';
}
