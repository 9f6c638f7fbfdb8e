import { bareSubject } from '@/mail/subject';
import type { DayEvent } from './calendar.api';
import type { Wall, When } from './when/when';

/** What the person edits in the event dialog. Hours are wall clock in the calendar zone. */
export interface EventDraft {
  name: string;
  /** `YYYY-MM-DD`. */
  day: string;
  /** `HH:mm`. */
  time: string;
  /** Length in minutes; the end follows the start. */
  minutes: number;
  description: string;
}

export const LENGTHS = [15, 30, 45, 60, 90, 120, 180, 240, 480];
export const DEFAULT_MINUTES = 60;

/** The name an event gets from a subject. */
export function nameFrom(subject: string): string {
  return bareSubject(subject).slice(0, 250);
}

/** Wall clock texts the portal takes; the end may lie on the next day. Null when the start is not complete. */
export function eventTimes(
  draft: Pick<EventDraft, 'day' | 'time' | 'minutes'>,
): { dateFrom: string; dateTo: string } | null {
  const start = wallMinutes(draft.day, draft.time);
  if (start === null || !(draft.minutes > 0)) return null;
  return { dateFrom: wallText(start), dateTo: wallText(start + draft.minutes) };
}

/** Start, length and name of day for a found date; without an hour the day's first working hour is taken. */
export function draftFromWhen(
  when: Pick<When, 'start' | 'end' | 'hasTime'>,
): Pick<EventDraft, 'day' | 'time' | 'minutes'> {
  const { start, end } = when;
  const from = minutesOf(start);
  const length = end ? minutesOf(end) - from : 0;
  return {
    day: dayText(start),
    time: when.hasTime ? `${two(start.hour)}:${two(start.minute)}` : '10:00',
    minutes: when.hasTime && length > 0 ? length : DEFAULT_MINUTES,
  };
}

/** Without a date in the text: the next full hour at least half an hour away, by the calendar's clock. */
export function defaultStart(now: Wall): Pick<EventDraft, 'day' | 'time'> {
  const next = Math.ceil((minutesOf(now) + 30) / 60) * 60;
  const text = wallText(next);
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

/** Events that take the person's time between two instants (epoch milliseconds). */
export function clashes(events: readonly DayEvent[], start: number, end: number): DayEvent[] {
  return events.filter((event) => event.busy && !event.allDay && event.start < end && event.end > start);
}

function wallMinutes(day: string, time: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return null;
  const millis = Date.parse(`${day}T${time}:00Z`);
  return Number.isNaN(millis) ? null : millis / 60_000;
}

function minutesOf(wall: Wall): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute) / 60_000;
}

// Wall clock arithmetic runs as if the clock were UTC: no zone may shift it.
function wallText(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ');
}

function dayText(wall: Wall): string {
  return wallText(minutesOf(wall)).slice(0, 10);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
