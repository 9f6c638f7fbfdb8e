import { type RefObject, useLayoutEffect, useRef } from 'react';
import { t } from '@/i18n/i18n';
import { layOut, wholeDayEvents } from '../day-layout';
import { type EventDraft, type EventSpan, eventSpan } from '../event';
import type { CalendarDay, CalendarZone } from '../use-calendar';
import { DayEvents } from './DayEvents';
import { type DaySpan, atTime, clockChange, hourMarks, instantAt, minuteOf } from './day-span';
import { draftOf, type Extent, movedTo, STEP } from './drag';
import { EventBlock } from './EventBlock';
import { longDay, namesOf, rangeText, timeText } from './time-words';

interface DayPictureProps {
  span: DaySpan;
  draft: Pick<EventDraft, 'day' | 'time' | 'minutes'>;
  zone: CalendarZone;
  calendar: CalendarDay;
  onChange: (change: Pick<EventDraft, 'time' | 'minutes'>) => void;
}

const HOUR_PX = 40;
const FIRST_IN_VIEW = 8 * 60;

/** The day as it is, with the new event among what is already there. Times are the calendar's. */
export function DayPicture({ span, draft, zone, calendar, onChange }: DayPictureProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const event = eventSpan(draft, zone.name);
  const from = event && minuteOf(span, event.start);
  // As long as was asked for, also where the calendar can take only a part of it and the notes say so.
  const own = from === null ? null : { from, to: from + draft.minutes };
  const blocks = layOut(calendar.events, span);
  const change = clockChange(span, zone.name);
  const minuteOfClock = (minutes: number): number =>
    minuteOf(span, atTime(span.day, minutes, zone.name) ?? span.start);
  const work = { from: minuteOfClock(zone.hours.from), to: minuteOfClock(zone.hours.to) };
  const place = (extent: Extent, way: 1 | -1 = 1): void => onChange(draftOf(extent, span, zone.name, way));
  useInView(scroller, span.day, own);

  return (
    <section
      aria-label={t('convert.dayPicture', { day: longDay(span.day) })}
      className="flex h-100 min-w-0 flex-col two:h-110"
    >
      <h3 className="text-note font-semibold text-text-2">{longDay(span.day)}</h3>
      {change && (
        <p className="text-note text-warning">
          {t(`agenda.${change.kind}`, { from: change.from, to: change.to })}
        </p>
      )}
      <ul
        aria-label={t('agenda.wholeDay')}
        className="flex min-h-6 flex-col justify-end gap-0.5 pb-1 empty:invisible"
      >
        {wholeDayEvents(calendar.events, span.day).map(({ id, name, busy }) => (
          <li
            key={id}
            className={`truncate rounded-control px-2 text-note ${busy ? 'bg-warning-tint text-warning' : 'text-text-3 outline-1 -outline-offset-1 outline-line'}`}
          >
            {name}
            {!busy && <span className="sr-only">, {t('agenda.notBusy')}</span>}
          </li>
        ))}
      </ul>
      <div
        ref={scroller}
        tabIndex={own ? undefined : 0}
        className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain rounded-row border border-line"
      >
        <div
          className={`relative ${calendar.state === 'known' ? '' : 'opacity-60'}`}
          style={{ height: (span.minutes / 60) * HOUR_PX }}
        >
          {/* Pressing a free place puts the event there: the same as dragging, without having to drag. */}
          <button
            type="button"
            tabIndex={-1}
            aria-hidden="true"
            className="absolute inset-0 cursor-default"
            onClick={({ currentTarget, clientY }) => {
              if (!own) return;
              const minute = ((clientY - currentTarget.getBoundingClientRect().top) / HOUR_PX) * 60;
              place(movedTo(own, Math.floor(minute / STEP) * STEP, span.minutes));
              scroller.current?.querySelector<HTMLElement>('[role=slider]')?.focus();
            }}
          />
          {hourMarks(span, zone.name).map(({ minute, hour }) => (
            <div
              key={minute}
              aria-hidden="true"
              className={`tabular pointer-events-none absolute inset-x-0 border-t pl-1.5 text-note text-text-3 ${
                change?.minute === minute
                  ? 'border-dashed border-warning'
                  : 'border-line-quiet first:border-t-0'
              }`}
              style={{ top: (minute / 60) * HOUR_PX }}
            >
              {String(hour).padStart(2, '0')}
            </div>
          ))}
          <DayEvents
            blocks={blocks}
            hourPx={HOUR_PX}
            textAt={(minute) => timeText(instantAt(span, minute), zone.name)}
          />
          {own && event && (
            <EventBlock
              extent={own}
              dayMinutes={span.minutes}
              work={work}
              hourPx={HOUR_PX}
              words={wordsOf(event, calendar, zone.name)}
              hours={rangeText(event.start, event.end, zone.name)}
              isShared={blocks.some(({ from, to }) => from < own.to && to > own.from)}
              isClash={calendar.clashes.length > 0}
              scroller={scroller}
              onChange={place}
            />
          )}
        </div>
      </div>
    </section>
  );
}

function wordsOf({ start, end }: EventSpan, { state, clashes }: CalendarDay, zone: string): string {
  const hours = { from: timeText(start, zone), to: timeText(end, zone) };
  if (state !== 'known') return t('agenda.hours', hours);
  return clashes.length > 0
    ? t('agenda.hoursClash', { ...hours, names: namesOf(clashes, zone) })
    : t('agenda.hoursFree', hours);
}

/** Opens at the working day, and follows the event when it goes out of view by other means than dragging. */
function useInView(scroller: RefObject<HTMLElement | null>, day: string, own: Extent | null): void {
  const [from, to] = [own?.from ?? FIRST_IN_VIEW, own?.to ?? FIRST_IN_VIEW];
  const shown = useRef('');
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const px = (minute: number): number => (minute / 60) * HOUR_PX;
    if (shown.current !== day) box.scrollTo({ top: px(FIRST_IN_VIEW) });
    shown.current = day;
    const isInView =
      px(from) >= box.scrollTop && px(Math.min(to, from + 60)) <= box.scrollTop + box.clientHeight;
    if (!isInView) box.scrollTo({ top: px(from - 60) });
  }, [scroller, day, from, to]);
}
