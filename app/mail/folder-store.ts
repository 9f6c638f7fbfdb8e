import { readStored, writeStored } from '@/portal/storage';
import { type FolderBook, toFolderBook } from './folder-book';

let storedAt: string | null = null;
let book: FolderBook = {};
let isUnsent = false;
const listeners = new Set<() => void>();

/** The folders of all mailboxes, remembered on this device; the portal's own copy is kept by `folder-sync`. */
export const folderStore = {
  /** Takes over what this person's visits before knew. */
  open: (name: string): void => {
    storedAt = name;
    const stored = readStored(name) as { book?: unknown; isUnsent?: unknown } | undefined;
    book = { ...toFolderBook(stored?.book), ...book };
    isUnsent ||= stored?.isUnsent === true;
    tell();
  },

  book: (): FolderBook => book,

  /** Something here is not with the portal yet. */
  isUnsent: (): boolean => isUnsent,

  change: (change: (book: FolderBook) => FolderBook): void => {
    const changed = change(book);
    if (changed === book) return;
    book = changed;
    isUnsent = true;
    keep();
  },

  /** The portal's copy: other devices write it too, so it wins over everything but what it was not told yet. */
  take: (wire: unknown): void => {
    const told = toFolderBook(wire);
    book = isUnsent ? { ...told, ...book } : told;
    keep();
  },

  /** The portal has this book now. */
  sent: (what: FolderBook): void => {
    if (what !== book) return;
    isUnsent = false;
    keep();
  },

  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function keep(): void {
  if (storedAt !== null) writeStored(storedAt, { book, isUnsent });
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}
