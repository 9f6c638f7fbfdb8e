import { type BulkKind, type Entry, isOpen } from '@/journal/journal';
import { displayName } from '@/mail/address';
import type { Message } from '@/mail/message';
import { messageQuery } from '@/mail/message.api';
import { profileQuery, readerZone } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { within } from '@/portal/within';
import { attemptKey, attemptOf, clearSettledAttempt, watchAttempt } from '../attempt-store';
import { settleAttempt, startAttempt } from '../attempts';
import { knownIds } from '../facts';
import { lastEntry, madeOf, whenSettled } from '../history';
import { BULK } from './kinds';
import { afterAttempt, type Queue, type QueueItem } from './queue';

const READ_MS = 3000;

/**
 * Makes one of many by the same way as a dialog does: noted before the request leaves, asked once, classed. A
 * message that has one by now, or whose earlier try is unclear, is not asked for. `onSend` is called before.
 */
export async function makeOne(
  { kind, params }: Queue,
  item: QueueItem,
  onSend: () => void,
): Promise<QueueItem> {
  const plan = BULK[kind];
  const message = plan.readsFirst ? await freshMessage(kind, item) : messageOf(kind, item);
  const existing = madeOf(kind, message);
  if (!params.again && existing.length > 0) {
    const { id, entityTypeId } = existing.at(-1) ?? { id: null, entityTypeId: null };
    return { ...item, state: 'skipped', objectId: id, entityTypeId };
  }
  const last = lastEntry(kind, item.id);
  if (last && isOpen(last)) return { ...item, state: 'unclear' };

  const send = await plan.prepare(message, params, zone());
  const key = attemptKey(kind, item.id);
  clearSettledAttempt(kind, item.id);
  const release = watchAttempt(key);
  onSend();
  startAttempt({
    intent: {
      kind,
      messageId: item.id,
      subject: item.subject,
      sender: displayName(item.from),
      title: plan.titleOf(message).trim(),
      knownBefore: [...new Set([...item.had, ...knownIds(kind, existing, item.id)])].filter((id) => id > 0),
      day: null,
      deadline: null,
    },
    idKey: plan.idKey,
    send,
    onCreated: () => plan.onMade(item.id),
    looksLater: true,
  });
  await whenSettled(key);
  const ended = afterAttempt(item, attemptOf(key));
  // An unclear one is the queue's to tell of until it is settled.
  if (ended.state !== 'unclear') release();
  return ended;
}

/** Looks up one whose answer never came. */
export async function lookUp(kind: BulkKind, item: QueueItem): Promise<QueueItem> {
  const key = attemptKey(kind, item.id);
  watchAttempt(key);
  await settleAttempt(key, () => BULK[kind].onMade(item.id));
  await whenSettled(key);
  return standing(kind, item);
}

/** How one stands that was asked for: by the attempt of this page, else by what was noted of an earlier one. */
export function standing(kind: BulkKind, item: QueueItem): QueueItem {
  const attempt = attemptOf(attemptKey(kind, item.id));
  if (attempt) return afterAttempt(item, attempt);
  const entry = lastEntry(kind, item.id);
  return entry ? afterEntry(item, entry) : item;
}

/** After a reload: nothing noted since the queue began means that nothing had left. */
export function afterReload({ kind, at }: Queue, item: QueueItem): QueueItem {
  if (item.state === 'absent') return { ...item, state: 'unclear' };
  if (item.state !== 'sending') return item;
  const entry = lastEntry(kind, item.id);
  return entry && entry.at >= at ? afterEntry(item, entry) : { ...item, state: 'todo' };
}

function afterEntry(item: QueueItem, entry: Entry): QueueItem {
  switch (entry.state) {
    case 'created':
      return { ...item, state: 'created', ...madeIn(entry) };
    case 'refused':
      return { ...item, state: 'refused', reason: { meaning: 'refused', told: '' } };
    case 'not-sent':
      return { ...item, state: 'todo' };
    case 'absent':
      return { ...item, state: 'missing' };
    default:
      return { ...item, state: 'unclear' };
  }
}

function madeIn({ objectId, entityTypeId = null, existing }: Entry): Partial<QueueItem> {
  return { objectId, entityTypeId, existing };
}

async function freshMessage(kind: BulkKind, item: QueueItem): Promise<Message> {
  const read = queryClient.fetchQuery({ ...messageQuery(item.id), staleTime: 0 });
  // A failing read does not stop a write.
  return (await within<Message | null>(READ_MS, read, null)) ?? messageOf(kind, item);
}

/** As much of a message as a queue keeps of it. */
function messageOf(kind: BulkKind, { id, subject, from, date, had }: QueueItem): Message {
  return {
    id,
    subject,
    from,
    date: date === null ? null : new Date(date),
    mailboxId: 0,
    mailboxEmail: '',
    to: [],
    cc: [],
    isMissingPeople: false,
    isSeen: true,
    hasAttachments: false,
    url: '',
    bindings: had.map((objectId) => ({ kind, id: objectId, entityTypeId: null })),
    body: null,
  };
}

function zone(): string {
  return readerZone(queryClient.getQueryData(profileQuery().queryKey));
}
