import { describe, expect, it } from 'vitest';
import {
  formatFullDate,
  formatRowDate,
  formatShortDate,
  instantOf,
  offsetOf,
  parsePortalDate,
  wallClock,
} from './date';

const iso = (value: string | null, offset = '+03:00') =>
  parsePortalDate(value, offset)?.toISOString() ?? null;

describe('parsePortalDate', () => {
  it('takes a date without offset as the server means it', () => {
    expect(iso('2026-05-25 10:00:00')).toBe('2026-05-25T07:00:00.000Z');
    expect(iso('2026-05-25 10:00:00', '-05:30')).toBe('2026-05-25T15:30:00.000Z');
    expect(iso('2026-05-25T10:00:00', '+0300')).toBe('2026-05-25T07:00:00.000Z');
    expect(iso('2026-01-01 01:00:05')).toBe('2025-12-31T22:00:05.000Z');
  });

  it('prefers the offset the date has', () => {
    expect(iso('2026-05-25T10:00:00+05:00')).toBe('2026-05-25T05:00:00.000Z');
    expect(iso('2026-05-25T10:00:00Z')).toBe('2026-05-25T10:00:00.000Z');
    expect(iso('2026-05-25T10:00:00.000Z')).toBe('2026-05-25T10:00:00.000Z');
    expect(iso('2026-05-25T10:00:00-0330')).toBe('2026-05-25T13:30:00.000Z');
  });

  it('gives nothing for what is no date', () => {
    for (const value of [
      null,
      '',
      'yesterday',
      '2026-05-25',
      '0000-00-00 00:00:00',
      '2026-02-30 10:00:00',
      '2026-05-25 25:00:00',
      '2026-05-25 10:61:00',
      '25.05.2026 10:00:00',
    ]) {
      expect(iso(value), String(value)).toBeNull();
    }
    expect(iso('2026-05-25 10:00:00', 'Moscow')).toBeNull();
  });
});

describe('offsetOf', () => {
  it('reads the offset of an ISO date', () => {
    expect(offsetOf('2026-11-21T15:00:00+03:00')).toBe('+03:00');
    expect(offsetOf('2026-11-21T15:00:00-0330')).toBe('-03:30');
    expect(offsetOf('2026-11-21T15:00:00.123Z')).toBe('+00:00');
    expect(offsetOf('2026-11-21')).toBeNull();
    expect(offsetOf('')).toBeNull();
  });
});

describe('formatRowDate', () => {
  const now = new Date('2026-11-18T11:00:00Z');
  const row = (at: string, locale = 'en', zone = 'Europe/Berlin') =>
    formatRowDate(new Date(at), now, locale, zone).replaceAll('\u202F', ' ');

  it('says as little as is needed', () => {
    expect(row('2026-11-18T08:05:00Z')).toBe('9:05 AM');
    expect(row('2026-11-17T22:59:00Z')).toBe('Yesterday');
    expect(row('2026-11-13T12:00:00Z')).toBe('Fri');
    expect(row('2026-11-11T12:00:00Z')).toBe('Nov 11');
    expect(row('2026-01-03T12:00:00Z')).toBe('Jan 3');
    expect(row('2025-11-03T12:00:00Z')).toBe('11/3/25');
    expect(row('2026-11-19T12:00:00Z')).toBe('Nov 19');
  });

  it('speaks the language of the reader', () => {
    expect(row('2026-11-18T08:05:00Z', 'ru')).toBe('09:05');
    expect(row('2026-11-17T08:05:00Z', 'ru')).toBe('Вчера');
    expect(row('2026-11-13T08:05:00Z', 'ru')).toBe('Пт');
    expect(row('2025-11-03T12:00:00Z', 'de')).toBe('03.11.25');
  });

  it('counts days by the calendar of the zone', () => {
    expect(row('2026-11-17T23:30:00Z')).toBe('12:30 AM');
    expect(row('2026-11-17T23:30:00Z', 'en', 'America/New_York')).toBe('Yesterday');
  });
});

describe('formatFullDate', () => {
  it('names weekday, time and zone', () => {
    const text = formatFullDate(new Date('2026-11-18T11:00:00Z'), 'en', 'Europe/Berlin');
    expect(text).toMatch(/^Wednesday, November 18, 2026.*12:00.*GMT\+1$/u);
    expect(formatFullDate(new Date('2026-11-18T11:00:00Z'), 'ru', 'Europe/Moscow')).toMatch(
      /^среда, 18 ноября 2026.*14:00/u,
    );
  });
});

describe('wallClock and instantOf', () => {
  const wall = (text: string) => {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/[- :]/u).map(Number);
    return { year, month, day, hour, minute };
  };
  const at = (text: string, zone: string) => {
    const { date, shifted } = instantOf(wall(text), zone);
    return `${date.toISOString().slice(0, 16)}${shifted ? ' shifted' : ''}`;
  };

  it('tells what a clock shows', () => {
    expect(wallClock(new Date('2026-11-18T23:30:15Z'), 'Asia/Kolkata')).toEqual({
      year: 2026,
      month: 11,
      day: 19,
      hour: 5,
      minute: 0,
      second: 15,
    });
    expect(wallClock(new Date('2026-11-18T00:00:00Z'), 'UTC').hour).toBe(0);
  });

  it('finds the instant of a wall clock', () => {
    expect(at('2026-07-01 10:00', 'Europe/Berlin')).toBe('2026-07-01T08:00');
    expect(at('2026-11-18 10:00', 'America/New_York')).toBe('2026-11-18T15:00');
    expect(at('2026-11-18 10:00', 'Asia/Kathmandu')).toBe('2026-11-18T04:15');
  });

  it('moves an hour that is skipped forward and says so', () => {
    expect(at('2026-03-29 02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30 shifted');
    expect(at('2026-03-08 02:30', 'America/New_York')).toBe('2026-03-08T07:30 shifted');
    expect(at('2026-10-04 02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:45 shifted');
    expect(at('2026-03-29 03:00', 'Europe/Berlin')).toBe('2026-03-29T01:00');
  });

  it('takes the first of two equal hours', () => {
    expect(at('2026-10-25 02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30');
    expect(at('2026-11-01 01:30', 'America/New_York')).toBe('2026-11-01T05:30');
  });

  it('is its own inverse outside the gaps', () => {
    for (const zone of ['Europe/Berlin', 'America/St_Johns', 'Pacific/Apia', 'Asia/Almaty', 'UTC']) {
      for (let hour = 0; hour < 24 * 365; hour += 7) {
        const shown = wallClock(new Date(Date.UTC(2026, 0, 1, hour)), zone);
        expect(wallClock(instantOf(shown, zone).date, zone)).toEqual(shown);
      }
    }
  });
});

describe('a short date', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  const short = (iso: string) => formatShortDate(new Date(iso), now, 'en-GB', 'Europe/Berlin');

  it('is the hour today, day and hour this year, and names another year', () => {
    expect(short('2026-11-21T08:05:00Z')).toBe('09:05');
    expect(short('2026-11-19T13:05:00Z')).toBe('19 Nov, 14:05');
    expect(short('2025-11-19T13:05:00Z')).toBe('19 Nov 2025, 14:05');
  });
});
