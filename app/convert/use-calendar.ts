import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queryClient } from '@/mail/query-client';
import { profileQuery, scopesQuery } from '@/mail/person.api';
import { serverNow } from '@/portal/clock';
import { type DaySpan, daySpan } from './agenda/day-span';
import { dayAt } from './agenda/free-slots';
import { USUAL_HOURS, type WorkHours } from './agenda/work-hours';
import { calendarSettingsQuery, type DayEvent, eventsAroundQuery } from './calendar.api';
import { clashes, type EventDraft, eventSpan } from './event';
import type { Facts } from './facts';
import { timeFormat } from './time-format';
import { within } from '@/portal/within';

export interface CalendarZone {
  /** IANA name. */
  name: string;
  /** The portal told it; otherwise it is the best guess: the profile's zone, or the browser's. */
  isKnown: boolean;
  /** The portal has not answered yet. */
  isPending: boolean;
  hours: WorkHours;
}

/** The zone in which the portal will take the hours of a new event. */
export function useCalendarZone(facts: Facts): CalendarZone {
  const query = useQuery({ ...calendarSettingsQuery(), enabled: facts.can('calendar') });
  const name = query.data !== undefined && isZone(query.data.zone) ? query.data.zone : null;
  return {
    name: name ?? facts.timeZone,
    isKnown: name !== null,
    isPending: query.isLoading,
    hours: query.data?.hours ?? USUAL_HOURS,
  };
}

const ZONE_PATIENCE_MS = 3000;

/** The calendar's zone, waited for a moment; `otherwise` when the portal does not tell it in time. */
export async function zoneInTime(otherwise: string): Promise<string> {
  const asked = queryClient.ensureQueryData(calendarSettingsQuery()).then(({ zone }) => zone);
  const name = await within(ZONE_PATIENCE_MS, asked, otherwise);
  return isZone(name) ? name : otherwise;
}

export interface CalendarDay {
  /**
   * `absent` without the permission, `failed` when the portal does not answer; `waiting` while either may
   * still turn out well, so that its place is kept.
   */
  state: 'absent' | 'waiting' | 'failed' | 'known';
  /** Those of the day of the draft and of its neighbours. */
  events: DayEvent[];
  /** Those of the days from the draft on, or from today for a draft in the past; null until they are known. */
  ahead: DayEvent[] | null;
  /** Events in the way of the draft. */
  clashes: DayEvent[];
  retry: () => void;
}

/** What is already in the calendar around a draft, as far as the permission allows. */
export function useCalendarDay(
  facts: Facts,
  draft: Pick<EventDraft, 'day' | 'time' | 'minutes'>,
  zone: string,
): CalendarDay {
  const scopes = useQuery(scopesQuery());
  const profile = useQuery(profileQuery());
  const today = dayAt(serverNow().getTime(), zone);
  const day = daySpan(draft.day, zone) === null ? today : draft.day;
  const userId = facts.profile?.id ?? 0;
  const enabled = facts.can('calendar') && facts.profile !== undefined;
  const query = useQuery({ ...eventsAroundQuery(userId, day), enabled });
  const ahead = useQuery({ ...eventsAroundQuery(userId, day < today ? today : day), enabled });
  const events = useMemo(() => near(query.data ?? NONE, daySpan(day, zone)), [query.data, day, zone]);
  const span = eventSpan(draft, zone);
  const isAbsent = scopes.isError || profile.isError || (scopes.isSuccess && !facts.can('calendar'));
  return {
    state: isAbsent ? 'absent' : query.data ? 'known' : query.isError ? 'failed' : 'waiting',
    events,
    ahead: ahead.data ?? null,
    clashes: span === null ? NONE : clashes(events, draft.day, span.start, span.end),
    retry: () => void query.refetch(),
  };
}

const DAY_MS = 86_400_000;

function near(events: readonly DayEvent[], span: DaySpan | null): DayEvent[] {
  if (span === null) return NONE;
  const [from, to] = [span.start - DAY_MS, span.start + 2 * DAY_MS];
  return events.filter(({ start, end }) => start < to && end > from);
}

const NONE: DayEvent[] = [];

function isZone(name: string): boolean {
  try {
    return timeFormat({ timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}
