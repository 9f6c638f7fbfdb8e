import { describe, expect, it } from 'vitest';
import { isWorkday, offeredMinute, USUAL_HOURS, workHoursFrom } from './work-hours';

describe('working hours as portals spell them', () => {
  it.each([
    ['9', '18', 540, 1080],
    ['8.30', '17:15', 510, 1035],
    ['9.3', '24', 570, 1440],
    ['', '', 540, 1080],
    ['18', '9', 540, 1080],
    ['noon', '18', 540, 1080],
  ])('%j to %j', (start, end, from, to) => {
    expect(workHoursFrom(start, end, undefined)).toMatchObject({ from, to });
  });

  it.each([
    ['FR|SA', [5, 6]],
    [['SU'], [0]],
    ['', []],
    [undefined, [0, 6]],
    [
      ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
      [0, 6],
    ],
  ])('days off %j', (holidays, days) => {
    expect(workHoursFrom('', '', holidays).daysOff).toEqual(new Set(days));
  });

  it('tell a Friday from a Saturday', () => {
    expect(isWorkday('2026-11-27', USUAL_HOURS)).toBe(true);
    expect(isWorkday('2026-11-28', USUAL_HOURS)).toBe(false);
  });
});

describe('the hour for a day named without one', () => {
  const at = (hour: number, minute = 0) => ({ year: 2026, month: 11, day: 24, hour, minute });
  const late = { ...USUAL_HOURS, from: 12 * 60, to: 20 * 60 };

  it.each([
    ['ten o’clock', false, at(15), 60, USUAL_HOURS, 600],
    ['the first working hour when that is later', false, at(15), 60, late, 720],
    ['early enough for a long event', false, at(15), 480, { ...USUAL_HOURS, from: 480, to: 960 }, 480],
    ['the next full hour when today is running', true, at(14, 20), 60, USUAL_HOURS, 900],
    ['ten o’clock in the morning of today', true, at(8, 20), 60, USUAL_HOURS, 600],
    ['ten o’clock when today is over', true, at(19), 60, USUAL_HOURS, 600],
  ])('is %s', (_case, isToday, now, minutes, hours, expected) => {
    expect(offeredMinute(isToday, now, minutes, hours)).toBe(expected);
  });
});
