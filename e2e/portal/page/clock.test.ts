import { describe, expect, it } from 'vitest';
import { instantOf, showMinutes, wallClock, weekOf } from './clock.ts';

describe('instantOf and wallClock', () => {
  it.each([
    ['2026-11-24 14:00:00', 'Europe/Berlin', '2026-11-24T13:00:00.000Z'],
    ['2026-07-01 00:30:00', 'Europe/Berlin', '2026-06-30T22:30:00.000Z'],
    ['2026-03-29 03:30:00', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-03-08 06:00:00', 'America/New_York', '2026-03-08T10:00:00.000Z'],
    ['2026-11-24 09:30:00', 'Asia/Kolkata', '2026-11-24T04:00:00.000Z'],
  ])('%s in %s', (wall, zone, instant) => {
    expect(new Date(instantOf(wall, zone)).toISOString()).toBe(instant);
    const { day, minutes } = wallClock(Date.parse(instant), zone);
    expect(`${day} ${showMinutes(minutes)}:00`).toBe(wall);
  });
});

describe('weekOf', () => {
  it('starts on Monday and crosses months', () => {
    expect(weekOf('2026-11-01')).toEqual([
      '2026-10-26',
      '2026-10-27',
      '2026-10-28',
      '2026-10-29',
      '2026-10-30',
      '2026-10-31',
      '2026-11-01',
    ]);
    expect(weekOf('2026-11-02')[0]).toBe('2026-11-02');
  });
});
