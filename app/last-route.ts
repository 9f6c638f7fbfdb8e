import { ownerName } from '@/portal/owner';
import { session } from '@/portal/session';
import { readStored } from '@/portal/storage';
import type { Place } from '@/place';

/** After that a person has other things in mind. */
const KEPT_MS = 24 * 60 * 60_000;
/** The page of its own is where a day begins: after a reload it goes on, later it shows the inbox. */
const PAGE_KEPT_MS = 60_000;

/** Where people were, by place: a hash of ours, and when. */
export type LastRoutes = Record<string, { hash: string; at: number } | undefined>;

/** The name under which {@link LastRoutes} of one person are stored. */
export const LAST_ROUTES = 'routes';

/** Two frames beside the same thing are the same place; a letter and a link are no place to come back to. */
export function placeName(place: Place): string {
  return [session().placement, ...Object.values(place)].join(' ');
}

/**
 * Where the person was when the frame of this place was thrown away, as portals do with every tab and slider;
 * undefined when that is too long ago, or nobody knows who it is.
 */
export function lastHash(place: Place): string | undefined {
  const { memberId, userId } = session();
  if (userId === null) return undefined;
  const routes = (readStored(`${ownerName(memberId, userId)}/${LAST_ROUTES}`) ?? {}) as LastRoutes;
  const last = routes[placeName(place)];
  return last && isRecent(last.at, place.kind === 'inbox' ? PAGE_KEPT_MS : KEPT_MS) ? last.hash : undefined;
}

/** Not too long ago to be gone on with. */
export function isRecent(at: number, kept = KEPT_MS): boolean {
  return Date.now() - at < kept;
}
