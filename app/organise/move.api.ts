import { type InfiniteData } from '@tanstack/react-query';
import * as v from 'valibot';
import type { MessagePage } from '@/mail/message.api';
import { toMessages } from '@/mail/message';
import { queryClient } from '@/mail/query-client';
import { itemsOf } from '@/mail/wire';
import { certainlyNotDone, PortalError } from '@/portal/errors';
import { readV3, writeV3 } from '@/portal/rest';

export type MoveAction = 'move' | 'spam' | 'delete';

/** What became of one request to move. */
export type MoveOutcome =
  | { class: 'done'; movedCount: number }
  | { class: 'not-done'; error: PortalError }
  | { class: 'unclear' };

/** The most messages the portal takes at once; with one more it breaks. */
export const MOST_AT_ONCE = 100;

const LOOK_PAGE = 200;
const LOOK_PAGES = 20;

const wireMoved = v.object({ success: v.literal(true), movedCount: v.pipe(v.number(), v.integer()) });

/** Moves messages of one folder. Leaves once; never throws. */
export async function moveToFolder(
  messageIds: readonly number[],
  action: MoveAction,
  folder: string | null,
): Promise<MoveOutcome> {
  try {
    const result = await writeV3('mail.message.movetofolder', {
      messageIds,
      action,
      ...(folder === null ? {} : { folder }),
    });
    const moved = v.safeParse(wireMoved, result);
    return moved.success ? { class: 'done', movedCount: moved.output.movedCount } : { class: 'unclear' };
  } catch (error) {
    if (error instanceof PortalError && certainlyNotDone(error)) return { class: 'not-done', error };
    return { class: 'unclear' };
  }
}

/**
 * Which of these messages a folder still lists ('' for every folder together). Reads no further than the
 * oldest of them can stand; null when that would take too long to be worth it.
 */
export async function stillListed(
  mailboxId: number,
  folder: string,
  ids: ReadonlySet<number>,
): Promise<Set<number> | null> {
  const found = new Set<number>();
  const oldest = oldestOf(ids);
  for (let page = 0; page < LOOK_PAGES; page += 1) {
    const result = await readV3('mail.message.list', {
      mailboxId,
      ...(folder === '' ? {} : { folder }),
      pagination: { limit: LOOK_PAGE, offset: page * LOOK_PAGE },
    });
    const items = itemsOf(result);
    if (!items) return null;
    const messages = toMessages(items);
    for (const { id } of messages) if (ids.has(id)) found.add(id);
    const last = messages.at(-1)?.date?.getTime();
    const isPast = oldest !== null && last !== undefined && last < oldest;
    if (items.length < LOOK_PAGE || found.size === ids.size || isPast) return found;
  }
  return null;
}

/** The earliest date among messages whose dates are known here; null when one is not. */
function oldestOf(ids: ReadonlySet<number>): number | null {
  const dates = new Map<number, number>();
  for (const [, data] of queryClient.getQueriesData<InfiniteData<MessagePage>>({ queryKey: ['messages'] })) {
    for (const { id, date } of data?.pages.flatMap(({ messages }) => messages) ?? [])
      if (ids.has(id) && date) dates.set(id, date.getTime());
  }
  return dates.size === ids.size ? Math.min(...dates.values()) : null;
}
