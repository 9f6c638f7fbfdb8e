import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { type Folder, foldersIn } from './folder';
import { folderStore } from './folder-store';
import { mailboxesQuery } from './mailbox.api';

/** The known folders of a mailbox, the inbox first. For null: those of the only mailbox, or just the inbox. */
export function useFolders(mailboxId: number | null): Folder[] {
  const book = useSyncExternalStore(folderStore.subscribe, folderStore.book);
  const whose = useFolderMailbox(mailboxId);
  return useMemo(() => foldersIn(book, whose), [book, whose]);
}

/** Whose folders are meant: those of the chosen mailbox, or of the only one there is. */
export function useFolderMailbox(mailboxId: number | null): number | null {
  const mailboxes = useQuery(mailboxesQuery()).data;
  if (mailboxId !== null) return mailboxId;
  return mailboxes?.length === 1 ? (mailboxes[0]?.id ?? null) : null;
}
