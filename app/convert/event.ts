import { instantOf, wallClock } from '@/mail/date';
import { clockText } from './agenda/day-span';
import { coversDay, isInTheWay } from './agenda/free-slots';
import type { DayEvent } from './calendar.api';
import { parseWall } from './when/choice';
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

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** From when to when an event really is, as the portal will understand the clocks it is told. */
export interface EventSpan {
  /** Epoch milliseconds. */
  start: number;
  end: number;
  /** The hour that was asked for is skipped by a change of clocks; the start lies behind it. */
  isSkipped: boolean;
  /** The hour comes twice; the start is the first one. */
  isTwice: boolean;
  /** The end would lie in an hour that comes for the second time; the portal takes the first. */
  isEndTwice: boolean;
}

/** Null when the start or the length is not complete. The end lies before the start where no clock can tell it. */
export function eventSpan(
  draft: Pick<EventDraft, 'day' | 'time' | 'minutes'>,
  zone: string,
): EventSpan | null {
  const wall = wallMinutes(draft.day, draft.time) === null ? null : parseWall(draft.day, draft.time);
  if (wall === null || !(draft.minutes > 0)) return null;
  const { date, shifted } = instantOf(wall, zone);
  const start = date.getTime();
  const wanted = start + draft.minutes * MINUTE;
  const end = readAgain(wanted, zone);
  return {
    start,
    end,
    isSkipped: shifted,
    isTwice: [HOUR / 2, HOUR].some((later) => readAgain(start + later, zone) === start),
    isEndTwice: end !== wanted,
  };
}

/** Wall clock texts the portal takes; the end may lie on the next day. Null when there is nothing it could take. */
export function eventTimes(
  draft: Pick<EventDraft, 'day' | 'time' | 'minutes'>,
  zone: string,
): { dateFrom: string; dateTo: string } | null {
  const span = eventSpan(draft, zone);
  if (span === null || span.end <= span.start) return null;
  return { dateFrom: clockAt(span.start, zone), dateTo: clockAt(span.end, zone) };
}

/** What a found date leaves open: how long the event is, and when it begins on a day named without an hour. */
export interface Offered {
  minutes: number;
  /** Minutes after midnight. */
  startOn: (day: string) => number;
}

/** Start and length for a found date. */
export function draftFromWhen(
  when: Pick<When, 'start' | 'end' | 'hasTime'>,
  offered: Offered,
): Pick<EventDraft, 'day' | 'time' | 'minutes'> {
  const { start, end } = when;
  const from = minutesOf(start);
  const length = end ? minutesOf(end) - from : 0;
  const day = dayText(start);
  return {
    day,
    time: clockText(when.hasTime ? start.hour * 60 + start.minute : offered.startOn(day)),
    minutes: when.hasTime && length > 0 ? length : offered.minutes,
  };
}

/** Without a date in the text: the next full hour at least half an hour away, by the calendar's clock. */
export function defaultStart(now: Wall): Pick<EventDraft, 'day' | 'time'> {
  const next = Math.ceil((minutesOf(now) + 30) / 60) * 60;
  const text = wallText(next);
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

/** Events that take the person's time between two instants (epoch milliseconds), or all of that day. */
export function clashes(events: readonly DayEvent[], day: string, start: number, end: number): DayEvent[] {
  return events.filter((event) => event.busy && (isInTheWay(event, start, end) || coversDay(event, day)));
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

/** The instant a clock in `zone` means when it shows what it shows at `instant`: the first one of two. */
function readAgain(instant: number, zone: string): number {
  return instantOf(wallClock(new Date(instant), zone), zone).date.getTime();
}

function clockAt(instant: number, zone: string): string {
  return wallText(minutesOf(wallClock(new Date(instant), zone)));
}
