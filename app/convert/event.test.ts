import { describe, expect, it } from 'vitest';
import { anEvent } from './agenda/event-for-test';
import { clashes, defaultStart, draftFromWhen, eventSpan, eventTimes } from './event';

const BERLIN = 'Europe/Berlin';
const offered = { minutes: 45, startOn: () => 9 * 60 + 30 };

describe('the hours the portal gets', () => {
  it('are wall clock without an offset, the end following the start', () => {
    expect(eventTimes({ day: '2026-11-24', time: '14:00', minutes: 90 }, BERLIN)).toEqual({
      dateFrom: '2026-11-24 14:00:00',
      dateTo: '2026-11-24 15:30:00',
    });
  });

  it('run over midnight and the end of a year', () => {
    expect(eventTimes({ day: '2026-12-31', time: '23:30', minutes: 60 }, BERLIN)?.dateTo).toBe(
      '2027-01-01 00:30:00',
    );
  });

  it.each([
    { day: '', time: '10:00', minutes: 60 },
    { day: '2026-13-40', time: '10:00', minutes: 60 },
    { day: '2026-11-24', time: '', minutes: 60 },
    { day: '2026-11-24', time: '10:00', minutes: 0 },
    { day: '2026-11-24', time: '10:00', minutes: Number.NaN },
  ])('are none for an incomplete draft %j', (draft) => expect(eventTimes(draft, BERLIN)).toBeNull());
});

describe('when clocks change', () => {
  const spring = (time: string, minutes: number) => ({ day: '2026-03-29', time, minutes });
  const autumn = (time: string, minutes: number) => ({ day: '2026-10-25', time, minutes });

  it('a missing hour is moved behind the gap, and told as it is then', () => {
    expect(eventSpan(spring('02:30', 60), BERLIN)).toMatchObject({ isSkipped: true, isTwice: false });
    expect(eventTimes(spring('02:30', 60), BERLIN)).toEqual({
      dateFrom: '2026-03-29 03:30:00',
      dateTo: '2026-03-29 04:30:00',
    });
  });

  it('an event across the change is as long as asked for', () => {
    expect(eventTimes(spring('01:30', 60), BERLIN)?.dateTo).toBe('2026-03-29 03:30:00');
    expect(eventTimes(autumn('01:30', 180), BERLIN)?.dateTo).toBe('2026-10-25 03:30:00');
  });

  it('a start that comes twice is the first, and said to be', () => {
    expect(eventSpan(autumn('02:30', 30), BERLIN)).toMatchObject({
      start: Date.parse('2026-10-25T02:30:00+02:00'),
      isTwice: true,
    });
    expect(eventSpan(autumn('03:00', 30), BERLIN)?.isTwice).toBe(false);
    expect(eventSpan(autumn('01:30', 30), BERLIN)?.isTwice).toBe(false);
  });

  it('an end that comes for the second time is told as the first, which the portal takes', () => {
    const span = eventSpan(autumn('01:30', 120), BERLIN);
    expect(span).toMatchObject({ isEndTwice: true, end: Date.parse('2026-10-25T02:30:00+02:00') });
  });

  it('nothing is sent when that leaves no length at all', () => {
    expect(eventTimes(autumn('02:30', 60), BERLIN)).toBeNull();
    expect(eventTimes(autumn('02:30', 90), BERLIN)?.dateTo).toBe('2026-10-25 03:00:00');
  });
});

describe('a draft from a found date', () => {
  const start = { year: 2026, month: 11, day: 24, hour: 14, minute: 0 };

  it('keeps the range', () => {
    expect(draftFromWhen({ start, end: { ...start, hour: 15, minute: 30 }, hasTime: true }, offered)).toEqual(
      {
        day: '2026-11-24',
        time: '14:00',
        minutes: 90,
      },
    );
  });

  it('takes the offered length without an end, and the offered hour without one', () => {
    expect(draftFromWhen({ start, end: null, hasTime: true }, offered).minutes).toBe(45);
    expect(draftFromWhen({ start, end: null, hasTime: false }, offered).time).toBe('09:30');
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
  const tenToEleven = anEvent('2026-11-24T10:00Z', '2026-11-24T11:00Z');
  const clash = (from: string, to: string, event = tenToEleven) =>
    clashes([event], '2026-11-24', Date.parse(`2026-11-24T${from}Z`), Date.parse(`2026-11-24T${to}Z`));

  it('are events that overlap, not those that touch', () => {
    expect(clash('10:30', '11:30')).toHaveLength(1);
    expect(clash('11:00', '12:00')).toEqual([]);
    expect(clash('09:00', '10:00')).toEqual([]);
  });

  it('leave out free and declined ones', () => {
    expect(clash('10:30', '11:30', { ...tenToEleven, busy: false })).toEqual([]);
  });

  it('are events of whole days too, when they take the time', () => {
    const holiday = { ...tenToEleven, wholeDays: { first: '2026-11-23', last: '2026-11-24' } };
    expect(clash('20:00', '21:00', holiday)).toHaveLength(1);
    expect(clash('20:00', '21:00', { ...holiday, busy: false })).toEqual([]);
    const over = { ...holiday, wholeDays: { first: '2026-11-22', last: '2026-11-23' } };
    expect(clash('10:30', '11:30', over)).toEqual([]);
  });
});
