import type { CalendarEvent } from '../state.ts';
import { instantOf, wallClock } from './clock.ts';

/** One event on one day of the grid: minutes since midnight, and its place beside events at the same time. */
export interface Block {
  event: CalendarEvent;
  from: number;
  to: number;
  lane: number;
  lanes: number;
}

export type Schedule = ReturnType<typeof daySchedule>;

const dayMinutes = 24 * 60;

/** The shortest block that still has room for its name. */
const leastMinutes = 30;

/** What a day shows, in the zone of the reader: all-day events apart, the others cut at midnight, side by side. */
export function daySchedule(events: readonly CalendarEvent[], day: string, zone: string) {
  const allDay = events.filter(
    (event) => event.allDay && event.dateFrom.slice(0, 10) <= day && day <= event.dateTo.slice(0, 10),
  );
  const timed = events.filter((event) => !event.allDay).flatMap((event) => partOfDay(event, day, zone));
  return { allDay, timed: besideEachOther(timed) };
}

/** The minutes a week has to show: 7 to 20 o'clock, and whole hours more where an event lies outside. */
export function shownMinutes(blocks: readonly Block[]): { first: number; last: number } {
  const first = Math.min(7 * 60, ...blocks.map((block) => Math.floor(block.from / 60) * 60));
  const last = Math.max(20 * 60, ...blocks.map((block) => Math.ceil(block.to / 60) * 60));
  return { first, last };
}

function partOfDay(event: CalendarEvent, day: string, zone: string): Block[] {
  const start = wallClock(instantOf(event.dateFrom, event.timeZone), zone);
  const end = wallClock(instantOf(event.dateTo, event.timeZone), zone);
  if (start.day > day || end.day < day) return [];
  const from = start.day === day ? start.minutes : 0;
  const to = end.day === day ? end.minutes : dayMinutes;
  if (to === 0) return [];
  return [{ event, from, to: Math.min(dayMinutes, Math.max(to, from + leastMinutes)), lane: 0, lanes: 1 }];
}

function besideEachOther(blocks: Block[]): Block[] {
  const sorted = blocks.toSorted((one, other) => one.from - other.from || other.to - one.to);
  let group: Block[] = [];
  let groupEnd = 0;
  for (const block of sorted) {
    if (block.from >= groupEnd) group = [];
    const taken = new Set(group.filter((other) => other.to > block.from).map((other) => other.lane));
    while (taken.has(block.lane)) block.lane += 1;
    group.push(block);
    groupEnd = Math.max(...group.map((other) => other.to));
    const lanes = Math.max(...group.map((other) => other.lane)) + 1;
    for (const other of group) other.lanes = lanes;
  }
  return sorted;
}
