import { useSyncExternalStore } from 'react';
import type { Folder } from './folder';
import { INBOX } from './message.api';

const STANDARD: readonly Folder[] = [
  { role: 'inbox', path: INBOX, title: 'Inbox' },
  { role: 'sent', path: 'Sent', title: 'Sent' },
  { role: 'drafts', path: 'Drafts', title: 'Drafts' },
  { role: 'spam', path: 'Spam', title: 'Spam' },
  { role: 'trash', path: 'Trash', title: 'Trash' },
];

const added = new Map<number, readonly Folder[]>();
const listeners = new Set<() => void>();

/** The folders of a mailbox known so far. */
export function knownFolders(mailboxId: number): readonly Folder[] {
  return added.get(mailboxId) ?? STANDARD;
}

export function useFolders(mailboxId: number): readonly Folder[] {
  return useSyncExternalStore(subscribe, () => knownFolders(mailboxId));
}

/** Remembers a folder the person named by its path. */
export function addFolder(mailboxId: number, path: string): void {
  const known = knownFolders(mailboxId);
  if (known.some((folder) => folder.path.toLowerCase() === path.toLowerCase())) return;
  added.set(mailboxId, [...known, { role: 'other', path, title: path }]);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
