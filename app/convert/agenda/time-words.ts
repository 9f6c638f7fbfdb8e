import { locale } from '@/i18n/i18n';
import type { DayEvent } from '../calendar.api';
import { dayAt } from './free-slots';
import { timeFormat } from '../time-format';

const DAY = 86_400_000;

/** The hour of an instant, as the reader's language writes it. */
export function timeText(instant: number, timeZone: string): string {
  return timeFormat({ hour: '2-digit', minute: '2-digit', timeZone }).format(instant);
}

/** The same without a leading zero, where nothing stands below it. */
export function hourText(instant: number, timeZone: string): string {
  return timeFormat({ hour: 'numeric', minute: '2-digit', timeZone }).format(instant);
}

/** From when to when, as short as the language allows: the part of the day once where it is the same. */
export function rangeText(start: number, end: number, timeZone: string): string {
  if (dayAt(start, timeZone) !== dayAt(end, timeZone) || end < start)
    return `${timeText(start, timeZone)}–${timeText(end, timeZone)}`;
  return timeFormat({ hour: 'numeric', minute: '2-digit', timeZone }).formatRange(start, end);
}

/** "Wednesday, 25 November". */
export function longDay(day: string): string {
  return dayFormat({ weekday: 'long', day: 'numeric', month: 'long' }, day);
}

/** "Today", "Tomorrow", the day of the week within six days, else a short date; by the clock of the calendar. */
export function shortDay(day: string, now: number, zone: string): string {
  const ahead = (utc(day) - utc(dayAt(now, zone))) / DAY;
  if (ahead > 1 && ahead < 7) return dayFormat({ weekday: 'long' }, day);
  if (ahead < 0 || ahead > 1) return dayFormat({ weekday: 'short', day: 'numeric', month: 'short' }, day);
  const word = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(ahead, 'day');
  return word.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale()));
}

/** "Stand-up (09:00–09:15) and Holiday"; an event of whole days has no hours. */
export function namesOf(events: readonly DayEvent[], zone: string): string {
  const names = events.map(({ name, wholeDays, start, end }) =>
    wholeDays ? name : `${name} (${rangeText(start, end, zone)})`,
  );
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names);
}

function dayFormat(style: Intl.DateTimeFormatOptions, day: string): string {
  return timeFormat({ ...style, timeZone: 'UTC' }).format(utc(day));
}

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
