import { useState } from 'react';
import { t } from '@/i18n/i18n';
import { rank } from '@/keys/fuzzy';
import type { Folder } from '@/mail/folder';
import { isSamePath } from '@/mail/leaving';
import { useFolders } from '@/mail/use-folders';
import { CommandList } from '@/ui/CommandList';
import { Dialog } from '@/ui/Dialog';
import { FolderIcon } from '@/ui/icons/Icons';
import type { Item, Wish } from './plan';

interface MovePickerProps {
  mailboxId: number;
  items: readonly Item[];
  onChoose: (folder: NonNullable<Wish['to']>) => void;
  onClose: () => void;
}

const SHOWN = 50;
const BY_PATH = 'by-path';

/** Where to: the folders known in this mailbox by a few letters, or any other by its full path. */
export function MovePicker({ mailboxId, items, onChoose, onClose }: MovePickerProps) {
  const [text, setText] = useState('');
  const folders = useFolders(mailboxId).filter((folder) => !isWhereAllAre(folder, items));
  const typed = text.trim();
  const found = typed === '' ? folders : rank(typed, folders, wordsOf, SHOWN);
  const isKnown = folders.some(({ path, title }) => isSamePath(path, typed) || isSamePath(title, typed));
  const groups = [
    {
      label: t('organise.pick.folders'),
      commands: found.map((folder) => ({
        id: `folder ${folder.path}`,
        words: folder.title,
        icon: <FolderIcon />,
        detail: isSamePath(folder.path, folder.title) ? '' : folder.path,
      })),
    },
    {
      label: t('organise.pick.other'),
      commands:
        typed === '' || isKnown
          ? []
          : [
              {
                id: BY_PATH,
                words: t('organise.pick.path', { path: typed }),
                icon: <FolderIcon />,
                detail: '',
              },
            ],
    },
  ];

  function choose(id: string): void {
    if (id === BY_PATH) onChoose({ path: typed, title: typed });
    const folder = folders.find(({ path }) => `folder ${path}` === id);
    if (folder) onChoose({ path: folder.path, title: folder.title });
  }

  const [only] = items;
  return (
    <Dialog
      title={t('organise.pick.title')}
      subtitle={
        items.length === 1
          ? only?.subject || t('mail.noSubject')
          : t('organise.messages', { count: items.length })
      }
      onClose={onClose}
    >
      <CommandList
        label={t('organise.pick.input')}
        text={text}
        onText={setText}
        groups={groups.filter(({ commands }) => commands.length > 0)}
        empty={t('organise.pick.none')}
        onChoose={choose}
      />
      <p className="border-t border-line px-4 py-2 text-note text-text-2 two:px-6">
        {t('organise.pick.hint')}
      </p>
    </Dialog>
  );
}

function isWhereAllAre({ path }: Folder, items: readonly Item[]): boolean {
  return items.every(({ folder }) => isSamePath(folder, path));
}

function wordsOf({ title, path }: Folder): string {
  return `${title} ${path}`;
}
