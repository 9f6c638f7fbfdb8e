/**
 * A leaky count: what is spent drains away at a steady rate. `most` may stand in it at once, so on
 * average no more than `perSecond` goes out.
 */
export interface Budget {
  /** Takes one if there is room; false when there is none. */
  take: () => boolean;
  /** Counts one that goes out in any case. */
  spend: () => void;
  /** How much stands in it now. */
  level: () => number;
  /** Milliseconds until one more has room; 0 when it has now. */
  wait: () => number;
}

/** `now` in milliseconds; replaced in tests only. */
export function leakyBudget(
  { perSecond, most }: { perSecond: number; most: number },
  now: () => number = () => performance.now(),
): Budget {
  let stands = 0;
  let since = now();
  const level = (): number => {
    const time = now();
    // A clock that steps back drains nothing.
    stands = Math.max(0, stands - (Math.max(0, time - since) / 1000) * perSecond);
    since = time;
    return stands;
  };
  const wait = (): number => Math.ceil((Math.max(0, level() + 1 - most) / perSecond) * 1000);
  const spend = (): void => {
    stands = level() + 1;
  };
  return {
    level,
    wait,
    spend,
    take: () => {
      if (wait() > 0) return false;
      spend();
      return true;
    },
  };
}

/** Calls of this page as the portal counts them: it lets two go a second and fifty at once. */
const CALLS_PER_SECOND = 2;
const calls = leakyBudget({ perSecond: CALLS_PER_SECOND, most: 50 });
/** Background work leaves this much of it to what the person does next. */
const QUIET = 15;
/** A long row of calls fills no more than this. */
const LONG_WORK = 25;
const REFUSAL_RESTS_MS = 60_000;
let refusedAt = -Infinity;

/** Notes that a call leaves. */
export function noteCall(): void {
  calls.spend();
}

/** Notes that the portal found us too fast. */
export function noteTooFast(): void {
  refusedAt = performance.now();
}

/** Whether work nobody waits for may call the portal now: in sight, online, and not near any limit. */
export function mayWorkAhead(): boolean {
  return (
    document.visibilityState === 'visible' &&
    navigator.onLine &&
    performance.now() - refusedAt > REFUSAL_RESTS_MS &&
    calls.level() < QUIET
  );
}

/** Milliseconds until long work somebody waits for may call again: half of the room stays free for the person. */
export function restInRow(): number {
  const over = Math.max(0, calls.level() - LONG_WORK);
  // Somebody else uses the same room when the portal refuses though our own count is low.
  const isNearLimit = performance.now() - refusedAt < REFUSAL_RESTS_MS;
  return Math.max(Math.ceil((over / CALLS_PER_SECOND) * 1000), isNearLimit ? 1000 / CALLS_PER_SECOND : 0);
}
