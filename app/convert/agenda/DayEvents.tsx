import { t } from '@/i18n/i18n';
import type { Block } from '../day-layout';

interface DayEventsProps {
  blocks: readonly Block[];
  hourPx: number;
  /** What the clock shows so many minutes after the day began. */
  textAt: (minute: number) => string;
}

/** What is already on the day; declined and free events are there, but quiet. */
export function DayEvents({ blocks, hourPx, textAt }: DayEventsProps) {
  if (blocks.length === 0) return null;
  return (
    <ul aria-label={t('convert.dayEvents')} className="pointer-events-none">
      {blocks.map(({ event, from, to, left, width }) => (
        <li
          key={`${event.id}-${from}`}
          className={`absolute overflow-hidden rounded-control px-1.5 text-note ${
            event.busy
              ? 'border-l-2 border-text-3 bg-page text-text'
              : 'text-text-3 outline-1 -outline-offset-1 outline-line outline-dashed'
          }`}
          style={{
            top: (from / 60) * hourPx,
            height: Math.max(((to - from) / 60) * hourPx, 16),
            left: `calc(32px + (100% - 36px) * ${left})`,
            width: `calc((100% - 36px) * ${width})`,
          }}
        >
          <span className="sr-only">{`${textAt(from)}–${textAt(to)} `}</span>
          {event.name}
          {!event.busy && <span className="sr-only">, {t('agenda.notBusy')}</span>}
        </li>
      ))}
    </ul>
  );
}
