import type { Message } from '@/mail/message';

/**
 * What to read after the open message left the list: the next in the direction the person was going, at the
 * end the nearest on the other side, null when nothing is left.
 */
export function nextAfter(
  rows: readonly Message[],
  gone: ReadonlySet<number>,
  openId: number,
  direction: 1 | -1,
): number | null {
  const at = rows.findIndex(({ id }) => id === openId);
  if (at < 0) return null;
  const stays = ({ id }: Message) => !gone.has(id);
  const after = rows.slice(at + 1).find(stays)?.id;
  const before = rows.slice(0, at).findLast(stays)?.id;
  return (direction === 1 ? (after ?? before) : (before ?? after)) ?? null;
}
