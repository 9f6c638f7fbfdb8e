import { withoutControls } from './shown';

/** What a mailbox calls something of its own and the portal does not tell: it has to be found. */
export const FINDABLE = ['sent', 'drafts', 'spam', 'trash'] as const;

export type FindableRole = (typeof FINDABLE)[number];

export interface KeptFolder {
  role: FindableRole | 'own';
  path: string;
}

/** What is remembered of one mailbox, the inbox aside: its folders in the order to show. */
export interface MailboxFolders {
  folders: readonly KeptFolder[];
  /** When a role was last looked for in vain, milliseconds since the epoch; in the far future: never look. */
  missed: Readonly<Partial<Record<FindableRole, number>>>;
}

/** By the mailbox's id as text. */
export type FolderBook = Readonly<Record<string, MailboxFolders>>;

const NOTHING: MailboxFolders = { folders: [], missed: {} };
const NEVER_AGAIN = Number.MAX_SAFE_INTEGER;

/** A book from storage or the portal; what does not fit is left out. */
export function toFolderBook(wire: unknown): FolderBook {
  const entries = Object.entries(recordOf(wire)).filter(([mailboxId]) => /^[1-9]\d*$/.test(mailboxId));
  return Object.fromEntries(
    entries.map(([mailboxId, value]) => {
      const { folders, missed } = recordOf(value);
      return [mailboxId, { folders: toFolders(folders), missed: toMissed(recordOf(missed)) }];
    }),
  );
}

function toFolders(wire: unknown): KeptFolder[] {
  if (!Array.isArray(wire)) return [];
  return wire.flatMap((one) => {
    const { role, path } = recordOf(one);
    if (typeof path !== 'string' || path === '') return [];
    return [{ role: FINDABLE.find((known) => known === role) ?? 'own', path: withoutControls(path) }];
  });
}

function toMissed(times: Record<string, unknown>): MailboxFolders['missed'] {
  const known = FINDABLE.filter((role) => typeof times[role] === 'number');
  return Object.fromEntries(known.map((role) => [role, times[role]]));
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

export function foldersOf(book: FolderBook, mailboxId: number): MailboxFolders {
  return book[mailboxId] ?? NOTHING;
}

/** A folder more; one of the same path or of the same role gives way. Found ones stand before a person's own. */
export function withFolder(book: FolderBook, mailboxId: number, folder: KeptFolder): FolderBook {
  const { folders, missed } = foldersOf(book, mailboxId);
  const others = folders.filter(
    (one) => !samePath(one.path, folder.path) && (folder.role === 'own' || one.role !== folder.role),
  );
  const later = others.findIndex((one) => rankOf(one) > rankOf(folder));
  const at = later < 0 ? others.length : later;
  const { [folder.role as FindableRole]: _found, ...stillMissed } = missed;
  return {
    ...book,
    [mailboxId]: { folders: [...others.slice(0, at), folder, ...others.slice(at)], missed: stillMissed },
  };
}

/** A folder less; one that was found by itself is not looked for again by itself. */
export function withoutFolder(book: FolderBook, mailboxId: number, path: string): FolderBook {
  const { folders, missed } = foldersOf(book, mailboxId);
  const gone = folders.find((one) => samePath(one.path, path));
  const left = { folders: folders.filter((one) => one !== gone), missed };
  const role = gone && gone.role !== 'own' ? gone.role : null;
  return {
    ...book,
    [mailboxId]: role === null ? left : { ...left, missed: { ...missed, [role]: NEVER_AGAIN } },
  };
}

/** A role was looked for in vain. */
export function withMiss(book: FolderBook, mailboxId: number, role: FindableRole, at: number): FolderBook {
  const { folders, missed } = foldersOf(book, mailboxId);
  if (missed[role] === NEVER_AGAIN) return book;
  return { ...book, [mailboxId]: { folders, missed: { ...missed, [role]: at } } };
}

/** A folder one place up (-1) or down (1); at the ends it stays. */
export function withMoved(book: FolderBook, mailboxId: number, path: string, by: 1 | -1): FolderBook {
  const { folders, missed } = foldersOf(book, mailboxId);
  const from = folders.findIndex((one) => samePath(one.path, path));
  const [one, other] = [folders[from], folders[from + by]];
  if (!one || !other) return book;
  const swapped = folders.map((folder) => (folder === one ? other : folder === other ? one : folder));
  return { ...book, [mailboxId]: { folders: swapped, missed } };
}

/** Roles neither known nor looked for in vain since `then`. */
export function rolesToFind(book: FolderBook, mailboxId: number, then: number): FindableRole[] {
  const { folders, missed } = foldersOf(book, mailboxId);
  return FINDABLE.filter((role) => !folders.some((one) => one.role === role) && (missed[role] ?? 0) < then);
}

/** Folder names are found by the portal without regard to case. */
export function samePath(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function rankOf({ role }: KeptFolder): number {
  return role === 'own' ? FINDABLE.length : FINDABLE.indexOf(role);
}
