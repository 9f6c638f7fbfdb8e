import type { Kind } from '@/journal/journal';
import type { MessageFilter } from '@/mail/message.api';

/** What is on screen; lives in the hash, so that reload, Back and deep links work inside the frame. */
export interface Route {
  screen: 'inbox' | 'made';
  /** Null: all mailboxes together. */
  mailboxId: number | null;
  search: string;
  unread: boolean;
  attachments: boolean;
  messageId: number | null;
  /** The conversion dialog that is open over the message. */
  dialog: Kind | null;
}

export const HOME: Route = {
  screen: 'inbox',
  mailboxId: null,
  search: '',
  unread: false,
  attachments: false,
  messageId: null,
  dialog: null,
};

/**
 * Reads `#/inbox/{all|id}[/message[/dialog]][?q=&unread=1&files=1]` or `#/made`. Anything that does
 * not fit becomes the nearest thing that does; nothing here can start a write.
 */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [screen, mailbox, message, dialog] = path.split('/');
  const params = new URLSearchParams(query);
  if (screen === 'made') return { ...HOME, screen: 'made' };
  const messageId = positive(message);
  return {
    screen: 'inbox',
    mailboxId: positive(mailbox),
    search: params.get('q') ?? '',
    unread: params.get('unread') === '1',
    attachments: params.get('files') === '1',
    messageId,
    dialog: messageId === null ? null : toKind(dialog),
  };
}

/** The hash for a route; {@link parseRoute} reads it back. */
export function formatRoute(route: Route): string {
  if (route.screen === 'made') return '#/made';
  const path = [
    '#/inbox',
    route.mailboxId ?? 'all',
    ...(route.messageId === null ? [] : [route.messageId]),
    ...(route.messageId === null || route.dialog === null ? [] : [route.dialog]),
  ].join('/');
  const params = new URLSearchParams();
  if (route.search) params.set('q', route.search);
  if (route.unread) params.set('unread', '1');
  if (route.attachments) params.set('files', '1');
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}

/** The part of a route that decides which messages are listed. */
export function filterOf({ mailboxId, search, unread, attachments }: Route): MessageFilter {
  return { mailboxId, search, unread, attachments };
}

/**
 * The first screen from what the portal page told: `mid` and `action` of our own links, `mail` of the
 * main page, or the native mail page the person came from.
 */
export function routeFromPlacement(options: Record<string, string>): Route | null {
  const messageId =
    positive(options['mid']) ??
    positive(options['mail']) ??
    positive(/^\/mail\/message\/(\d+)/.exec(options['URI'] ?? '')?.[1]);
  if (messageId === null) return null;
  return { ...HOME, messageId, dialog: toKind(options['action']) };
}

function positive(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;
}

function toKind(text: string | undefined): Kind | null {
  return text === 'task' || text === 'event' || text === 'chat' ? text : null;
}
