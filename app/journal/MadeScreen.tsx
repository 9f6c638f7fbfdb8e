import { useQuery } from '@tanstack/react-query';
import { locale, t } from '@/i18n/i18n';
import { formatRowDate } from '@/mail/date';
import { profileQuery, readerZone } from '@/mail/person.api';
import { serverNow } from '@/portal/clock';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { BackIcon, HistoryIcon } from '@/ui/icons/Icons';
import { MadeChip } from './MadeChip';
import { useJournal } from './use-journal';

interface MadeScreenProps {
  onOpen: (messageId: number) => void;
  onBack: () => void;
}

/** What was made on this device, newest first, with how each attempt ended: the place to look after a failure. */
export function MadeScreen({ onOpen, onBack }: MadeScreenProps) {
  const entries = useJournal().toReversed();
  const timeZone = readerZone(useQuery(profileQuery()).data);
  return (
    <section aria-label={t('made.today')} className="flex min-h-0 min-w-0 flex-1 flex-col">
      <header className="flex items-center gap-2 border-b border-line px-4 py-3">
        <span className="three:hidden">
          <IconButton label={t('message.back')} onClick={onBack}>
            <BackIcon />
          </IconButton>
        </span>
        <h1 className="text-subject font-semibold text-text">{t('made.today')}</h1>
      </header>
      {entries.length === 0 ? (
        <EmptyState icon={<HistoryIcon />} title={t('made.none')} hint={t('made.noneHint')} />
      ) : (
        <ul className="min-h-0 flex-1 overflow-y-auto">
          {entries.map((entry) => (
            <li key={entry.key} className="border-b border-line-quiet">
              <button
                type="button"
                className="flex w-full items-center gap-3 px-4 py-2.5 text-left hover:bg-hover"
                onClick={() => onOpen(entry.messageId)}
              >
                <MadeChip made={{ kind: entry.kind, id: entry.objectId ?? 0, entityTypeId: null }} />
                <span className="min-w-0 flex-1">
                  <span className="block truncate text-row text-text">{entry.title || entry.subject}</span>
                  <span className="block truncate text-note text-text-3">{entry.sender}</span>
                </span>
                <span className={`text-note ${entry.state === 'created' ? 'text-success' : 'text-text-2'}`}>
                  {t(`made.state.${entry.state}`)}
                </span>
                <span className="tabular text-note text-text-3">
                  {formatRowDate(new Date(entry.at), serverNow(), locale(), timeZone)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
