import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { withoutControls } from '@/mail/shown';
import { id, itemsOf, rows, text } from '@/mail/wire';
import { readV3 } from '@/portal/rest';

const wireContact = v.object({ id, name: v.pipe(text, v.transform(withoutControls)), email: text });

/** The person's mail address book by a part of a name or an address; '' for those met last. */
export function contactsQuery(query: string) {
  return queryOptions({
    queryKey: ['contacts', query] as const,
    queryFn: async () =>
      rows(
        wireContact,
        itemsOf(await readV3('mail.recipient.listcontacts', { query, pagination: { limit: 20, offset: 0 } })),
      ),
    staleTime: 5 * 60_000,
    // The next letter asks anew; patience with this one would only pile up requests.
    retry: 1,
  });
}
