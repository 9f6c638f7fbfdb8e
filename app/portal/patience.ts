import type { PortalError } from './errors';

const BUSY_PAUSES = [3000, 6000, 12_000];
/** A method over its working time stays closed for minutes; asking sooner only prolongs it. */
const OVERWORKED_PAUSES = [15_000, 30_000, 60_000];

/** Milliseconds before write number `round` + 2, after a refusal for being too fast; undefined: enough of it. */
export function busyPause(round: number, error?: Pick<PortalError, 'status'> | null): number | undefined {
  return (error?.status === 429 ? OVERWORKED_PAUSES : BUSY_PAUSES)[round];
}

/** Milliseconds to wait before each look: a portal may still be working when the answer to a write is lost. */
export const LOOK_PAUSES = [1000, 2000, 4000, 6000];

/** A cloud portal works on a request for up to a minute; only after that is absence final. */
export const STILL_WORKING_MS = 60_000;

/** Looks after the first verdict, until the portal cannot be at work any more. */
export const LATE_PAUSES = [10_000, 15_000, 15_000, 15_000, 15_000];

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, ms));
}
