import { describe, expect, it } from 'vitest';
import { isPast, preselected } from './choice';
import type { When } from './when';

// Saturday, 21 November 2026, 12:00 in Berlin.
const now = new Date('2026-11-21T11:00:00Z');
const at = (day: number, hour?: number, more: Partial<When> = {}): When => ({
  start: { year: 2026, month: 11, day, hour: hour ?? 0, minute: 0 },
  end: null,
  hasTime: hour !== undefined,
  text: '',
  index: 0,
  certain: true,
  ...more,
});
const choose = (...whens: When[]) => preselected(whens, now, 'Europe/Berlin');

describe('the date filled in', () => {
  it('is the first certain one ahead that has an hour', () => {
    const [vague, day, hour] = [at(22, 9, { certain: false }), at(23), at(24, 15)];
    expect(choose(vague, day, hour, at(25, 15))).toBe(hour);
  });

  it('is a day without an hour only when the letter names nothing else', () => {
    const day = at(24);
    expect(choose(day)).toBe(day);
    expect(choose(at(25, 10, { certain: false }), day)).toBeUndefined();
    expect(choose(at(20, 10), day)).toBeUndefined();
    expect(choose(day, at(25))).toBeUndefined();
  });

  it('is never past and never uncertain', () => {
    expect(choose(at(21, 11))).toBeUndefined();
    expect(choose(at(20))).toBeUndefined();
    expect(choose(at(24, 11, { certain: false }))).toBeUndefined();
  });
});

describe('a past date', () => {
  const wall = { year: 2026, month: 11, day: 21, hour: 12, minute: 0 };

  it('has its hour behind it, or its last day', () => {
    expect(isPast(at(21, 12), wall)).toBe(true);
    expect(isPast(at(21, 13), wall)).toBe(false);
    expect(isPast(at(20), wall)).toBe(true);
    expect(isPast(at(21), wall)).toBe(false);
    expect(isPast(at(20, undefined, { end: at(22).start }), wall)).toBe(false);
  });
});
