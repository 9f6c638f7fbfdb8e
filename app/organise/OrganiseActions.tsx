import { t } from '@/i18n/i18n';
import { useActions } from '@/keys/actions';
import { useHint } from '@/keys/use-hint';
import { folderOf } from '@/mail/lists';
import type { Message } from '@/mail/message';
import { knownFolders } from '@/mail/folder';
import { IconButton } from '@/ui/IconButton';
import { FolderIcon, SpamIcon, TrashIcon } from '@/ui/icons/Icons';
import { MoreIcon } from '@/ui/icons/MoreIcons';
import { MenuButton, type MenuEntry } from '@/ui/MenuButton';
import type { MoveAction } from './move.api';
import { isSpam } from './trash';
import { toItems } from './items';
import { ask } from './wish';

interface OrganiseActionsProps {
  message: Message;
  /** What else narrow frames have room for in the menu only; it stands on top. */
  first?: readonly (MenuEntry & { onChoose: () => void })[];
}

/** Move, spam and delete for the open message: deleting at hand where there is room, everything in the menu. */
export function OrganiseActions({ message, first = [] }: OrganiseActionsProps) {
  const hint = useHint();
  const run = (action: MoveAction) => () => ask({ action, items: toItems([message], '') });
  // A message the list does not hold, such as one of another folder in the conversation, has only these.
  useActions({ move: run('move'), spam: run('spam'), delete: run('delete') });
  const isJunk = isSpam(folderOf(message.id), knownFolders(message.mailboxId));
  const entries: (MenuEntry & { id: MoveAction })[] = [
    { id: 'move', label: t('organise.moveTo'), icon: <FolderIcon />, shortcut: hint('move') },
    { id: 'spam', label: t('organise.spam'), icon: <SpamIcon />, shortcut: hint('spam') },
    { id: 'delete', label: t('organise.delete'), icon: <TrashIcon />, shortcut: hint('delete') },
  ];
  return (
    <>
      <span className="hidden @measure:inline-flex">
        <IconButton label={t('organise.delete')} shortcut={hint('delete')} onClick={run('delete')}>
          <TrashIcon />
        </IconButton>
      </span>
      <MenuButton
        label={t('organise.more')}
        entries={[...first, ...entries.filter(({ id }) => id !== 'spam' || !isJunk)]}
        onChoose={(id) => {
          const chosen = entries.find((entry) => entry.id === id);
          if (chosen) run(chosen.id)();
          else first.find((entry) => entry.id === id)?.onChoose();
        }}
      >
        <MoreIcon />
      </MenuButton>
    </>
  );
}
