import type { MoveAction } from './move.api';
import { MOST_AT_ONCE } from './move.api';

/** A message to move, with what must be known of it when its row is long gone. */
export interface Item {
  id: number;
  mailboxId: number;
  /** The folder it was listed in; '' when nobody knows. */
  folder: string;
  subject: string;
  /** Who goes on the blacklist when it is spam. */
  sender: string;
}

/** What the person wants done with messages. */
export interface Wish {
  action: MoveAction;
  /** Where to, for a move. */
  to: { path: string; title: string } | null;
  items: readonly Item[];
  /** They lie together in one folder although nobody knows its path, so they may share a request. */
  together?: boolean;
}

/** The messages of one request: one mailbox, one folder, at most a hundred. */
export interface Part {
  mailboxId: number;
  folder: string;
  ids: readonly number[];
}

/**
 * The requests a wish takes. The portal refuses a request over several folders whole, so a message of unknown
 * origin goes alone.
 */
export function partsOf({ items, together = false }: Wish): Part[] {
  const groups = new Map<string, Part>();
  for (const { id, mailboxId, folder } of items) {
    const isAlone = folder === '' && !together;
    const key = `${mailboxId} ${folder.toLowerCase()} ${isAlone ? id : ''}`;
    const group = groups.get(key) ?? { mailboxId, folder, ids: [] };
    if (!group.ids.includes(id)) groups.set(key, { ...group, ids: [...group.ids, id] });
  }
  return [...groups.values()].flatMap(split).toSorted((one, other) => one.mailboxId - other.mailboxId);
}

function split(part: Part): Part[] {
  const count = Math.ceil(part.ids.length / MOST_AT_ONCE);
  return Array.from({ length: count }, (_, index) => ({
    ...part,
    ids: part.ids.slice(index * MOST_AT_ONCE, (index + 1) * MOST_AT_ONCE),
  }));
}
