import { THREAD_LIMIT } from './message.api';
import { inOrder, type ThreadMessage } from './thread';

/** Messages between the opened one and its neighbours that the portal has and did not give. */
export type Missing =
  | 'none'
  /** A further page may hold them. */
  | 'loadable'
  /** This portal has no further pages. */
  | 'untold';

/** A conversation around the opened message, oldest first. `missing` tells where it has holes. */
export interface Arranged {
  before: ThreadMessage[];
  after: ThreadMessage[];
  missing: { start: Missing; beforeOpened: Missing; afterOpened: Missing; end: Missing };
}

const WHOLE: Arranged['missing'] = { start: 'none', beforeOpened: 'none', afterOpened: 'none', end: 'none' };

/**
 * Puts the first answer and the older pages together. No portal tells in its rows whether there are more of
 * them: as many rows as asked for is the only sign. Newer portals give the newest page, whichever message was
 * opened; the first ones give the oldest of what leads to the message and of what follows it.
 */
export function arrange(
  openId: number,
  rows: readonly ThreadMessage[],
  older: readonly (readonly ThreadMessage[])[] = [],
): Arranged {
  const all = inOrder([...older.flat(), ...rows]);
  const at = all.findIndex(({ id }) => id === openId);
  const before = at < 0 ? [] : all.slice(0, at);
  const after = at < 0 ? all : all.slice(at + 1);
  if (!rows.some(({ readable }) => readable)) {
    const isCut = (side: ThreadMessage[]): Missing => (side.length >= THREAD_LIMIT ? 'untold' : 'none');
    return { before, after, missing: { ...WHOLE, beforeOpened: isCut(before), end: isCut(after) } };
  }
  const missing = missingBefore(rows, older);
  // Not on the pages so far: older than all of them, so the hole is below it.
  return { before, after, missing: { ...WHOLE, [at < 0 ? 'afterOpened' : 'start']: missing } };
}

function missingBefore(
  rows: readonly ThreadMessage[],
  older: readonly (readonly ThreadMessage[])[],
): Missing {
  const last = older.at(-1);
  if (last === undefined) return rows.length >= THREAD_LIMIT ? 'loadable' : 'none';
  const known = new Set([...older.slice(0, -1).flat(), ...rows].map(({ id }) => id));
  // A portal that does not know pages gives the same one again.
  if (last.length > 0 && last.every(({ id }) => known.has(id))) return 'untold';
  return last.length >= THREAD_LIMIT ? 'loadable' : 'none';
}

/**
 * Messages of the same conversation that do not lie on the way through the opened one: other answers to what it
 * answers. A portal leaves them out, but an answer for another message, read before this one, may have had them.
 */
export function otherBranches(
  arranged: Arranged,
  openId: number,
  earlierAnswers: readonly (readonly ThreadMessage[])[],
): ThreadMessage[] {
  const { before, after, missing } = arranged;
  // With holes nobody can tell another branch from what is missing.
  if (Object.values(missing).some((one) => one !== 'none')) return [];
  const known = new Set([openId, ...before.map(({ id }) => id), ...after.map(({ id }) => id)]);
  const related = earlierAnswers.filter((answer) => answer.some(({ id }) => id === openId));
  return inOrder(related.flat()).filter(({ id }) => !known.has(id));
}
