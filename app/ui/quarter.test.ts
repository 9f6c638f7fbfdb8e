import { Time } from '@internationalized/date';
import { describe, expect, it } from 'vitest';
import { nextQuarter } from './quarter';

describe('nextQuarter', () => {
  it.each([
    ['09:00', 1, '09:15'],
    ['09:07', 1, '09:15'],
    ['09:07', -1, '09:00'],
    ['09:00', -1, '08:45'],
    ['23:50', 1, '00:00'],
    ['00:00', -1, '23:45'],
  ] as const)('%s by %i → %s', (from, direction, to) => {
    const [hour, minute] = from.split(':').map(Number);
    expect(nextQuarter(new Time(hour, minute), direction).toString()).toBe(`${to}:00`);
  });
});
