import type { Folder } from '@/mail/folder';
import { isSamePath } from '@/mail/leaving';
import type { Wish } from './plan';

/**
 * Whether this folder is the trash, where deleting erases. A folder of unknown path, or one whose purpose
 * nobody knows while no other is known to be the trash, may be it.
 */
export function isTrash(path: string, folders: readonly Folder[]): boolean | 'perhaps' {
  if (path === '') return 'perhaps';
  const role = folders.find((folder) => isSamePath(folder.path, path))?.role;
  if (role === 'trash') return true;
  if (role !== undefined && role !== 'own') return false;
  return folders.some((folder) => folder.role === 'trash') ? false : 'perhaps';
}

/** What a wish comes down to: moving into the folder for spam or trash does what those actions do. */
export function effectOf(wish: Wish, foldersOf: (mailboxId: number) => readonly Folder[]): Wish['action'] {
  const { action, to, items } = wish;
  if (action !== 'move' || to === null) return action;
  const role = foldersOf(items[0]?.mailboxId ?? 0).find(({ path }) => isSamePath(path, to.path))?.role;
  if (role === 'spam') return 'spam';
  return role === 'trash' ? 'delete' : 'move';
}

/** Marking as spam makes no sense where everything is spam already. */
export function isSpam(path: string, folders: readonly Folder[]): boolean {
  return folders.some((folder) => folder.role === 'spam' && isSamePath(folder.path, path));
}
