import { isRecent, LAST_ROUTES, type LastRoutes, placeName } from '@/last-route';
import type { Place } from '@/place';
import { ownedName } from '@/portal/owner';
import { readStored, writeStored } from '@/portal/storage';

/** Moving through a list must not write at every step. */
const REST_MS = 400;
const MOST_PLACES = 40;

/** Remembers where the person is in this place, for the next frame that is opened there. */
export function keepRoute(place: Place): void {
  let timer = 0;
  const keep = (): void => {
    window.clearTimeout(timer);
    note(placeName(place), window.location.hash);
  };
  const keepSoon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, REST_MS);
  };
  // A second tab of the page of its own begins with the inbox; only what goes away is come back to.
  if (place.kind !== 'inbox')
    for (const event of ['route', 'popstate', 'hashchange']) window.addEventListener(event, keepSoon);
  window.addEventListener('pagehide', keep);
}

function note(name: string, hash: string): void {
  const owned = ownedName(LAST_ROUTES);
  if (owned === null || hash === '') return;
  const { [name]: _, ...others } = (readStored(owned) ?? {}) as LastRoutes;
  // The newest comes last.
  const recent = Object.entries(others).filter(([, last]) => last && isRecent(last.at));
  writeStored(
    owned,
    Object.fromEntries([...recent.slice(1 - MOST_PLACES), [name, { hash, at: Date.now() }]]),
  );
}
