import { locale } from '@/i18n/i18n';
import type { DayEvent } from '../calendar.api';
import { dayAt } from './free-slots';

const DAY = 86_400_000;

/** The hour of an instant, as the reader's language writes it. */
export function timeText(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', timeZone }).format(instant);
}

/** "Wednesday, 25 November". */
export function longDay(day: string): string {
  return dayFormat({ weekday: 'long', day: 'numeric', month: 'long' }, day);
}

/** "Today", "Tomorrow" or a short date, by the clock of the calendar. */
export function shortDay(day: string, now: number, zone: string): string {
  const ahead = (utc(day) - utc(dayAt(now, zone))) / DAY;
  if (ahead !== 0 && ahead !== 1) return dayFormat({ weekday: 'short', day: 'numeric', month: 'short' }, day);
  const word = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(ahead, 'day');
  return word.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale()));
}

/** "Stand-up (09:00–09:15) and Holiday"; an event of whole days has no hours. */
export function namesOf(events: readonly DayEvent[], zone: string): string {
  const names = events.map(({ name, wholeDays, start, end }) =>
    wholeDays ? name : `${name} (${timeText(start, zone)}–${timeText(end, zone)})`,
  );
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names);
}

function dayFormat(style: Intl.DateTimeFormatOptions, day: string): string {
  return new Intl.DateTimeFormat(locale(), { ...style, timeZone: 'UTC' }).format(utc(day));
}

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
