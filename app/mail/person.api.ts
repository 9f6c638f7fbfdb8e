import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { readV2, readV3 } from '@/portal/rest';
import { flag, id, itemsOf, rows, text } from './wire';

/** The signed-in person. `timeZone` is an IANA name, or '' when the portal follows the browser. */
export interface Profile {
  id: number;
  name: string;
  isAdmin: boolean;
  timeZone: string;
}

const wireProfile = v.pipe(
  v.object({ ID: id, NAME: text, LAST_NAME: text, ADMIN: flag, TIME_ZONE: text }),
  v.transform((wire): Profile => ({
    id: wire.ID,
    name: `${wire.NAME} ${wire.LAST_NAME}`.trim(),
    isAdmin: wire.ADMIN,
    timeZone: wire.TIME_ZONE,
  })),
);

export function profileQuery() {
  return queryOptions({
    queryKey: ['profile'] as const,
    queryFn: async () => v.parse(wireProfile, await readV2('profile')),
    staleTime: Infinity,
  });
}

/** Permissions the application's token carries, e.g. `mail`, `calendar`. */
export function scopesQuery() {
  return queryOptions({
    queryKey: ['scopes'] as const,
    queryFn: async () => v.parse(v.array(v.string()), await readV2('scope')),
    staleTime: Infinity,
  });
}

/** The application's code on this portal, part of links into it. '' when the portal does not tell. */
export function applicationCodeQuery() {
  return queryOptions({
    queryKey: ['application-code'] as const,
    queryFn: async () => v.parse(v.object({ CODE: text }), await readV2('app.info')).CODE,
    staleTime: Infinity,
  });
}

const wireEmployee = v.object({ id, name: text, email: text });

/** Employees by a part of their name or address; the portal ignores single letters. */
export function employeesQuery(query: string) {
  return queryOptions({
    queryKey: ['employees', query] as const,
    queryFn: async () =>
      rows(
        wireEmployee,
        itemsOf(
          await readV3('mail.recipient.listemployees', { query, pagination: { limit: 20, offset: 0 } }),
        ),
      ),
    enabled: query.trim().length >= 2,
    staleTime: 5 * 60_000,
    // The next letter asks anew; patience with this one would only pile up requests.
    retry: 1,
  });
}

/** The time zone for everything shown to the reader: the profile's, else the browser's. */
export function readerZone(profile: Profile | undefined): string {
  return profile?.timeZone || Intl.DateTimeFormat().resolvedOptions().timeZone;
}
