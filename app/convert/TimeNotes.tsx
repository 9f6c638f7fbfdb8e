import { t } from '@/i18n/i18n';
import { timeText } from './agenda/time-words';
import { type EventDraft, type EventSpan, eventSpan } from './event';
import type { CalendarZone } from './use-calendar';
import { timeFormat } from './time-format';

interface TimeNotesProps {
  draft: EventDraft;
  times: { dateFrom: string; dateTo: string } | null;
  zone: CalendarZone;
  readerZone: string;
}

/** What the hours mean: when it ends, in whose zone, and what a change of clocks makes of them. */
export function TimeNotes({ draft, times, zone, readerZone }: TimeNotesProps) {
  const span = eventSpan(draft, zone.name);
  const start = span && new Date(span.start);
  return (
    <div className="flex flex-col gap-1 text-note text-text-2">
      {times ? (
        <p>
          {t('convert.ends', {
            time: endText(times.dateTo, draft.day),
            zone: zoneText(zone.name, start ?? undefined),
          })}
        </p>
      ) : (
        !span && <p className="text-danger">{t('convert.timesMissing')}</p>
      )}
      {!zone.isKnown && !zone.isPending && <p>{t('convert.zoneGuessed')}</p>}
      {span && start && readerZone !== zone.name && (
        <p>
          {t('convert.yourTime', {
            time: timeText(span.start, readerZone),
            zone: zoneText(readerZone, start),
          })}
        </p>
      )}
      {span && <ClockNotes span={span} zone={zone.name} />}
    </div>
  );
}

/** Hours that do not exist, or exist twice, on the days when clocks change. */
function ClockNotes({ span, zone }: { span: EventSpan; zone: string }) {
  const time = timeText(span.start, zone);
  return (
    <>
      {span.isSkipped && <p className="text-warning">{t('convert.hourMissing', { time })}</p>}
      {span.isTwice && <p className="text-warning">{t('agenda.startTwice', { time })}</p>}
      {span.isEndTwice &&
        (span.end > span.start ? (
          <p className="text-warning">
            {t('agenda.endTwice', {
              time: timeText(span.end, zone),
              minutes: (span.end - span.start) / 60_000,
            })}
          </p>
        ) : (
          <p className="text-danger">{t('agenda.endNowhere')}</p>
        ))}
    </>
  );
}

function zoneText(timeZone: string, date: Date = new Date()): string {
  const parts = timeFormat({ timeZone, timeZoneName: 'long' }).formatToParts(date);
  const words = parts.find(({ type }) => type === 'timeZoneName')?.value;
  return words ? `${words} (${timeZone})` : timeZone;
}

function endText(dateTo: string, day: string): string {
  const end = new Date(`${dateTo.replace(' ', 'T')}Z`);
  const sameDay = dateTo.startsWith(day);
  return timeFormat({
    timeZone: 'UTC',
    hour: '2-digit',
    minute: '2-digit',
    ...(sameDay ? {} : { day: 'numeric', month: 'short' }),
  }).format(end);
}
