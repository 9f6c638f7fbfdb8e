import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { locale, t } from '@/i18n/i18n';
import { useLines } from '@/keys/use-lines';
import { displayName } from '@/mail/address';
import { formatRowDate } from '@/mail/date';
import { profileQuery, readerZone } from '@/mail/person.api';
import { serverNow } from '@/portal/clock';
import { storageWorks } from '@/portal/storage';
import type { Writing } from '@/route';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { CloseIcon, DraftsIcon } from '@/ui/icons/Icons';
import { showNotice } from '@/ui/notices';
import { ScreenHeader } from '@/ui/ScreenHeader';
import { titleOf } from './ComposeHeader';
import { dropDraft, keepDraft, type NamedDraft, writingOf } from './letter-drafts';
import { newLetter } from './new-letter';
import { useDrafts } from './use-drafts';
import { useSending } from './use-outbox';

interface DraftsScreenProps {
  onBack: () => void;
  onWrite: (writing: Writing) => void;
}

/** Letters that are not sent yet, the one touched last first. They are on this device only, and that is said. */
export function DraftsScreen({ onBack, onWrite }: DraftsScreenProps) {
  const drafts = useDrafts();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useLines(list);

  function discard({ name, draft }: NamedDraft): void {
    dropDraft(name);
    heading.current?.focus();
    showNotice({
      key: `discarded-${name}`,
      tone: 'info',
      text: t('compose.discarded'),
      actions: [{ label: t('compose.undo'), isUndo: true, onPress: () => void keepDraft(name, draft) }],
      lasts: 12_000,
    });
  }

  return (
    <section aria-label={t('drafts.title')} className="flex min-h-0 min-w-0 flex-1 flex-col">
      <ScreenHeader title={t('drafts.title')} heading={heading} onBack={onBack} />
      {drafts.length === 0 ? (
        <EmptyState
          icon={<DraftsIcon />}
          title={t('drafts.none')}
          hint={t('drafts.noneHint')}
          action={
            <Button variant="secondary" onClick={() => onWrite(newLetter())}>
              {t('compose.newLetter')}
            </Button>
          }
        />
      ) : (
        <div className="min-h-0 flex-1 overflow-y-auto">
          {!storageWorks() && (
            <div className="px-4 pt-3">
              <Banner tone="warning">{t('compose.unsafe')}</Banner>
            </div>
          )}
          <ul ref={list} aria-label={t('drafts.title')}>
            {drafts.map((one) => (
              <DraftRow
                key={one.name}
                one={one}
                onOpen={() => {
                  const writing = writingOf(one.name);
                  if (writing) onWrite(writing);
                }}
                onDiscard={() => discard(one)}
              />
            ))}
          </ul>
          <p className="px-4 py-3 text-note text-text-3">{t('drafts.hint')}</p>
        </div>
      )}
    </section>
  );
}

interface DraftRowProps {
  one: NamedDraft;
  onOpen: () => void;
  onDiscard: () => void;
}

function DraftRow({ one: { name, draft }, onOpen, onDiscard }: DraftRowProps) {
  const timeZone = readerZone(useQuery(profileQuery()).data);
  const sending = useSending(name);
  const isLeaving =
    sending !== undefined && ['held', 'sending', 'waiting', 'looking'].includes(sending.phase);
  const people = [...draft.to, ...draft.cc, ...draft.bcc].map(displayName);
  const typed = [draft.typed.to, draft.typed.cc, draft.typed.bcc].filter(Boolean);
  const who = [...people, ...typed].join(', ') || t('drafts.nobody');
  const subject = draft.subject || t('mail.noSubject');
  return (
    <li className="flex min-h-16 items-center border-b border-line-quiet pr-2 hover:bg-hover">
      <button type="button" data-line className="min-w-0 flex-1 px-4 py-2 text-left" onClick={onOpen}>
        <span className="flex items-baseline gap-2">
          <bdi className="min-w-0 flex-1 truncate text-row font-semibold text-text">{who}</bdi>
          <span className="tabular shrink-0 text-note text-text-3">
            {formatRowDate(new Date(draft.at), serverNow(), locale(), timeZone)}
          </span>
        </span>
        <span className="block truncate text-row text-text">
          {draft.mode !== 'new' && <span className="text-text-3">{titleOf(draft.mode)} · </span>}
          <bdi>{subject}</bdi>
        </span>
        <span className="block truncate text-note text-text-3">
          {isLeaving ? t('drafts.leaving') : draft.text.replace(/\s+/gu, ' ').trim().slice(0, 200)}
        </span>
      </button>
      {!isLeaving && (
        <IconButton label={t('drafts.discard', { subject })} size="small" onClick={onDiscard}>
          <CloseIcon />
        </IconButton>
      )}
    </li>
  );
}
