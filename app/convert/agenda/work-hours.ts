import type { Wall } from '../when/when';

/** When the person works, by the clock of the calendar; minutes after midnight. */
export interface WorkHours {
  from: number;
  to: number;
  /** Days of the week without work, 0 is Sunday. */
  daysOff: ReadonlySet<number>;
}

/** Where the portal does not tell. */
export const USUAL_HOURS: WorkHours = { from: 9 * 60, to: 18 * 60, daysOff: new Set([0, 6]) };

const WEEK = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The portal's spellings: hours as `9`, `9.30` or `09:30`, days as `SA|SU` or a list. What is odd counts as usual. */
export function workHoursFrom(start: string, end: string, holidays: unknown): WorkHours {
  const from = minutesFrom(start);
  const to = minutesFrom(end);
  const isRange = from !== null && to !== null && from < to;
  return {
    from: isRange ? from : USUAL_HOURS.from,
    to: isRange ? to : USUAL_HOURS.to,
    daysOff: daysFrom(holidays) ?? USUAL_HOURS.daysOff,
  };
}

/** `YYYY-MM-DD` is a working day. */
export function isWorkday(day: string, hours: WorkHours): boolean {
  return !hours.daysOff.has(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/**
 * The hour (`HH:mm`, as minutes after midnight) to offer for a day that was named without one: ten o'clock within
 * the working hours, later when the day is running and that hour is over.
 */
export function offeredMinute(isToday: boolean, now: Wall, minutes: number, hours: WorkHours): number {
  const latest = Math.max(hours.from, hours.to - minutes);
  const offered = Math.min(Math.max(10 * 60, hours.from), latest);
  const next = Math.ceil((now.hour * 60 + now.minute) / 60) * 60;
  return isToday && next > offered && next <= latest ? next : offered;
}

function minutesFrom(text: string): number | null {
  const match = /^(\d{1,2})(?:[.:](\d{1,2}))?$/.exec(text.trim());
  if (!match) return null;
  const minutes = Number(match[1]) * 60 + Number((match[2] ?? '0').padEnd(2, '0'));
  return minutes <= 24 * 60 ? minutes : null;
}

function daysFrom(holidays: unknown): Set<number> | null {
  const names: unknown[] | null =
    typeof holidays === 'string' ? holidays.split('|') : Array.isArray(holidays) ? holidays : null;
  if (names === null) return null;
  const days = new Set(names.map((name) => WEEK.indexOf(String(name))).filter((day) => day >= 0));
  return days.size < WEEK.length ? days : null;
}
