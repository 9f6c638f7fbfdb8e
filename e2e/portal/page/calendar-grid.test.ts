import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../state.ts';
import { daySchedule, shownMinutes } from './calendar-grid.ts';

const zone = 'Europe/Berlin';

function event(dateFrom: string, dateTo: string, more: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    id: 1,
    ownerId: 1,
    name: 'Visit',
    description: '',
    location: '',
    dateFrom,
    dateTo,
    timeZone: zone,
    allDay: false,
    accessibility: 'busy',
    meetingStatus: '',
    messageId: null,
    ...more,
  };
}

function times(events: CalendarEvent[], day: string) {
  return daySchedule(events, day, zone).timed.map(({ from, to, lane, lanes }) => [from, to, lane, lanes]);
}

describe('daySchedule', () => {
  it('moves an event of another zone to the clock of the reader', () => {
    const call = event('2026-11-24 09:00:00', '2026-11-24 10:00:00', { timeZone: 'America/New_York' });
    expect(times([call], '2026-11-24')).toEqual([[900, 960, 0, 1]]);
  });

  it('cuts an event at midnight and shows nothing on a day it only touches', () => {
    const night = event('2026-11-24 22:30:00', '2026-11-25 01:00:00');
    expect(times([night], '2026-11-24')).toEqual([[1350, 1440, 0, 1]]);
    expect(times([night], '2026-11-25')).toEqual([[0, 60, 0, 1]]);
    expect(times([event('2026-11-24 22:00:00', '2026-11-25 00:00:00')], '2026-11-25')).toEqual([]);
  });

  it('puts overlapping events side by side and gives a later one the full width', () => {
    const events = [
      event('2026-11-24 09:00:00', '2026-11-24 11:00:00'),
      event('2026-11-24 10:00:00', '2026-11-24 10:10:00'),
      event('2026-11-24 11:00:00', '2026-11-24 12:00:00'),
    ];
    expect(times(events, '2026-11-24')).toEqual([
      [540, 660, 0, 2],
      [600, 630, 1, 2],
      [660, 720, 0, 1],
    ]);
  });

  it('keeps all-day events apart, on each of their days', () => {
    const holiday = event('2026-11-24 00:00:00', '2026-11-25 00:00:00', { allDay: true });
    expect(daySchedule([holiday], '2026-11-25', zone)).toEqual({ allDay: [holiday], timed: [] });
    expect(daySchedule([holiday], '2026-11-26', zone).allDay).toEqual([]);
  });
});

describe('shownMinutes', () => {
  it('shows the working day, and more when an event lies outside of it', () => {
    expect(shownMinutes([])).toEqual({ first: 420, last: 1200 });
    const events = [
      event('2026-11-24 05:45:00', '2026-11-24 06:30:00'),
      event('2026-11-24 20:00:00', '2026-11-24 21:10:00'),
    ];
    expect(shownMinutes(daySchedule(events, '2026-11-24', zone).timed)).toEqual({ first: 300, last: 1320 });
  });
});
