import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '@/i18n/i18n';
import { perform } from '@/keys/actions';
import { useHint } from '@/keys/use-hint';
import { type Mailbox, mailboxTitle } from '@/mail/mailbox';
import type { MessageFilter } from '@/mail/message.api';
import { FilterChip } from '@/ui/FilterChip';
import { IconButton } from '@/ui/IconButton';
import { CloseIcon, HistoryIcon, KeyboardIcon, RefreshIcon, SearchIcon } from '@/ui/icons/Icons';
import { ThemeButton } from '@/ui/ThemeSwitch';
import { withKey } from '@/ui/shortcut';

interface ListHeaderProps {
  filter: MessageFilter;
  mailboxes: readonly Mailbox[];
  onFilter: (change: Partial<MessageFilter>) => void;
  onRefresh: () => void;
  onMade: () => void;
  /** Stands in the place of the filters while messages are selected. */
  children: ReactNode;
}

const TYPING_PAUSE_MS = 300;

export function ListHeader({ filter, mailboxes, onFilter, onRefresh, onMade, children }: ListHeaderProps) {
  const hint = useHint();
  return (
    <header className="flex flex-col gap-2 border-b border-line p-3">
      <div className="flex items-center gap-2 three:hidden">
        <MailboxSelect filter={filter} mailboxes={mailboxes} onFilter={onFilter} />
        <IconButton label={t('made.today')} onClick={onMade}>
          <HistoryIcon />
        </IconButton>
        <ThemeButton />
        <IconButton label={t('keys.title')} shortcut={hint('help')} onClick={() => perform('help')}>
          <KeyboardIcon />
        </IconButton>
      </div>
      <div className="flex items-center gap-2">
        <SearchField value={filter.search} onChange={(search) => onFilter({ search })} />
        <IconButton label={t('inbox.refresh')} onClick={onRefresh}>
          <RefreshIcon />
        </IconButton>
      </div>
      {children || (
        <div className="flex gap-2" role="group" aria-label={t('inbox.filters')}>
          <FilterChip isOn={filter.unread} onChange={(unread) => onFilter({ unread })}>
            {t('inbox.onlyUnread')}
          </FilterChip>
          <FilterChip isOn={filter.attachments} onChange={(attachments) => onFilter({ attachments })}>
            {t('inbox.onlyAttachments')}
          </FilterChip>
        </div>
      )}
    </header>
  );
}

/** In narrow frames the rail is away, so the mailbox switch moves here. */
function MailboxSelect({
  filter,
  mailboxes,
  onFilter,
}: Pick<ListHeaderProps, 'filter' | 'mailboxes' | 'onFilter'>) {
  return (
    <select
      className="h-9 w-full rounded-control border border-edge bg-panel px-2 text-body text-text"
      aria-label={t('inbox.mailbox')}
      value={filter.mailboxId ?? 'all'}
      onChange={({ target }) => onFilter({ mailboxId: target.value === 'all' ? null : Number(target.value) })}
    >
      <option value="all">{t('inbox.allMailboxes')}</option>
      {mailboxes.map((mailbox) => (
        <option key={mailbox.id} value={mailbox.id}>
          {mailboxTitle(mailbox)}
        </option>
      ))}
    </select>
  );
}

/** Searches after a pause in typing, or at once on Enter. `/` comes here from anywhere. */
function SearchField({ value, onChange }: { value: string; onChange: (search: string) => void }) {
  const [text, setText] = useState(value);
  const [applied, setApplied] = useState(value);
  // The filter changed elsewhere (cleared, Back): the field follows. What is being typed stays.
  if (value !== applied) {
    setApplied(value);
    if (value !== text.trim()) setText(value);
  }
  const timer = useRef(0);
  const hint = useHint()('search');

  useEffect(() => () => window.clearTimeout(timer.current), []);

  function search(next: string, pause: number): void {
    window.clearTimeout(timer.current);
    setText(next);
    timer.current = window.setTimeout(() => {
      // Typed and taken back: the list is as it was, and so is the message opened meanwhile.
      if (next.trim() !== value) onChange(next.trim());
    }, pause);
  }

  return (
    <div className="relative min-w-0 flex-1" role="search">
      <SearchIcon className="pointer-events-none absolute top-2 left-2.5 text-text-3" />
      <input
        id="search"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        aria-label={t('inbox.search')}
        aria-keyshortcuts={hint}
        title={withKey(t('inbox.search'), hint)}
        placeholder={t('inbox.search')}
        className="h-9 w-full rounded-control border border-edge bg-panel pr-9 pl-9 text-body text-text placeholder:text-text-3"
        value={text}
        onChange={({ target }) => search(target.value, TYPING_PAUSE_MS)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') search(text, 0);
          if (event.key === 'Escape') search('', 0);
        }}
      />
      {text !== '' && (
        <span className="absolute top-1 right-1">
          <IconButton label={t('inbox.clearSearch')} size="small" onClick={() => search('', 0)}>
            <CloseIcon />
          </IconButton>
        </span>
      )}
    </div>
  );
}
