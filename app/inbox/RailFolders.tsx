import { t } from '@/i18n/i18n';
import { perform } from '@/keys/actions';
import { useHint } from '@/keys/use-hint';
import type { Folder } from '@/mail/folder';
import { samePath } from '@/mail/folder-book';
import { type Mailbox, mailboxTitle } from '@/mail/mailbox';
import { useFolderMailbox, useFolders } from '@/mail/use-folders';
import { type Route, toFolder } from '@/route';
import { IconButton } from '@/ui/IconButton';
import { EveryFolderIcon, SettingsIcon } from '@/ui/icons/Icons';
import { withKey } from '@/ui/shortcut';
import { FOLDER_ICONS } from './folder-icons';
import { RailGroup, RailItem } from './RailItem';
import { useLookAround } from './use-look-around';

interface RailFoldersProps {
  route: Route;
  mailboxes: readonly Mailbox[];
  onGo: (change: Partial<Route>) => void;
}

/** The folders of the chosen mailbox; of all mailboxes together only what they have in common. */
export function RailFolders({ route, mailboxes, onGo }: RailFoldersProps) {
  const hint = useHint();
  const mailboxId = useFolderMailbox(route.mailboxId);
  const folders = useFolders(route.mailboxId);
  const mailbox = mailboxes.find(({ id }) => id === mailboxId);
  const label = mailbox ? mailboxTitle(mailbox) : t('find.folders');
  const isListed = route.screen === 'inbox' && !route.todo;
  useLookAround(mailboxId);

  const titleOf = ({ role, title, path }: Folder) => {
    if (role === 'inbox') return withKey(title, hint('goInbox'));
    if (role === 'sent') return withKey(title, hint('goSent'));
    if (role === 'trash') return withKey(title, hint('goTrash'));
    return path;
  };
  return (
    <RailGroup
      label={label}
      action={
        mailboxId !== null && (
          <IconButton label={t('find.manage')} size="small" onClick={() => perform('folders')}>
            <SettingsIcon />
          </IconButton>
        )
      }
    >
      {folders.map((folder) => (
        <RailItem
          key={folder.path}
          icon={FOLDER_ICONS[folder.role]}
          title={titleOf(folder)}
          isCurrent={isListed && samePath(folder.path, route.folder)}
          onClick={() => onGo(toFolder(folder.role === 'inbox' ? route.mailboxId : mailboxId, folder.path))}
        >
          {folder.title}
        </RailItem>
      ))}
      <RailItem
        icon={<EveryFolderIcon />}
        title={t('find.everyHint')}
        isCurrent={isListed && route.folder === ''}
        onClick={() => onGo(toFolder(route.mailboxId, ''))}
      >
        {t('find.every')}
      </RailItem>
      {mailboxId === null && mailboxes.length > 1 && (
        <li className="px-2 pt-1 text-note text-pretty text-text-3">{t('find.perMailbox')}</li>
      )}
    </RailGroup>
  );
}
