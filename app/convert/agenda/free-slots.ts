import { wallClock } from '@/mail/date';
import { type DayEvent, shiftDay } from '../calendar.api';
import { atTime, clockText } from './day-span';
import { isWorkday, type WorkHours } from './work-hours';

/** A free place in the calendar, by its clock. */
export interface Slot {
  day: string;
  /** `HH:mm`. */
  time: string;
  start: number;
}

interface Search {
  events: readonly DayEvent[];
  /** Not before this instant. */
  from: number;
  /** How long the event is. */
  minutes: number;
  zone: string;
  hours: WorkHours;
  /** How many days are known and looked through. */
  days: number;
}

const MINUTE = 60_000;
const MOST = 3;
const GRID = 30;
const FINE_GRID = 15;

/**
 * The next places within working hours where nothing takes the person's time, in order, none over another. They
 * begin on the hour or half of it; `from` itself counts too when it is a quarter.
 */
export function freeSlots(search: Search): Slot[] {
  const { events, from, minutes, zone, hours } = search;
  if (!(minutes > 0)) return [];
  const busy = events.filter((event) => event.busy);
  const first = dayAt(from, zone);
  const slots: Slot[] = [];
  for (let ahead = 0; ahead < search.days && slots.length < MOST; ahead += 1) {
    const day = shiftDay(first, ahead);
    if (!isWorkday(day, hours) || busy.some((event) => coversDay(event, day))) continue;
    for (const minute of starts(from, day, search)) {
      const start = atTime(day, minute, zone);
      if (start === null || start < Math.max(from, endOfLast(slots, minutes))) continue;
      if (!isShown(start + minutes * MINUTE, minute + minutes, zone)) continue;
      if (busy.some((event) => isInTheWay(event, start, start + minutes * MINUTE))) continue;
      slots.push({ day, time: clockText(minute), start });
      if (slots.length === MOST) break;
    }
  }
  return slots;
}

/** An event of whole days that has this one among them. */
export function coversDay({ wholeDays }: DayEvent, day: string): boolean {
  return wholeDays !== null && wholeDays.first <= day && day <= wholeDays.last;
}

/** An event with hours that overlaps, not one that only touches. */
export function isInTheWay({ wholeDays, start, end }: DayEvent, from: number, to: number): boolean {
  return wholeDays === null && start < to && end > from;
}

/** Minutes after midnight at which an event could begin. */
function starts(from: number, day: string, { minutes, zone, hours }: Search): number[] {
  const own = minuteOfDay(from, zone);
  const result: number[] = [];
  const firstOnGrid = Math.ceil(hours.from / GRID) * GRID;
  for (let minute = firstOnGrid; minute + minutes <= hours.to; minute += GRID) result.push(minute);
  const ownFits = own % FINE_GRID === 0 && own >= hours.from && own + minutes <= hours.to;
  if (ownFits && atTime(day, own, zone) === from && !result.includes(own)) result.push(own);
  return result.sort((a, b) => a - b);
}

function endOfLast(slots: readonly Slot[], minutes: number): number {
  const last = slots.at(-1);
  return last ? last.start + minutes * MINUTE : Number.NEGATIVE_INFINITY;
}

/** The clock shows this hour then: no change of clocks lies at the beginning or in between. */
function isShown(instant: number, minute: number, zone: string): boolean {
  return minuteOfDay(instant, zone) === minute % (24 * 60);
}

function minuteOfDay(instant: number, zone: string): number {
  const wall = wallClock(new Date(instant), zone);
  return wall.hour * 60 + wall.minute + wall.second / 60;
}

/** The day (`YYYY-MM-DD`) a clock in `zone` shows. */
export function dayAt(instant: number, zone: string): string {
  const { year, month, day } = wallClock(new Date(instant), zone);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
