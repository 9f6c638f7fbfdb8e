import { type ReactNode, type RefObject, Suspense, useRef, useState } from 'react';
import { t } from '@/i18n/i18n';
import { perform } from '@/keys/actions';
import { useHint } from '@/keys/use-hint';
import { folderTitle } from '@/mail/folder';
import type { Mailbox } from '@/mail/mailbox';
import { INBOX } from '@/mail/message.api';
import { useFolders } from '@/mail/use-folders';
import type { ListFilter } from '@/route';
import { IconButton } from '@/ui/IconButton';
import {
  ChevronDownIcon,
  DraftsIcon,
  FilterIcon,
  HistoryIcon,
  KeyboardIcon,
  RefreshIcon,
  SettingsIcon,
  WriteIcon,
} from '@/ui/icons/Icons';
import { FilterPopover, FolderMenu, NarrowedBy } from './lazies';
import { isFiltered } from './list-filter';
import { MailboxSelect } from './MailboxSelect';
import { SearchField } from './SearchField';
import { useTyped } from './use-typed';

interface ListHeaderProps {
  /** What the list shows, in words. */
  heading: string;
  filter: ListFilter;
  mailboxes: readonly Mailbox[];
  onFilter: (change: Partial<ListFilter>) => void;
  onRefresh: () => void;
  /** Takes the focus to the rows. */
  onList: () => void;
  onMade: () => void;
  onCompose: () => void;
  /** How many letters wait to be finished. */
  drafts: number;
  onDrafts: () => void;
  /** Stands in the place of what narrows the list while messages are selected. */
  children: ReactNode;
}

/** Above the list: the search, what narrows it, and in narrow frames what else the rail would offer. */
export function ListHeader({ heading, filter, mailboxes, onFilter, ...rest }: ListHeaderProps) {
  const hint = useHint();
  const [typed, setTyped] = useTyped(filter.search);
  const home = useHome(filter);
  const isNarrowed =
    filter.search !== '' || typed.trim() !== '' || isFiltered(filter) || filter.todo || filter.folder === '';
  const isOneMailbox = mailboxes.length === 1;
  const title = <FolderButton heading={heading} filter={filter} onFilter={onFilter} />;
  return (
    <header className="flex flex-col gap-2 border-b border-line p-3">
      <div className="flex items-center gap-1 three:hidden">
        {isOneMailbox ? (
          title
        ) : (
          <MailboxSelect mailboxId={filter.mailboxId} mailboxes={mailboxes} onFilter={onFilter} />
        )}
        {rest.drafts > 0 && (
          <IconButton label={t('drafts.title')} shortcut={hint('goDrafts')} onClick={rest.onDrafts}>
            <DraftsIcon />
          </IconButton>
        )}
        <IconButton label={t('compose.newLetter')} shortcut={hint('compose')} onClick={rest.onCompose}>
          <WriteIcon />
        </IconButton>
        <IconButton label={t('made.today')} shortcut={hint('goMade')} onClick={rest.onMade}>
          <HistoryIcon />
        </IconButton>
        <IconButton label={t('rail.settings')} onClick={() => perform('settings')}>
          <SettingsIcon />
        </IconButton>
        <IconButton label={t('keys.title')} shortcut={hint('help')} onClick={() => perform('help')}>
          <KeyboardIcon />
        </IconButton>
      </div>
      {!isOneMailbox && <div className="flex three:hidden">{title}</div>}
      <div className="flex items-center gap-1">
        <SearchField
          value={filter.search}
          text={typed}
          onChange={(search) => onFilter({ search })}
          onType={setTyped}
          onLeave={rest.onList}
        />
        <FilterButton filter={filter} onFilter={onFilter} />
        <IconButton label={t('inbox.refresh')} onClick={rest.onRefresh}>
          <RefreshIcon />
        </IconButton>
      </div>
      {rest.children ||
        (isNarrowed && (
          <Suspense fallback={null}>
            <NarrowedBy filter={filter} typed={typed} home={home} onFilter={onFilter} />
          </Suspense>
        ))}
    </header>
  );
}

/** Where a search in every folder was made from. */
function useHome({ mailboxId, folder }: ListFilter): { path: string; title: string } {
  const folders = useFolders(mailboxId);
  const [home, setHome] = useState({ mailboxId, path: folder });
  if (folder !== '' && (home.path !== folder || home.mailboxId !== mailboxId))
    setHome({ mailboxId, path: folder });
  const path = home.path === '' || home.mailboxId !== mailboxId ? INBOX : home.path;
  return { path, title: folderTitle(path, folders) };
}

interface OpenerProps {
  filter: ListFilter;
  onFilter: (change: Partial<ListFilter>) => void;
}

/** Names what is listed, and opens the choice of folders. */
function FolderButton({ heading, filter, onFilter }: OpenerProps & { heading: string }) {
  const { button, isOpen, open, close } = useOpener();
  return (
    <h1 className="flex min-w-0 flex-1">
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        className="flex h-9 min-w-0 items-center gap-1 rounded-control px-2 text-subject font-semibold text-text hover:bg-hover"
        onClick={open}
      >
        <span className="truncate">{heading}</span>
        <ChevronDownIcon className="text-text-3" />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <FolderMenu button={button} filter={filter} onFilter={onFilter} onClose={close} />
        </Suspense>
      )}
    </h1>
  );
}

function FilterButton({ filter, onFilter }: OpenerProps) {
  const { button, isOpen, open, close } = useOpener();
  const isOn = isFiltered(filter);
  return (
    <>
      <IconButton
        ref={button}
        label={t('find.filter')}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        className={isOn ? 'bg-tint text-on-tint' : ''}
        onClick={open}
      >
        <FilterIcon />
      </IconButton>
      {isOpen && (
        <Suspense fallback={null}>
          <FilterPopover button={button} filter={filter} onFilter={onFilter} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

function useOpener(): {
  button: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  open: () => void;
  close: () => void;
} {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return { button, isOpen, open: () => setOpen(true), close: () => setOpen(false) };
}
