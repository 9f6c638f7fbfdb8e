import { locale, t } from '@/i18n/i18n';
import { wallClock } from '@/mail/date';
import { Button } from '@/ui/Button';
import type { DayEvent } from './calendar.api';
import { type Block, hoursShown, layOut } from './day-layout';

interface DayPictureProps {
  day: string;
  time: string;
  minutes: number;
  zone: string;
  events: readonly DayEvent[];
  isPending: boolean;
  isError: boolean;
  onRetry: () => void;
}

const HOUR_PX = 32;

/** The day as it is, with the new event among what is already there. Times are the calendar's. */
export function DayPicture(props: DayPictureProps) {
  const { day, zone, events } = props;
  const own = ownBlock(props.time, props.minutes);
  const blocks = layOut(events, day, (instant) => wallClock(new Date(instant), zone));
  const [first, last] = hoursShown([...blocks, ...(own ? [own] : [])]);
  const hours = Array.from({ length: last - first }, (_, index) => first + index);
  const place = ({ from, to }: Pick<Block, 'from' | 'to'>) => ({
    top: ((from - first * 60) / 60) * HOUR_PX,
    height: Math.max(((to - from) / 60) * HOUR_PX, 14),
  });
  return (
    <section
      aria-label={t('convert.dayPicture', { day: dayText(day) })}
      className="flex min-w-0 flex-col gap-2"
    >
      <h3 className="text-note font-semibold text-text-2">{dayText(day)}</h3>
      {blocks
        .filter(({ event }) => event.allDay)
        .map(({ event }) => (
          <p key={event.id} className="truncate rounded-row bg-tint px-2 text-note text-on-tint">
            {event.name}
          </p>
        ))}
      {props.isError && (
        <p role="status" className="text-note text-text-2">
          {t('convert.dayFailed')}{' '}
          <Button variant="quiet" size="small" onClick={props.onRetry}>
            {t('problem.tryAgain')}
          </Button>
        </p>
      )}
      <div
        className={`relative overflow-hidden rounded-row border border-line ${props.isPending ? 'opacity-60' : ''}`}
        style={{ height: (last - first) * HOUR_PX }}
      >
        {hours.map((hour) => (
          <div
            key={hour}
            className="tabular absolute inset-x-0 border-t border-line-quiet pl-1 text-note text-text-3 first:border-t-0"
            style={{ top: (hour - first) * HOUR_PX }}
          >
            {String(hour % 24).padStart(2, '0')}
          </div>
        ))}
        {own && (
          <div
            aria-hidden="true"
            className="absolute right-1 left-6 rounded-control border-2 border-primary bg-tint"
            style={place(own)}
          />
        )}
        <ul aria-label={t('convert.dayEvents')}>
          {blocks
            .filter(({ event }) => !event.allDay)
            .map((block) => (
              <li
                key={`${block.event.id}-${block.from}`}
                className={`absolute overflow-hidden rounded-control border-l-2 px-1.5 text-note ${
                  block.event.busy
                    ? 'border-text-3 bg-page text-text'
                    : 'border-line bg-panel text-text-3 line-through decoration-transparent outline-1 outline-line'
                }`}
                style={{
                  ...place(block),
                  left: `calc(24px + (100% - 28px) * ${block.left})`,
                  width: `calc((100% - 28px) * ${block.width})`,
                }}
              >
                <span className="sr-only">{`${minuteText(block.from)}–${minuteText(block.to)} `}</span>
                {block.event.name}
              </li>
            ))}
        </ul>
      </div>
    </section>
  );
}

function ownBlock(time: string, minutes: number): Pick<Block, 'from' | 'to'> | null {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  if (!match || !(minutes > 0)) return null;
  const from = Number(match[1]) * 60 + Number(match[2]);
  return { from, to: Math.min(from + minutes, 24 * 60) };
}

function minuteText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function dayText(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locale(), {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(date);
}
