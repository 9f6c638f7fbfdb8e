import type { RefObject } from 'react';
import {
  Header,
  I18nProvider,
  type Key,
  Menu,
  MenuItem,
  MenuSection,
  Popover,
  Separator,
} from 'react-aria-components';
import type { ReactNode } from 'react';
import { locale, t } from '@/i18n/i18n';
import { perform } from '@/keys/actions';
import { INBOX } from '@/mail/message.api';
import { useFolderMailbox, useFolders } from '@/mail/use-folders';
import type { ListFilter } from '@/route';
import { EveryFolderIcon, FolderIcon, SettingsIcon, TodoIcon } from '@/ui/icons/Icons';
import { FOLDER_ICONS } from './folder-icons';

interface FolderMenuProps {
  button: RefObject<HTMLButtonElement | null>;
  filter: ListFilter;
  onFilter: (change: Partial<ListFilter>) => void;
  onClose: () => void;
}

const FOLDER = 'folder:';

/** Where the rail is away: the folders of the mailbox, what else the list can show, and the settings. */
export function FolderMenu({ button, filter, onFilter, onClose }: FolderMenuProps) {
  const mailboxId = useFolderMailbox(filter.mailboxId);
  const folders = useFolders(filter.mailboxId);

  function choose(key: string): void {
    onClose();
    if (key === 'manage') return afterFocusReturned(() => perform('folders'));
    if (key === 'settings') return afterFocusReturned(() => perform('settings'));
    if (key === 'todo') return onFilter({ folder: INBOX, search: '', todo: true });
    const folder = key.slice(FOLDER.length);
    // The inbox of all mailboxes stays that of all; every other folder belongs to one.
    const isShared = folder === INBOX || folder === '';
    onFilter({
      mailboxId: isShared ? filter.mailboxId : mailboxId,
      folder,
      search: '',
      todo: false,
    });
  }

  return (
    <I18nProvider locale={locale()}>
      <Popover
        triggerRef={button}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
        placement="bottom start"
        className="w-72 max-w-full animate-fade overflow-y-auto rounded-panel border border-line bg-panel p-2 shadow-float"
      >
        <Menu
          aria-label={t('find.folders')}
          autoFocus="first"
          className="outline-none"
          onAction={(key: Key) => choose(String(key))}
        >
          <MenuSection
            selectionMode="single"
            selectedKeys={[filter.todo ? 'todo' : FOLDER + filter.folder]}
            onSelectionChange={() => undefined}
          >
            <Header className="px-2 py-1 text-note font-semibold text-text-3">{t('find.folders')}</Header>
            {folders.map(({ role, path, title }) => (
              <Line key={path} id={FOLDER + path} icon={FOLDER_ICONS[role]}>
                {title}
              </Line>
            ))}
            <Line id={FOLDER} icon={<EveryFolderIcon />}>
              {t('find.every')}
            </Line>
            <Line id="todo" icon={<TodoIcon />}>
              {t('find.todo')}
            </Line>
          </MenuSection>
          <Separator className="my-1 border-t border-line" />
          {mailboxId !== null && (
            <Line id="manage" icon={<FolderIcon />}>
              {t('find.manage')}
            </Line>
          )}
          <Line id="settings" icon={<SettingsIcon />}>
            {t('rail.settings')}
          </Line>
        </Menu>
        {mailboxId === null && (
          <p className="px-2 pt-2 pb-1 text-note text-pretty text-text-3">{t('find.perMailbox')}</p>
        )}
      </Popover>
    </I18nProvider>
  );
}

function Line({ id, icon, children }: { id: string; icon: ReactNode; children: string }) {
  return (
    <MenuItem
      id={id}
      textValue={children}
      className="flex h-9 cursor-pointer items-center gap-2 rounded-row px-2 text-body text-text outline-none data-focused:bg-hover data-selected:bg-tint data-selected:font-semibold data-selected:text-on-tint data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-focus"
    >
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
    </MenuItem>
  );
}

/** The menu gives the focus back in the next frame, and a dialog must remember where the person was. */
function afterFocusReturned(next: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(next));
}
