import { useSyncExternalStore } from 'react';
import { formatRoute, parseRoute, type Route } from './route';

// A router library would put the query into the page's own address, where the portal's launch
// parameters live and must survive a reload.
let cached: { hash: string; route: Route } | null = null;

/** The current route. The same object until the hash changes. */
export function currentRoute(): Route {
  const { hash } = window.location;
  if (cached?.hash !== hash) cached = { hash, route: parseRoute(hash) };
  return cached.route;
}

/**
 * Goes to a changed route. `push` leaves a step for the portal's Back button; everything else
 * replaces, because those steps share the history of the portal page.
 */
export function goTo(change: Partial<Route>, how: 'push' | 'replace' = 'replace'): void {
  const hash = formatRoute({ ...currentRoute(), ...change });
  if (hash === window.location.hash) return;
  const address = `${window.location.pathname}${window.location.search}${hash}`;
  if (how === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  window.dispatchEvent(new Event('route'));
}

/** The route; renders again when it changes. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, currentRoute);
}

/** The route without its dialog: what lies behind is not rendered again when one opens. */
export function useRouteBehind(): Route {
  return useSyncExternalStore(subscribe, routeBehind);
}

let behind: Route | null = null;

function routeBehind(): Route {
  const route = { ...currentRoute(), dialog: null };
  if (!behind || formatRoute(behind) !== formatRoute(route)) behind = route;
  return behind;
}

function subscribe(listener: () => void): () => void {
  const events = ['route', 'popstate', 'hashchange'];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}
