import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wallClock } from '@/mail/date';
import type { DayEvent } from '../calendar.api';
import { anEvent } from './event-for-test';
import { freeSlots } from './free-slots';
import { isWorkday, USUAL_HOURS } from './work-hours';

const BERLIN = 'Europe/Berlin';
const MINUTE = 60_000;
// A Tuesday; half past nine in Berlin.
const FROM = Date.parse('2026-11-24T09:30:00+01:00');
const search = {
  events: [] as DayEvent[],
  from: FROM,
  minutes: 60,
  zone: BERLIN,
  hours: USUAL_HOURS,
  days: 14,
};
const shown = (more: Partial<typeof search>): string[] =>
  freeSlots({ ...search, ...more }).map(({ day, time }) => `${day} ${time}`);

describe('free times', () => {
  it('begin with the time that was asked for and follow one another', () => {
    expect(shown({})).toEqual(['2026-11-24 09:30', '2026-11-24 10:30', '2026-11-24 11:30']);
  });

  it('go around what is there, up to the evening and on to the next day', () => {
    const events = [anEvent('2026-11-24T09:00:00+01:00', '2026-11-24T16:10:00+01:00')];
    expect(shown({ events })).toEqual(['2026-11-24 16:30', '2026-11-25 09:00', '2026-11-25 10:00']);
  });

  it('lie on half hours, but keep a quarter that was asked for', () => {
    expect(shown({ from: FROM + 15 * MINUTE })).toEqual([
      '2026-11-24 09:45',
      '2026-11-24 11:00',
      '2026-11-24 12:00',
    ]);
    expect(shown({ from: FROM + 7 * MINUTE })[0]).toBe('2026-11-24 10:00');
  });

  it('leave out the weekend and days taken as a whole, not free or declined ones', () => {
    const friday = Date.parse('2026-11-27T17:00:00+01:00');
    const monday = { first: '2026-11-30', last: '2026-11-30' };
    const all = (busy: boolean) => [
      anEvent('2026-11-30T00:00Z', '2026-11-30T00:00Z', { wholeDays: monday, busy }),
    ];
    expect(shown({ from: friday, events: all(true) })).toEqual([
      '2026-11-27 17:00',
      '2026-12-01 09:00',
      '2026-12-01 10:00',
    ]);
    expect(shown({ from: friday, events: all(false) })[1]).toBe('2026-11-30 09:00');
  });

  it('are none when the event is longer than the working day', () => {
    expect(shown({ minutes: 600 })).toEqual([]);
    expect(shown({ minutes: Number.NaN })).toEqual([]);
  });

  it('leave out hours that are missing or come twice', () => {
    const hours = { from: 60, to: 5 * 60, daysOff: new Set<number>() };
    const spring = Date.parse('2026-03-29T01:00:00+01:00');
    expect(shown({ hours, from: spring })).toEqual([
      '2026-03-29 03:00',
      '2026-03-29 04:00',
      '2026-03-30 01:00',
    ]);
  });

  it('never overlap what is busy or each other, keep the length, lie in working hours, and are in order', () => {
    const zone = fc.constantFrom(BERLIN, 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC');
    const quarter = fc.integer({ min: 0, max: 24 * 4 * 20 });
    const event = fc
      .record({ at: quarter, length: fc.integer({ min: 1, max: 40 }), busy: fc.boolean() })
      .map(({ at, length, busy }) => {
        const start = FROM + (at - 96) * 15 * MINUTE;
        return { ...anEvent('', '', { busy }), start, end: start + length * 15 * MINUTE };
      });
    const minutes = fc.constantFrom(15, 30, 45, 60, 90, 180);
    // Through both changes of clocks of a year.
    const days = fc.integer({ min: -365, max: 365 });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), zone, minutes, days, (events, zone, minutes, ahead) => {
        const from = FROM + ahead * 24 * 60 * MINUTE;
        const moved = events.map((one) => ({
          ...one,
          start: one.start + from - FROM,
          end: one.end + from - FROM,
        }));
        const slots = freeSlots({ ...search, events: moved, from, zone, minutes });
        let before = from;
        for (const { start, day, time } of slots) {
          const end = start + minutes * MINUTE;
          expect(start).toBeGreaterThanOrEqual(before);
          expect(moved.some((one) => one.busy && one.start < end && one.end > start)).toBe(false);
          expect(isWorkday(day, USUAL_HOURS)).toBe(true);
          const clock = wallClock(new Date(start), zone);
          const last = wallClock(new Date(end), zone);
          expect(`${String(clock.hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`).toBe(
            time,
          );
          expect(clock.hour).toBeGreaterThanOrEqual(9);
          expect(last.day).toBe(clock.day);
          expect(last.hour * 60 + last.minute).toBeLessThanOrEqual(18 * 60);
          before = end;
        }
        expect(slots.length).toBeLessThanOrEqual(3);
        if (events.length === 0) expect(slots).toHaveLength(3);
      }),
      { numRuns: 200 },
    );
  });
});
