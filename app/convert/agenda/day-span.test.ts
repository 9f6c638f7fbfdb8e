import { describe, expect, it } from 'vitest';
import { clockChange, daySpan, hourMarks } from './day-span';

const BERLIN = 'Europe/Berlin';

function dayOf(day: string, zone = BERLIN) {
  const span = daySpan(day, zone);
  if (!span) throw new Error(`${day} is no day.`);
  return { span, marks: hourMarks(span, zone), change: clockChange(span, zone) };
}

describe('a day of the calendar', () => {
  it('has 24 hours, each where the clock shows it', () => {
    const { span, marks, change } = dayOf('2026-11-24');
    expect(span.minutes).toBe(1440);
    expect(marks.map(({ hour }) => hour)).toEqual(Array.from({ length: 24 }, (_, hour) => hour));
    expect(change).toBeNull();
  });

  it('has 23 in spring, and tells which one is missing', () => {
    const { span, marks, change } = dayOf('2026-03-29');
    expect(span.minutes).toBe(23 * 60);
    expect(marks.slice(0, 4).map(({ hour }) => hour)).toEqual([0, 1, 3, 4]);
    expect(change).toEqual({ kind: 'skipped', minute: 120, from: '02:00', to: '03:00' });
  });

  it('has 25 in autumn, and tells which one comes twice', () => {
    const { span, marks, change } = dayOf('2026-10-25');
    expect(span.minutes).toBe(25 * 60);
    expect(marks.slice(0, 5).map(({ hour }) => hour)).toEqual([0, 1, 2, 2, 3]);
    expect(change).toEqual({ kind: 'twice', minute: 180, from: '02:00', to: '03:00' });
  });

  it('may change by half an hour, or begin at one o’clock', () => {
    const island = dayOf('2026-10-04', 'Australia/Lord_Howe');
    expect(island.change).toMatchObject({ from: '02:00', to: '02:30' });
    expect(island.marks[2]).toEqual({ minute: 150, hour: 3 });
    const cairo = dayOf('2026-04-24', 'Africa/Cairo');
    expect(cairo.span.minutes).toBe(23 * 60);
    expect(cairo.marks[0]).toEqual({ minute: 0, hour: 1 });
    expect(cairo.change).toMatchObject({ kind: 'skipped', minute: 0, from: '00:00', to: '01:00' });
  });

  it('is none when it is not complete', () => {
    expect(daySpan('', BERLIN)).toBeNull();
    expect(daySpan('2026-1', BERLIN)).toBeNull();
  });
});
