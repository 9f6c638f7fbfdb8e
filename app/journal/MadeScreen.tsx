import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { locale, t } from '@/i18n/i18n';
import { formatRowDate, wallClock } from '@/mail/date';
import { profileQuery, readerZone } from '@/mail/person.api';
import { serverNow } from '@/portal/clock';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { HistoryIcon } from '@/ui/icons/Icons';
import { BackIcon } from '@/ui/icons/MoreIcons';
import { isFocusLost } from '@/ui/focus';
import type { Entry } from './journal';
import { MadeChip } from './MadeChip';
import { useJournal } from './use-journal';

interface MadeScreenProps {
  onOpen: (messageId: number) => void;
  onBack: () => void;
  /** The way to what an entry made; composed by the shell. */
  link: (entry: Entry) => ReactNode;
}

/** What was made on this device, newest first, with how each attempt ended: the place to look after a failure. */
export function MadeScreen({ onOpen, onBack, link }: MadeScreenProps) {
  const entries = useJournal().toReversed();
  const timeZone = readerZone(useQuery(profileQuery()).data);
  const today = dayIn(serverNow(), timeZone);
  const isToday = (entry: Entry) => dayIn(new Date(entry.at), timeZone) === today;
  const groups = [
    { title: t('made.today'), entries: entries.filter(isToday) },
    { title: t('made.earlier'), entries: entries.filter((entry) => !isToday(entry)) },
  ].filter((group) => group.entries.length > 0);
  const heading = useRef<HTMLHeadingElement>(null);

  // In narrow frames what had the focus is gone now.
  useEffect(() => {
    if (isFocusLost()) heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <section aria-label={t('made.today')} className="flex min-h-0 min-w-0 flex-1 flex-col">
      <header className="flex min-h-14 items-center gap-2 border-b border-line px-4 py-2">
        <span className="-ml-1 three:hidden">
          <IconButton label={t('message.back')} onClick={onBack}>
            <BackIcon />
          </IconButton>
        </span>
        <h1
          ref={heading}
          tabIndex={-1}
          className="min-w-0 flex-1 truncate text-subject font-semibold text-text outline-none"
        >
          {t('made.today')}
        </h1>
      </header>
      {groups.length === 0 ? (
        <EmptyState
          icon={<HistoryIcon />}
          title={t('made.none')}
          hint={t('made.noneHint')}
          action={
            <Button variant="secondary" onClick={onBack}>
              {t('message.backToList')}
            </Button>
          }
        />
      ) : (
        <div className="min-h-0 flex-1 overflow-y-auto">
          {groups.map((group) => (
            <section key={group.title} aria-label={group.title}>
              {group.title !== t('made.today') && (
                <h2 className="px-4 pt-4 pb-1 text-note font-semibold text-text-3">{group.title}</h2>
              )}
              <ul>
                {group.entries.map((entry) => (
                  <MadeRow key={entry.key} entry={entry} timeZone={timeZone} onOpen={onOpen} link={link} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </section>
  );
}

function MadeRow({
  entry,
  timeZone,
  onOpen,
  link,
}: Omit<MadeScreenProps, 'onBack'> & { entry: Entry; timeZone: string }) {
  return (
    <li className="flex min-h-16 items-center gap-3 border-b border-line-quiet px-4 py-2 hover:bg-hover">
      <MadeChip made={{ kind: entry.kind, id: entry.objectId ?? 0, entityTypeId: null }} />
      <button type="button" className="min-w-0 flex-1 text-left" onClick={() => onOpen(entry.messageId)}>
        <span className="line-clamp-2 text-row break-words text-text two:line-clamp-1">
          {entry.title || entry.subject || t('mail.noSubject')}
        </span>
        <span className="block truncate text-note text-text-3">{entry.sender}</span>
      </button>
      <span className="flex shrink-0 flex-col items-end gap-0.5 text-note">
        <span className="flex items-baseline gap-2">
          <span className={entry.state === 'created' ? 'text-success' : 'text-text-2'}>
            {t(`made.state.${entry.state}`)}
          </span>
          {entry.state === 'created' && link(entry)}
        </span>
        <span className="tabular text-text-3">
          {formatRowDate(new Date(entry.at), serverNow(), locale(), timeZone)}
        </span>
      </span>
    </li>
  );
}

function dayIn(date: Date, timeZone: string): string {
  const { year, month, day } = wallClock(date, timeZone);
  return `${year}-${month}-${day}`;
}
