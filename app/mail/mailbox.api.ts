import { queryOptions } from '@tanstack/react-query';
import { readV3 } from '@/portal/rest';
import { toMailboxes } from './mailbox';
import { itemsOf } from './wire';

/** The person's mailboxes: own ones first, then shared ones. */
export function mailboxesQuery() {
  return queryOptions({
    queryKey: ['mailboxes'] as const,
    queryFn: async () =>
      toMailboxes(itemsOf(await readV3('mail.mailbox.list', { pagination: { limit: 100, offset: 0 } }))),
    staleTime: 5 * 60_000,
  });
}
