import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { locale, t } from '@/i18n/i18n';
import { useActions } from '@/keys/actions';
import { lineOf, useLines } from '@/keys/use-lines';
import { profileQuery, readerZone } from '@/mail/person.api';
import { serverNow } from '@/portal/clock';
import { announce } from '@/ui/announcements';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { HistoryIcon } from '@/ui/icons/Icons';
import { ScreenHeader } from '@/ui/ScreenHeader';
import { dayTitle } from './day-title';
import type { Entry } from './journal';
import {
  byDay,
  chosenFilter,
  countsBy,
  dated,
  type MadeFilter,
  olderQuestions,
  shown,
  standingOf,
  rememberFilter,
} from './made-view';
import { MadeFilters } from './MadeFilters';
import { MadeRow } from './MadeRow';
import { useJournal } from './use-journal';

interface MadeScreenProps {
  onOpen: (messageId: number) => void;
  onBack: () => void;
  /** The ways on from an entry: to what it made, or to making it at last; composed by the shell. */
  ways: (entry: Entry) => ReactNode;
}

/** Rows drawn at once; the journal holds a few hundred. */
const STEP = 100;

/** What was made on this device, newest first, with how each attempt ended: the place to look after a failure. */
export function MadeScreen({ onOpen, onBack, ways }: MadeScreenProps) {
  const entries = useJournal();
  const timeZone = readerZone(useQuery(profileQuery()).data);
  const [filter, setFilter] = useState(chosenFilter);
  const [limit, setLimit] = useState(STEP);
  const list = useRef<HTMLDivElement>(null);
  const rows = dated(entries, serverNow(), timeZone);
  const found = shown(rows, filter);
  const count = found.length;
  const older = olderQuestions(rows, filter);
  useLines(list);
  useActions({
    openInPortal: () => lineOf(list.current)?.closest('li')?.querySelector<HTMLElement>('a[href]')?.click(),
  });

  function change(next: Partial<MadeFilter>): void {
    const changed = { ...filter, ...next };
    rememberFilter(changed);
    setFilter(changed);
    setLimit(STEP);
    announce(t('made.found', { count: shown(rows, changed).length }));
  }

  return (
    <section aria-label={t('made.today')} className="flex min-h-0 min-w-0 flex-1 flex-col">
      <ScreenHeader title={t('made.today')} onBack={onBack} />
      {rows.length > 0 && (
        <MadeFilters
          filter={filter}
          kinds={countsBy(rows, filter, ({ kind }) => kind, 'kind')}
          standings={countsBy(rows, filter, standingOf, 'standing')}
          onFilter={change}
        />
      )}
      {older > 0 && (
        <div className="border-b border-line-quiet px-4 py-3">
          <Banner
            tone="warning"
            action={
              <Button size="small" onClick={() => change({ period: 'all', kind: 'all', standing: 'open' })}>
                {t('made.showThem')}
              </Button>
            }
          >
            {t('made.olderQuestions', { count: older })}
          </Banner>
        </div>
      )}
      {count === 0 ? (
        <NothingMade hasAny={rows.length > 0} filter={filter} onFilter={change} onBack={onBack} />
      ) : (
        <div ref={list} className="min-h-0 flex-1 overflow-y-auto">
          {byDay(found.slice(0, limit)).map((day) => (
            <section key={day[0]?.daysAgo} aria-label={titleOf(day, timeZone)}>
              {filter.period !== 'today' && (
                <h2 className="px-4 pt-4 pb-1 text-note font-semibold text-text-3">
                  {titleOf(day, timeZone)}
                </h2>
              )}
              <ul>
                {day.map(({ entry, at }) => (
                  <MadeRow
                    key={entry.key}
                    entry={entry}
                    at={at}
                    timeZone={timeZone}
                    onOpen={() => onOpen(entry.messageId)}
                    ways={ways(entry)}
                  />
                ))}
              </ul>
            </section>
          ))}
          {count > limit && (
            <div className="p-4">
              <Button onClick={() => setLimit(limit + STEP)}>
                {t('made.more', { count: count - limit })}
              </Button>
            </div>
          )}
          <p className="px-4 py-3 text-note text-text-3">{t('made.hint')}</p>
        </div>
      )}
    </section>
  );
}

function titleOf([first]: ReturnType<typeof dated>, timeZone: string): string {
  return first === undefined ? '' : dayTitle(first.at, first.daysAgo, locale(), timeZone);
}

interface NothingMadeProps {
  hasAny: boolean;
  filter: MadeFilter;
  onFilter: (change: Partial<MadeFilter>) => void;
  onBack: () => void;
}

/** Nothing at all, nothing in this time, or nothing that passes the filters: each with its own way on. */
function NothingMade({ hasAny, filter, onFilter, onBack }: NothingMadeProps) {
  const isNarrowed = filter.kind !== 'all' || filter.standing !== 'all';
  const [title, hint, words, press] = !hasAny
    ? [t('made.none'), t('made.noneHint'), t('message.backToList'), onBack]
    : isNarrowed
      ? [t('made.noneSuch'), undefined, t('made.clear'), () => onFilter({ kind: 'all', standing: 'all' })]
      : [t(`made.noneIn.${filter.period}`), undefined, t('made.showAll'), () => onFilter({ period: 'all' })];
  return (
    <EmptyState
      icon={<HistoryIcon />}
      title={title}
      {...(hint !== undefined && { hint })}
      action={
        <Button variant="secondary" onClick={press}>
          {words}
        </Button>
      }
    />
  );
}
