import type { Offer } from './offers';

/** One record of `placement.get`. `userId` 0: for everybody. */
export interface Bound {
  code: string;
  handler: string;
  userId: number;
}

export type Step = { kind: 'bind'; offer: Offer } | { kind: 'unbind'; code: string; handler: string };

/** The worker is a person's own choice and no part of the installation. */
export const WORKER = 'PAGE_BACKGROUND_WORKER';

/**
 * What has to change so that exactly the wanted places lead here. What is right already stays untouched: a new record
 * would get a new address, and people's own order of the menu would be lost.
 */
export function planOf(wanted: readonly Offer[], bound: readonly Bound[], handler: string): Step[] {
  const shared = bound.filter(({ code, userId }) => code !== WORKER && userId === 0);
  const isWanted = (code: string) => wanted.some((offer) => offer.code === code);
  const stale = shared.filter((one) => one.handler !== handler || !isWanted(one.code));
  const missing = wanted.filter(
    ({ code }) => !shared.some((one) => one.code === code && one.handler === handler),
  );
  return [
    // Some places take one record only, so the old one has to go first.
    ...stale.map(({ code, handler: old }): Step => ({ kind: 'unbind', code, handler: old })),
    ...missing.map((offer): Step => ({ kind: 'bind', offer })),
  ];
}

/** Whether the portal shows the place as the step wanted it. */
export function isDone(step: Step, bound: readonly Bound[], handler: string): boolean {
  return step.kind === 'bind'
    ? bound.some((one) => one.code === step.offer.code && one.handler === handler)
    : !bound.some((one) => one.code === step.code && one.handler === step.handler && one.userId === 0);
}

/** The address a portal loads frames from: this page, without what a portal or a person added to it. */
export function handlerAddress(href: string): string {
  const { origin, pathname } = new URL(href);
  // A ZIP on the portal's own hosting has a page of its own for the installation.
  return origin + pathname.replace(/install\.html$/, 'index.html').replace(/\/install\/?$/, '/');
}
