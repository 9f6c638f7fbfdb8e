import { useQuery } from '@tanstack/react-query';
import { instantOf } from '@/mail/date';
import { queryClient } from '@/mail/query-client';
import { calendarZoneQuery, dayEventsQuery, type DayEvent } from './calendar.api';
import { clashes, type EventDraft } from './event';
import type { Facts } from './facts';
import { parseWall } from './when/choice';
import { within } from '@/portal/within';

export interface CalendarZone {
  /** IANA name. */
  name: string;
  /** The portal told it; otherwise it is the best guess: the profile's zone, or the browser's. */
  isKnown: boolean;
  /** The portal has not answered yet. */
  isPending: boolean;
}

/** The zone in which the portal will take the hours of a new event. */
export function useCalendarZone(facts: Facts): CalendarZone {
  const query = useQuery({ ...calendarZoneQuery(), enabled: facts.can('calendar') });
  const name = query.data !== undefined && isZone(query.data) ? query.data : null;
  return { name: name ?? facts.timeZone, isKnown: name !== null, isPending: query.isLoading };
}

const ZONE_PATIENCE_MS = 3000;

/** The calendar's zone, waited for a moment; `otherwise` when the portal does not tell it in time. */
export async function zoneInTime(otherwise: string): Promise<string> {
  const name = await within(ZONE_PATIENCE_MS, queryClient.ensureQueryData(calendarZoneQuery()), otherwise);
  return isZone(name) ? name : otherwise;
}

export interface CalendarDay {
  events: DayEvent[];
  /** Events in the way of the draft. */
  clashes: DayEvent[];
  isPending: boolean;
  isError: boolean;
  retry: () => void;
}

/** What is already on the day of a draft, as far as the permission allows. */
export function useCalendarDay(
  facts: Facts,
  draft: Pick<EventDraft, 'day' | 'time' | 'minutes'>,
  zone: string,
): CalendarDay {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(draft.day);
  const query = useQuery({
    ...dayEventsQuery(facts.profile?.id ?? 0, draft.day),
    enabled: facts.can('calendar') && facts.profile !== undefined && isDay,
  });
  const wall = parseWall(draft.day, draft.time);
  const start = wall ? instantOf({ ...wall, second: 0 }, zone).date.getTime() : null;
  const events = query.data ?? NONE;
  return {
    events,
    clashes: start === null ? NONE : clashes(events, start, start + draft.minutes * 60_000),
    isPending: query.isLoading,
    isError: query.isError,
    retry: () => void query.refetch(),
  };
}

const NONE: DayEvent[] = [];

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format(0);
    return true;
  } catch {
    return false;
  }
}
