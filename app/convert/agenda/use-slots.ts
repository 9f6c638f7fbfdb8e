import { useMemo, useState } from 'react';
import { serverNow } from '@/portal/clock';
import { DAYS_KNOWN } from '../calendar.api';
import { type EventDraft, eventSpan } from '../event';
import type { CalendarDay, CalendarZone } from '../use-calendar';
import { freeSlots, type Slot } from './free-slots';

const MINUTE = 60_000;

/**
 * The next free places from the start of a draft on, never in the past. Choosing one of them keeps the offer as it
 * is; only another start or length begins it anew.
 */
export function useSlots(
  draft: Pick<EventDraft, 'day' | 'time' | 'minutes'>,
  zone: CalendarZone,
  calendar: CalendarDay,
): {
  /** Null until the calendar is known. */
  slots: Slot[] | null;
  /** The start of the draft, where there is anything to be free for. */
  chosen: number | null;
} {
  const { minutes } = draft;
  const span = eventSpan(draft, zone.name);
  const start = span && span.end > span.start ? span.start : null;
  const [asked, setAsked] = useState({ start, minutes });
  const now = Math.floor(serverNow().getTime() / MINUTE) * MINUTE;
  const slots = useMemo(
    () =>
      calendar.ahead &&
      freeSlots({
        events: calendar.ahead,
        from: Math.max(asked.start ?? now, now),
        minutes: asked.minutes,
        zone: zone.name,
        hours: zone.hours,
        days: DAYS_KNOWN,
      }),
    [calendar.ahead, asked, zone.name, zone.hours, now],
  );
  const isOneOfThem = asked.minutes === minutes && slots?.some((slot) => slot.start === start);
  if (!isOneOfThem && (asked.start !== start || !Object.is(asked.minutes, minutes)))
    setAsked({ start, minutes });
  return { slots, chosen: start };
}
