import { stillListed } from './move.api';
import type { Part, Wish } from './plan';

/** What the portal's lists tell about messages whose move got no answer. */
export interface Seen {
  moved: number[];
  /** Still where they were. */
  left: number[];
  /** Nothing on the portal tells. */
  unknown: number[];
}

/** Reads where the messages of a request are now. Never throws. */
export async function lookWhere({ mailboxId, folder, ids }: Part, { to }: Wish): Promise<Seen> {
  const asked = new Set(ids);
  try {
    if (folder !== '')
      return seen(ids, await stillListed(mailboxId, folder, asked), { listed: 'left', else: 'moved' });
    // Of unknown origin: the target tells of a move; of what was deleted, only what is nowhere any more.
    if (to !== null)
      return seen(ids, await stillListed(mailboxId, to.path, asked), { listed: 'moved', else: 'left' });
    return seen(ids, await stillListed(mailboxId, '', asked), { listed: 'unknown', else: 'moved' });
  } catch {
    return { moved: [], left: [], unknown: [...ids] };
  }
}

function seen(
  ids: readonly number[],
  listed: ReadonlySet<number> | null,
  means: { listed: keyof Seen; else: keyof Seen },
): Seen {
  const result: Seen = { moved: [], left: [], unknown: [] };
  for (const id of ids) {
    if (listed === null) result.unknown.push(id);
    else result[listed.has(id) ? means.listed : means.else].push(id);
  }
  return result;
}
