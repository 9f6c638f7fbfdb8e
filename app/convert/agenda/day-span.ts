import { instantOf, wallClock } from '@/mail/date';
import { shiftDay } from '../calendar.api';
import { parseWall } from '../when/choice';

/** A day of the calendar from its first instant to that of the next one: 23 or 25 hours when clocks change. */
export interface DaySpan {
  /** `YYYY-MM-DD`. */
  day: string;
  start: number;
  minutes: number;
}

/** Where the clock jumps, in minutes since the day began, and the hours (`HH:mm`) that are missing or come twice. */
export interface ClockChange {
  kind: 'skipped' | 'twice';
  minute: number;
  from: string;
  to: string;
}

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
const STEP = 15;

/** Null when `day` is not complete. */
export function daySpan(day: string, zone: string): DaySpan | null {
  const start = atTime(day, 0, zone);
  if (start === null) return null;
  const end = atTime(shiftDay(day, 1), 0, zone) ?? start;
  return { day, start, minutes: (end - start) / MINUTE };
}

/** The instant at which a clock in `zone` shows so many minutes after midnight. */
export function atTime(day: string, minutes: number, zone: string): number | null {
  const wall = parseWall(day, clockText(minutes));
  return wall && instantOf(wall, zone).date.getTime();
}

/** Minutes since the day began; negative before it. */
export function minuteOf(span: DaySpan, instant: number): number {
  return (instant - span.start) / MINUTE;
}

export function instantAt(span: DaySpan, minute: number): number {
  return span.start + minute * MINUTE;
}

/** What the clock shows at each full hour of the day, and how many minutes after its beginning. */
export function hourMarks(span: DaySpan, zone: string): { minute: number; hour: number }[] {
  const marks: { minute: number; hour: number }[] = [];
  for (let minute = 0; minute < span.minutes; minute += STEP) {
    const shown = shownAt(span, minute, zone);
    if (shown % 60 === 0) marks.push({ minute, hour: shown / 60 });
  }
  return marks;
}

export function clockChange(span: DaySpan, zone: string): ClockChange | null {
  if (span.minutes === DAY_MINUTES) return null;
  for (let minute = 0, before = 0; minute < span.minutes; minute += STEP) {
    const shown = shownAt(span, minute, zone);
    if (shown > before) return { kind: 'skipped', minute, from: clockText(before), to: clockText(shown) };
    if (shown < before) return { kind: 'twice', minute, from: clockText(shown), to: clockText(before) };
    before = shown + STEP;
  }
  return null;
}

/** Minutes after midnight as `HH:mm`. */
export function clockText(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function shownAt(span: DaySpan, minute: number, zone: string): number {
  const wall = wallClock(new Date(instantAt(span, minute)), zone);
  return wall.hour * 60 + wall.minute;
}
