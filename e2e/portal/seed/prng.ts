/** Numbers that look random and are the same on every machine, for the same `start`. */
export interface Dice {
  /** 0 … below `bound`. */
  below(bound: number): number;
  /** One of a list that is not empty. */
  pick<T>(items: readonly T[]): T;
}

export function diceFrom(start: number): Dice {
  let state = start >>> 0;
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}
