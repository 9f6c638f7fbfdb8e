import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { flag, id, rows, text } from '@/mail/wire';
import { readV2 } from '@/portal/rest';
import { type WorkHours, workHoursFrom } from './agenda/work-hours';

/** One entry of the person's calendar. Instants are epoch milliseconds. */
export interface DayEvent {
  id: number;
  name: string;
  description: string;
  start: number;
  end: number;
  /** Of whole days, by the calendar's dates (`YYYY-MM-DD`, the last one included); null for one with hours. */
  wholeDays: { first: string; last: string } | null;
  /** Takes the person's time: not declined and not marked as free. */
  busy: boolean;
}

const wireEvent = v.object({
  ID: id,
  NAME: text,
  DESCRIPTION: text,
  DATE_FROM_FORMATTED: text,
  DATE_TO_FORMATTED: text,
  TZ_OFFSET_FROM: text,
  TZ_OFFSET_TO: text,
  DT_SKIP_TIME: flag,
  ACCESSIBILITY: text,
  MEETING_STATUS: text,
});

/**
 * Events of the person's own calendar in the week of a day (`YYYY-MM-DD`) and the two weeks after it, so that
 * another day of that week asks nothing anew. Scope `calendar`.
 */
export function eventsAroundQuery(userId: number, day: string) {
  const monday = mondayOf(day);
  return queryOptions({
    queryKey: ['day-events', userId, monday] as const,
    queryFn: () => listEvents(userId, shiftDay(monday, -1), shiftDay(monday, 21)),
    staleTime: 60_000,
  });
}

/** How many days from any day on {@link eventsAroundQuery} knows for sure. */
export const DAYS_KNOWN = 14;

/** Events that touch a day (`YYYY-MM-DD`) or its neighbours, as the portal has them now. Scope `calendar`. */
export function listDayEvents(userId: number, day: string): Promise<DayEvent[]> {
  return listEvents(userId, shiftDay(day, -1), shiftDay(day, 1));
}

// The portal cuts by whole days of its own: the caller picks the hours it shows.
async function listEvents(userId: number, from: string, to: string): Promise<DayEvent[]> {
  const answer = await readV2('calendar.event.get', { type: 'user', ownerId: userId, from, to });
  return rows(wireEvent, answer).flatMap((event) => toDayEvent(event) ?? []);
}

function toDayEvent(event: v.InferOutput<typeof wireEvent>): DayEvent | null {
  const start = instant(event.DATE_FROM_FORMATTED, event.TZ_OFFSET_FROM);
  const end = instant(event.DATE_TO_FORMATTED, event.TZ_OFFSET_TO);
  if (start === null || end === null) return null;
  return {
    id: event.ID,
    name: event.NAME,
    description: event.DESCRIPTION,
    start,
    end: Math.max(end, start),
    wholeDays: event.DT_SKIP_TIME ? daysOf(event.DATE_FROM_FORMATTED, event.DATE_TO_FORMATTED) : null,
    busy: event.MEETING_STATUS !== 'N' && event.ACCESSIBILITY !== 'free',
  };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Epoch milliseconds from the portal's fixed English form (`Wed Apr 15 2026 10:00:00`, or the date
 * alone) and the event's own offset in seconds. The ready-made UTC stamps of the answer are computed
 * with the server's zone and are not to be trusted.
 */
export function instant(formatted: string, offsetSeconds: string): number | null {
  const match = /^\w{3} (\w{3}) (\d{1,2}) (\d{4})(?: (\d{2}):(\d{2}):(\d{2}))?$/.exec(formatted.trim());
  const month = MONTHS.indexOf(match?.[1] ?? '');
  const offset = Number(offsetSeconds);
  if (!match || month < 0 || Number.isNaN(offset)) return null;
  const [, , day, year, hour = '0', minute = '0', second = '0'] = match;
  return (
    Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute), Number(second)) - offset * 1000
  );
}

/** The dates of an event of whole days. They are meant as they stand, in whatever zone it was made. */
function daysOf(from: string, to: string): { first: string; last: string } | null {
  const days = [from, to].map((formatted) => instant(formatted, '0'));
  const [first, last] = days.map((time) => (time === null ? '' : new Date(time).toISOString().slice(0, 10)));
  return first && last ? { first, last: last < first ? first : last } : null;
}

function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return shiftDay(day, -((weekday + 6) % 7));
}

/** `YYYY-MM-DD` moved by whole days. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export interface CalendarSettings {
  /** IANA name of the zone in which the portal takes the hours of a new event. */
  zone: string;
  hours: WorkHours;
}

const wireSettings = v.object({
  timezoneName: text,
  work_time_start: text,
  work_time_end: text,
  week_holidays: v.optional(v.unknown()),
});

/** The person's calendar as they set it up. Scope `calendar`. */
export function calendarSettingsQuery() {
  return queryOptions({
    queryKey: ['calendar-settings'] as const,
    queryFn: async (): Promise<CalendarSettings> => {
      const wire = v.parse(wireSettings, await readV2('calendar.user.settings.get'));
      return {
        zone: wire.timezoneName,
        hours: workHoursFrom(wire.work_time_start, wire.work_time_end, wire.week_holidays),
      };
    },
    staleTime: Infinity,
  });
}
