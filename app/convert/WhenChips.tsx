import { t } from '@/i18n/i18n';
import { draftFromWhen, type EventDraft, type Offered } from './event';
import { wallText } from './wall-text';
import { isPast } from './when/choice';
import type { Wall, When } from './when/when';

interface WhenChipsProps {
  whens: readonly When[];
  draft: Pick<EventDraft, 'day' | 'time'>;
  /** What the calendar's clock shows. */
  now: Wall;
  offered: Offered;
  onChoose: (when: Pick<When, 'start' | 'end' | 'hasTime'>) => void;
}

/** Dates found in the mail, each with the words it came from; an ambiguous one shows both readings, a past one says so. */
export function WhenChips({ whens, draft, now, offered, onChoose }: WhenChipsProps) {
  if (whens.length === 0) return null;
  const choices = whens.flatMap((when) => [
    when,
    ...(when.alternative ? [{ ...when, ...when.alternative }] : []),
  ]);
  return (
    <div role="group" aria-label={t('convert.datesFound')} className="flex flex-col gap-1">
      <span aria-hidden="true" className="text-note text-text-2">
        {t('convert.datesFound')}
      </span>
      <ul className="flex flex-wrap gap-2">
        {choices.map((when, index) => {
          const { day, time } = draftFromWhen(when, offered);
          const isOver = isPast(when, now);
          const isChosen = day === draft.day && time === draft.time;
          return (
            <li key={index}>
              <button
                type="button"
                aria-pressed={isChosen}
                className={`flex min-h-9 flex-col items-start rounded-row border px-2.5 py-1 text-left text-row ${
                  isChosen
                    ? 'border-primary bg-tint text-on-tint'
                    : `border-line hover:bg-hover ${isOver ? 'text-text-2' : 'text-text'}`
                }`}
                onClick={() => onChoose(when)}
              >
                <span className="font-semibold">
                  {wallText(when, now)}
                  {isOver && <span className="font-normal"> · {t('convert.pastDate')}</span>}
                </span>
                <span className="text-note">{t('convert.fromWords', { words: when.text })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
