import { bodyForGet } from '../../bodies.ts';
import type { Binding, Message, State } from '../../state.ts';
import { serverIso, serverWallClock } from '../envelope.ts';
import type { Call } from '../method.ts';
import { mailboxOf } from './store.ts';

export const MESSAGE_FIELDS = [
  'id',
  'mailboxId',
  'mailboxEmail',
  'subject',
  'from',
  'to',
  'cc',
  'date',
  'isSeen',
  'hasAttachments',
  'url',
  'bindings',
  'body',
] as const;

/**
 * A message as `list` and `get` answer it, with all 13 keys. A row of the list has neither `cc` nor `body`; the printed
 * documentation differs from the portals in both, in the date and in the address.
 */
export function messageItem(message: Message, { context }: Call, place: 'list' | 'get') {
  const { state, options } = context;
  const isDocs = state.profile === 'docs';
  return {
    id: message.id,
    mailboxId: message.mailboxId,
    mailboxEmail: mailboxOf(state, message)?.email ?? '',
    subject: stored(message.subject),
    from: stored(message.from),
    to: stored(message.to),
    cc: ccOf(message, isDocs, place),
    date: isDocs
      ? serverIso(message.date, state.serverOffset)
      : serverWallClock(message.date, state.serverOffset),
    isSeen: message.isSeen,
    hasAttachments: showsAttachments(message),
    url: isDocs ? docsUrl(message, context.origin(), place) : messageUrl(message, context.origin()),
    bindings: bindingsOf(message, state),
    body: place === 'get' || isDocs ? bodyForGet(message, state.profile, options.rawBodies) : null,
  };
}

/** A header as the portal stores it: cut at 255 characters, wherever that falls. */
export function stored(header: string): string {
  return header.length <= STORED ? header : Array.from(header).slice(0, STORED).join('');
}

/** The portal counts attachments only once it has downloaded them. */
export function showsAttachments(message: Message): boolean {
  return message.hasAttachments && message.attachmentsDownloaded;
}

/** The absolute address of the message's page. */
export function messageUrl({ id }: Message, origin: string): string {
  return `${origin}/mail/message/${id}`;
}

const STORED = 255;

function ccOf(message: Message, isDocs: boolean, place: 'list' | 'get'): string | null {
  if (isDocs) return stored(message.cc) || (place === 'list' ? '' : null);
  return place === 'list' ? null : stored(message.cc);
}

function docsUrl({ id }: Message, origin: string, place: 'list' | 'get'): string {
  return place === 'list' ? `${origin}/mail/message/${id}/` : `/mail/message/${id}`;
}

/** The first portals show one binding at most; the older internal form of all of them stands for the undocumented one. */
function bindingsOf(message: Message, state: State): unknown[] {
  const distinct = [...new Map(message.bindings.map((entry) => [JSON.stringify(entry), entry])).values()];
  switch (state.profile) {
    case 'g1':
      return distinct.slice(0, 1);
    case 'g3':
      return distinct;
    case 'docs':
      return distinct.map((entry) => `${TEXT_TYPES[entry.type]}-${textId(entry, message, state)}`);
  }
}

const TEXT_TYPES: Record<Binding['type'], string> = {
  task: 'TASKS_TASK',
  chat: 'IM_CHAT',
  calendarEvent: 'CALENDAR_EVENT',
  blogPost: 'BLOG_POST',
  crm: 'CRM_ACTIVITY',
};

/** For the CRM the internal form names the activity where there is one; the objects name its owner. */
function textId(entry: Binding, message: Message, { crm }: State): number {
  if (entry.type !== 'crm') return entry.entityId;
  const { entityTypeId, entityId } = entry;
  const activity = crm.find(
    (row) => row.messageId === message.id && row.entityTypeId === entityTypeId && row.entityId === entityId,
  );
  return activity?.id ?? entityId;
}
