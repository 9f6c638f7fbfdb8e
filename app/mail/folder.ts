import { t } from '@/i18n/i18n';
import { type FolderBook, foldersOf, type KeptFolder, samePath, withFolder } from './folder-book';
import { folderStore } from './folder-store';
import { INBOX } from './message.api';

/** A folder of one mailbox. `own`: one the person added by its path. */
export interface Folder {
  role: 'inbox' | 'sent' | 'drafts' | 'spam' | 'trash' | 'own';
  /** What the portal is asked with: a full path or a name it knows. */
  path: string;
  title: string;
}

/** The known folders of a mailbox, the inbox first. */
export function knownFolders(mailboxId: number): Folder[] {
  return foldersIn(folderStore.book(), mailboxId);
}

/** The same from a book at hand; null: the inbox alone, which every mailbox has. */
export function foldersIn(book: FolderBook, mailboxId: number | null): Folder[] {
  const inbox: Folder = { role: 'inbox', path: INBOX, title: t('inbox.title') };
  if (mailboxId === null) return [inbox];
  return [inbox, ...foldersOf(book, mailboxId).folders.map(shown)];
}

/** Remembers a folder by its path; whether there is one the portal does not tell. */
export function addFolder(mailboxId: number, path: string, role: KeptFolder['role'] = 'own'): void {
  if (path.trim() === '' || samePath(path, INBOX)) return;
  folderStore.change((book) => withFolder(book, mailboxId, { role, path }));
}

/** What to call what is listed: a known folder by its title, another one by the end of its path. */
export function folderTitle(path: string, folders: readonly Folder[]): string {
  if (path === '') return t('find.every');
  return folders.find((one) => samePath(one.path, path))?.title ?? lastPart(path);
}

/** The mail in it was written by the person, so its rows say to whom. */
export function isOutgoing(path: string, folders: readonly Folder[]): boolean {
  const role = folders.find((one) => samePath(one.path, path))?.role;
  return role === 'sent' || role === 'drafts';
}

function shown({ role, path }: KeptFolder): Folder {
  return { role, path, title: role === 'own' ? lastPart(path) : t(`find.role.${role}`) };
}

/** The server divides its paths by `/` or by `.`. */
function lastPart(path: string): string {
  return path.split(path.includes('/') ? '/' : '.').findLast((part) => part !== '') ?? path;
}
