import { useRef } from 'react';
import { t } from '@/i18n/i18n';
import type { Folder } from '@/mail/folder';
import { FINDABLE, withMoved, withoutFolder } from '@/mail/folder-book';
import { folderStore } from '@/mail/folder-store';
import { type Mailbox, mailboxTitle } from '@/mail/mailbox';
import { useFolders } from '@/mail/use-folders';
import { announce } from '@/ui/announcements';
import { Dialog, DialogBody } from '@/ui/Dialog';
import { FolderByPath } from './FolderByPath';
import { FolderLine } from './FolderLine';
import { MissingFolder } from './MissingFolder';

interface FolderDialogProps {
  mailbox: Mailbox;
  onClose: () => void;
}

/** The folders of a mailbox: their order, those not found, and those only the person can name. */
export function FolderDialog({ mailbox, onClose }: FolderDialogProps) {
  const [inbox, ...others] = useFolders(mailbox.id);
  const list = useRef<HTMLUListElement>(null);
  const missing = FINDABLE.filter((role) => !others.some((folder) => folder.role === role));

  function move(folder: Folder, by: 1 | -1): void {
    const place = others.indexOf(folder) + by;
    if (place < 0 || place >= others.length) return;
    folderStore.change((book) => withMoved(book, mailbox.id, folder.path, by));
    announce(t('find.moved', { folder: folder.title, place: place + 1, count: others.length }));
  }

  function remove(folder: Folder): void {
    folderStore.change((book) => withoutFolder(book, mailbox.id, folder.path));
    announce(t('find.removed', { folder: folder.title }));
    // The button that was pressed is gone, and the focus must not be lost with it.
    list.current?.focus();
  }

  return (
    <Dialog title={t('find.dialog')} subtitle={mailboxTitle(mailbox)} onClose={onClose}>
      <DialogBody>
        <ul
          ref={list}
          tabIndex={-1}
          aria-label={t('find.folders')}
          className="flex flex-col rounded-row border border-line outline-none"
        >
          {inbox && <FolderLine folder={inbox} />}
          {others.map((folder, at) => (
            <FolderLine
              key={folder.path}
              folder={folder}
              isFirst={at === 0}
              isLast={at === others.length - 1}
              onMove={(by) => move(folder, by)}
              onRemove={() => remove(folder)}
            />
          ))}
        </ul>
        {missing.length > 0 && (
          <section aria-label={t('find.missing')} className="flex flex-col gap-2">
            <h3 className="text-row font-semibold">{t('find.missing')}</h3>
            <p className="text-row text-pretty text-text-2">{t('find.missingHint')}</p>
            <ul className="flex flex-col gap-1">
              {missing.map((role) => (
                <MissingFolder key={role} mailboxId={mailbox.id} role={role} />
              ))}
            </ul>
          </section>
        )}
        <section aria-label={t('find.byPath')} className="flex flex-col gap-2 pb-2">
          <h3 className="text-row font-semibold">{t('find.byPath')}</h3>
          <FolderByPath mailboxId={mailbox.id} kind="own" />
        </section>
      </DialogBody>
    </Dialog>
  );
}
