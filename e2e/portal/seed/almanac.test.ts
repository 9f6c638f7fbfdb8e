import { describe, expect, it } from 'vitest';
import { almanac, epochOf, zoned } from './almanac.ts';

/** A Saturday; already Sunday in the Berlin of the demo. */
const day = almanac(new Date('2026-11-21T23:30:20Z'));

describe('almanac', () => {
  it('counts days in Berlin', () => {
    expect(day.iso(0)).toBe('2026-11-22');
    expect(new Date(day.at(1, '09:15')).toISOString()).toBe('2026-11-21T08:15:00.000Z');
    expect(new Date(day.ago(30)).toISOString()).toBe('2026-11-21T23:00:00.000Z');
  });

  it('finds working days and weekdays', () => {
    expect(day.iso(day.workday(0))).toBe('2026-11-23');
    expect(day.iso(day.workday(2))).toBe('2026-11-24');
    expect(day.iso(day.weekday(5, 6))).toBe('2026-12-04');
  });

  it('says dates in the words of a language', () => {
    expect(day.say('en-GB', 2, 'full')).toBe('Tuesday 24 November');
    expect(day.say('ru', 2, 'day')).toBe('24 ноября');
    expect(day.say('de', 2, 'digits')).toBe('24.11.2026');
  });
});

describe('wall clocks', () => {
  it('go to the epoch and back, in summer and winter time', () => {
    for (const wall of ['2026-07-01 00:00:00', '2026-01-15 23:59:59', '2026-10-25 03:00:00']) {
      expect(zoned(epochOf(wall, 'Europe/Berlin'), 'Europe/Berlin')).toBe(wall);
    }
    expect(new Date(epochOf('2026-07-01 12:00:00', 'America/New_York')).toISOString()).toBe(
      '2026-07-01T16:00:00.000Z',
    );
  });

  it('move an hour that the clock skips forward', () => {
    expect(zoned(epochOf('2026-03-29 02:30:00', 'Europe/Berlin'), 'Europe/Berlin')).toBe(
      '2026-03-29 03:30:00',
    );
  });
});
