import { t } from '@/i18n/i18n';
import { serverNow } from '@/portal/clock';
import { CheckIcon, WarningIcon } from '@/ui/icons/Icons';
import type { EventDraft } from '../event';
import type { CalendarDay, CalendarZone } from '../use-calendar';
import { hourText, namesOf, shortDay } from './time-words';
import { useSlots } from './use-slots';

interface AvailabilityProps {
  draft: Pick<EventDraft, 'day' | 'time' | 'minutes'>;
  zone: CalendarZone;
  calendar: CalendarDay;
  onChoose: (change: Pick<EventDraft, 'day' | 'time'>) => void;
}

/** Whether the time is free, what is in the way, and where else there is room. Its place is kept until the portal tells. */
export function Availability({ draft, zone, calendar, onChoose }: AvailabilityProps) {
  const { slots, chosen } = useSlots(draft, zone, calendar);
  const isKnown = calendar.state === 'known';
  const now = serverNow().getTime();
  return (
    <div className="flex flex-col gap-2 text-note">
      <div className="min-h-8">
        <p role="status" className="flex items-start gap-1.5 text-warning">
          {calendar.clashes.length > 0 && (
            <>
              <WarningIcon className="size-4 shrink-0" />
              <span className="min-w-0">
                {t('agenda.clash', { names: namesOf(calendar.clashes, zone.name) })}
              </span>
            </>
          )}
        </p>
        {isKnown && chosen !== null && calendar.clashes.length === 0 && (
          <p className="flex items-center gap-1.5 text-success">
            <CheckIcon className="size-4 shrink-0" />
            {t('agenda.free')}
          </p>
        )}
      </div>
      <div
        role="group"
        aria-label={t('agenda.slots')}
        className="flex flex-wrap items-center gap-x-2 gap-y-1"
      >
        <span aria-hidden="true" className="w-full text-text-2">
          {t('agenda.slots')}
        </span>
        {slots?.length === 0 && (
          <span className="flex h-7 items-center text-text-2">{t('agenda.noSlots')}</span>
        )}
        {slots
          ? slots.map(({ day, time, start }) => (
              <button
                key={start}
                type="button"
                aria-pressed={start === chosen}
                className={`tabular h-7 rounded-row border px-2 text-row whitespace-nowrap ${
                  start === chosen ? 'border-primary bg-tint text-on-tint' : 'border-line hover:bg-hover'
                }`}
                onClick={() => onChoose({ day, time })}
              >
                {`${shortDay(day, now, zone.name)} ${hourText(start, zone.name)}`}
              </button>
            ))
          : PLACES.map((place) => <span key={place} className="h-7 w-28 rounded-row bg-line-quiet" />)}
      </div>
    </div>
  );
}

const PLACES = [0, 1, 2];
