import { locale, t } from '@/i18n/i18n';
import { instantOf } from '@/mail/date';
import { WarningIcon } from '@/ui/icons/Icons';
import type { EventDraft } from './event';
import type { CalendarDay, CalendarZone } from './use-calendar';
import { parseWall } from './when/choice';

interface TimeNotesProps {
  draft: EventDraft;
  times: { dateFrom: string; dateTo: string } | null;
  zone: CalendarZone;
  readerZone: string;
  calendar: CalendarDay;
}

/** What the hours mean: when it ends, in whose zone, and what is in the way. */
export function TimeNotes({ draft, times, zone, readerZone, calendar }: TimeNotesProps) {
  const wall = parseWall(draft.day, draft.time);
  const start = wall && instantOf({ ...wall, second: 0 }, zone.name);
  return (
    <div className="flex flex-col gap-1 text-note text-text-2">
      {times ? (
        <p>
          {t('convert.ends', {
            time: endText(times.dateTo, draft.day),
            zone: zoneText(zone.name, start?.date),
          })}
        </p>
      ) : (
        <p className="text-danger">{t('convert.timesMissing')}</p>
      )}
      {!zone.isKnown && !zone.isPending && <p>{t('convert.zoneGuessed')}</p>}
      {start && readerZone !== zone.name && (
        <p>
          {t('convert.yourTime', {
            time: timeIn(start.date, readerZone),
            zone: zoneText(readerZone, start.date),
          })}
        </p>
      )}
      {start?.shifted && (
        <p className="text-warning">{t('convert.hourMissing', { time: timeIn(start.date, zone.name) })}</p>
      )}
      <div role="status">
        {calendar.clashes.map((event) => (
          <p key={event.id} className="flex items-center gap-1.5 text-warning">
            <WarningIcon className="size-4 shrink-0" />
            {t('convert.clash', {
              name: event.name,
              from: timeIn(new Date(event.start), zone.name),
              to: timeIn(new Date(event.end), zone.name),
            })}
          </p>
        ))}
      </div>
    </div>
  );
}

function timeIn(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', timeZone }).format(date);
}

function zoneText(timeZone: string, date: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat(locale(), { timeZone, timeZoneName: 'long' }).formatToParts(date);
  const words = parts.find(({ type }) => type === 'timeZoneName')?.value;
  return words ? `${words} (${timeZone})` : timeZone;
}

function endText(dateTo: string, day: string): string {
  const end = new Date(`${dateTo.replace(' ', 'T')}Z`);
  const sameDay = dateTo.startsWith(day);
  return new Intl.DateTimeFormat(locale(), {
    timeZone: 'UTC',
    hour: '2-digit',
    minute: '2-digit',
    ...(sameDay ? {} : { day: 'numeric', month: 'short' }),
  }).format(end);
}
