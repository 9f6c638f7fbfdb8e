import { setTimeout as wait } from 'node:timers/promises';

/** How long a read waits for its turn at most; the application gives up a little later. */
const MOST_MS = 20_000;
/** What the gateway asks for when it names no time. */
const USUAL_MS = 2000;

export interface Pauses {
  /** Milliseconds until the far side wants to be asked again; 0 when now. */
  left: () => number;
  /** Begins or lengthens the pause by a `Retry-After`: seconds or a date. */
  begin: (retryAfter: string | null) => void;
  /** Asks after the pause, one caller after the other. Null: that would be too late for a question of `since`. */
  turn: <T>(since: number, ask: () => Promise<T>) => Promise<T | null>;
}

/** `now` and `sleep` are replaced in tests only. */
export function pauses(
  now: () => number = Date.now,
  sleep: (ms: number) => Promise<unknown> = (ms) => wait(ms, undefined, { ref: false }),
): Pauses {
  let until = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const left = (): number => Math.max(0, until - now());
  return {
    left,
    begin: (retryAfter) => {
      until = Math.max(until, now() + delayOf(retryAfter, now()));
    },
    turn: (since, ask) => {
      const mine = queue.then(async () => {
        while (left() > 0 && now() - since + left() <= MOST_MS) await sleep(left());
        return now() - since > MOST_MS || left() > 0 ? null : ask();
      });
      queue = mine.catch(() => undefined);
      return mine;
    },
  };
}

function delayOf(retryAfter: string | null, now: number): number {
  const text = retryAfter?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? USUAL_MS : Math.max(0, date - now);
}
