import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { flag, id, rows, text } from '@/mail/wire';
import { readV2 } from '@/portal/rest';

/** One entry of the person's calendar. Instants are epoch milliseconds. */
export interface DayEvent {
  id: number;
  name: string;
  description: string;
  start: number;
  end: number;
  allDay: boolean;
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
 * Events of the person's own calendar that touch a day (`YYYY-MM-DD`) or its neighbours; the portal
 * cuts by whole days of its own, so the caller picks the hours it shows. Scope `calendar`.
 */
export function dayEventsQuery(userId: number, day: string) {
  return queryOptions({
    queryKey: ['day-events', userId, day] as const,
    queryFn: () => listDayEvents(userId, day),
    staleTime: 60_000,
  });
}

export async function listDayEvents(userId: number, day: string): Promise<DayEvent[]> {
  const answer = await readV2('calendar.event.get', {
    type: 'user',
    ownerId: userId,
    from: shiftDay(day, -1),
    to: shiftDay(day, 1),
  });
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
    allDay: event.DT_SKIP_TIME,
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

/** `YYYY-MM-DD` moved by whole days. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The person's calendar zone (IANA name), in which the portal takes the hours of a new event. Scope `calendar`. */
export function calendarZoneQuery() {
  return queryOptions({
    queryKey: ['calendar-zone'] as const,
    queryFn: async () =>
      v.parse(v.object({ timezoneName: text }), await readV2('calendar.user.settings.get')).timezoneName,
    staleTime: Infinity,
  });
}
