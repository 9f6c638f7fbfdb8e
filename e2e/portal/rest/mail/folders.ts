import type { Folder, FolderKind, Mailbox } from '../../state.ts';

/**
 * Finds a folder by its full path or its display name: equality without regard to case, no trimming, the shallowest
 * folder first. The display name of a known kind is its word in the portal's language, at the top level and inside
 * `[Gmail]`; any other folder is called by the last part of its path.
 */
export function resolveFolder(mailbox: Mailbox, wanted: string, lang: string): Folder | null {
  const name = wanted.toLowerCase();
  const byDepth = [...mailbox.folders].sort((one, other) => depthOf(one) - depthOf(other));
  const isWanted = (folder: Folder) =>
    folder.path.toLowerCase() === name || displayName(folder, lang).toLowerCase() === name;
  return byDepth.find(isWanted) ?? null;
}

export function folderOfKind(mailbox: Mailbox, kind: FolderKind): Folder | null {
  return mailbox.folders.find((folder) => folder.kind === kind) ?? null;
}

export function displayName(folder: Folder, lang: string): string {
  const hasAlias = depthOf(folder) === 0 || folder.path.startsWith('[Gmail]/');
  const alias =
    hasAlias && folder.kind !== 'other'
      ? ALIASES[lang === 'ru' || lang === 'de' ? lang : 'en'][folder.kind]
      : null;
  return alias ?? folder.path.slice(lastDivider(folder.path) + 1);
}

const ALIASES: Record<'en' | 'ru' | 'de', Record<Exclude<FolderKind, 'other'>, string>> = {
  en: { inbox: 'Inbox', sent: 'Sent', drafts: 'Drafts', spam: 'Spam', trash: 'Trash' },
  ru: { inbox: 'Входящие', sent: 'Отправленные', drafts: 'Черновики', spam: 'Спам', trash: 'Корзина' },
  de: { inbox: 'Posteingang', sent: 'Gesendet', drafts: 'Entwürfe', spam: 'Spam', trash: 'Papierkorb' },
};

function depthOf({ path }: Folder): number {
  return path.split(/[/.]/).length - 1;
}

/** A server divides its paths by `/` or by `.`. */
function lastDivider(path: string): number {
  return path.includes('/') ? path.lastIndexOf('/') : path.lastIndexOf('.');
}
