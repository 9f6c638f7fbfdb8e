import { describe, expect, it } from 'vitest';
import type { DayEvent } from './calendar.api';
import { clashes, defaultStart, draftFromWhen, eventTimes } from './event';

describe('the hours the portal gets', () => {
  it('are wall clock without an offset, the end following the start', () => {
    expect(eventTimes({ day: '2026-11-24', time: '14:00', minutes: 90 })).toEqual({
      dateFrom: '2026-11-24 14:00:00',
      dateTo: '2026-11-24 15:30:00',
    });
  });

  it('run over midnight and the end of a year', () => {
    expect(eventTimes({ day: '2026-12-31', time: '23:30', minutes: 60 })?.dateTo).toBe('2027-01-01 00:30:00');
  });

  it.each([
    { day: '', time: '10:00', minutes: 60 },
    { day: '2026-13-40', time: '10:00', minutes: 60 },
    { day: '2026-11-24', time: '', minutes: 60 },
    { day: '2026-11-24', time: '10:00', minutes: 0 },
    { day: '2026-11-24', time: '10:00', minutes: Number.NaN },
  ])('are none for an incomplete draft %j', (draft) => expect(eventTimes(draft)).toBeNull());
});

describe('a draft from a found date', () => {
  const start = { year: 2026, month: 11, day: 24, hour: 14, minute: 0 };

  it('keeps the range', () => {
    expect(draftFromWhen({ start, end: { ...start, hour: 15, minute: 30 }, hasTime: true })).toEqual({
      day: '2026-11-24',
      time: '14:00',
      minutes: 90,
    });
  });

  it('takes an hour without an end, and ten o’clock without an hour', () => {
    expect(draftFromWhen({ start, end: null, hasTime: true }).minutes).toBe(60);
    expect(draftFromWhen({ start, end: null, hasTime: false }).time).toBe('10:00');
  });
});

describe('the default start', () => {
  it('is the next full hour, half an hour away at least', () => {
    const wall = { year: 2026, month: 11, day: 24, hour: 14, minute: 10 };
    expect(defaultStart(wall)).toEqual({ day: '2026-11-24', time: '15:00' });
    expect(defaultStart({ ...wall, minute: 31 }).time).toBe('16:00');
    expect(defaultStart({ ...wall, hour: 23, minute: 40 })).toEqual({ day: '2026-11-25', time: '01:00' });
  });
});

describe('clashes', () => {
  const event = (start: number, end: number, more: Partial<DayEvent> = {}): DayEvent => ({
    id: 1,
    name: 'Standup',
    description: '',
    start,
    end,
    allDay: false,
    busy: true,
    ...more,
  });

  it('are events that overlap, not those that touch', () => {
    expect(clashes([event(10, 20)], 15, 25)).toHaveLength(1);
    expect(clashes([event(10, 20)], 20, 30)).toEqual([]);
    expect(clashes([event(30, 40)], 20, 30)).toEqual([]);
  });

  it('leave out free, declined and all-day ones', () => {
    expect(clashes([event(10, 20, { busy: false }), event(0, 99, { allDay: true })], 15, 25)).toEqual([]);
  });
});
