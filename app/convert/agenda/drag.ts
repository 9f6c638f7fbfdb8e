import { instantOf, wallClock } from '@/mail/date';
import type { EventDraft } from '../event';
import { clockText, type DaySpan, instantAt } from './day-span';

/** Where the new event lies on a day, in minutes since the day began. It may end after the day does. */
export interface Extent {
  from: number;
  to: number;
}

export const STEP = 15;

/** The event a number of minutes earlier or later, on the next quarter of an hour; as long as before. */
export function movedBy(extent: Extent, minutes: number, dayMinutes: number): Extent {
  return movedTo(extent, stepped(extent.from, minutes), dayMinutes);
}

/** The event with its start at the nearest quarter of an hour, kept within the day; as long as before. */
export function movedTo(extent: Extent, minute: number, dayMinutes: number): Extent {
  const from = clamp(nearest(minute), 0, dayMinutes - STEP);
  return { from, to: from + extent.to - extent.from };
}

/** The event longer or shorter, its end on the next quarter of an hour. */
export function stretchedBy(extent: Extent, minutes: number, dayMinutes: number): Extent {
  return stretchedTo(extent, stepped(extent.to, minutes), dayMinutes);
}

/** The event with another end; it lasts a quarter of an hour at least, and is not drawn beyond the day. */
export function stretchedTo(extent: Extent, minute: number, dayMinutes: number): Extent {
  const to = Math.min(nearest(minute), Math.max(dayMinutes, extent.to));
  return { from: extent.from, to: Math.max(to, extent.from + STEP) };
}

/**
 * What the form's fields say for an extent. An hour that comes a second time cannot be told to the portal:
 * the start then steps on the way it was going until the clock is clear again.
 */
export function draftOf(
  { from, to }: Extent,
  span: DaySpan,
  zone: string,
  way: 1 | -1,
): Pick<EventDraft, 'time' | 'minutes'> {
  let at = from;
  while (isSecondTime(instantAt(span, at), zone)) at += way * STEP;
  const { hour, minute } = wallClock(new Date(instantAt(span, at)), zone);
  return { time: clockText(hour * 60 + minute), minutes: to - from };
}

function isSecondTime(instant: number, zone: string): boolean {
  return instantOf(wallClock(new Date(instant), zone), zone).date.getTime() !== instant;
}

/** From between two quarters, a step leads to the next one on the way. */
function stepped(minute: number, by: number): number {
  const target = minute + by;
  return (by > 0 ? Math.floor(target / STEP) : Math.ceil(target / STEP)) * STEP;
}

function nearest(minute: number): number {
  return Math.round(minute / STEP) * STEP;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
