import type { Folder, FolderKind, Mailbox } from '../state.ts';

/** The folder with this path in the mailbox, in any case; added to the mailbox when it has none. */
export function folderOf(mailbox: Mailbox, path: string): Folder {
  const wanted = path.toLowerCase();
  const known = mailbox.folders.find((one) => one.path.toLowerCase() === wanted);
  if (known) return known;
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('.')) + 1) || path;
  const made: Folder = { path, name, kind: kindOf(name) };
  mailbox.folders.push(made);
  return made;
}

const KINDS: [FolderKind, RegExp][] = [
  ['sent', /^(?:sent|отправленные|gesendet)/iu],
  ['drafts', /^(?:drafts?|черновики|entwürfe)$/iu],
  ['spam', /^(?:spam|junk|спам)/iu],
  ['trash', /^(?:trash|deleted|корзина|papierkorb)/iu],
];

function kindOf(name: string): FolderKind {
  return KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
}
