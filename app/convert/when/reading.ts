import type { When } from './when';

/** A reading together with what decides about it later. */
export interface Reading extends When {
  hasDay: boolean;
  length: number;
}

/** How many characters may part a day from its hour before it is a guess that they belong together. */
export const CLOSE = 40;

export function endOf(reading: Reading): number {
  return reading.index + reading.length;
}
