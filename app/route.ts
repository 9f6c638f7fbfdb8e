import { isKind, type Kind } from '@/journal/journal';
import { INBOX, type MessageFilter } from '@/mail/message.api';

/** What is on screen; lives in the hash, so that reload, Back and deep links work inside the frame. */
export interface Route extends MessageFilter {
  /** `aside`: the mail of what this frame stands beside, such as a client. */
  screen: 'inbox' | 'aside' | 'made' | 'drafts';
  /** Of the loaded rows, those nothing was made of; with `todo` also not marked as handled. */
  unlinked: boolean;
  todo: boolean;
  messageId: number | null;
  /** The conversion dialog that is open over the message. */
  dialog: Kind | null;
  /** The letter being written instead of the message pane; the rest of the route waits behind it. */
  writing: Writing | null;
}

/** Which letter: a new one by a name of its own, or an answer by the message it answers. */
export type Writing =
  | { mode: 'new'; name: string }
  | { mode: 'reply' | 'replyall' | 'forward'; messageId: number };

export const HOME: Route = {
  screen: 'inbox',
  mailboxId: null,
  folder: INBOX,
  search: '',
  unread: false,
  attachments: false,
  since: '',
  until: '',
  unlinked: false,
  todo: false,
  messageId: null,
  dialog: null,
  writing: null,
};

/**
 * Reads `#/inbox/{all|id}[/message[/dialog]][?folder=&q=&unread=1&files=1&since=&until=&unlinked=1&todo=1&write=]`,
 * `#/aside[/message[/dialog]][?write=]`, `#/made` or `#/drafts`. Anything that does not fit becomes the nearest thing that does; nothing here
 * can start a write.
 */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [screen, ...rest] = path.split('/');
  const params = new URLSearchParams(query);
  const writing = toWriting(params.get('write'));
  if (screen === 'made' || screen === 'drafts') return { ...HOME, screen, writing };
  const [mailbox, message, dialog] = screen === 'aside' ? [undefined, ...rest] : rest;
  const messageId = positive(message);
  return {
    screen: screen === 'aside' ? screen : 'inbox',
    mailboxId: positive(mailbox),
    folder: params.get('folder') ?? INBOX,
    search: params.get('q') ?? '',
    unread: params.get('unread') === '1',
    attachments: params.get('files') === '1',
    since: toDay(params.get('since')),
    until: toDay(params.get('until')),
    unlinked: params.get('unlinked') === '1',
    todo: params.get('todo') === '1',
    messageId,
    dialog: messageId === null ? null : toKind(dialog),
    writing,
  };
}

/** The hash for a route; {@link parseRoute} reads it back. */
export function formatRoute(route: Route): string {
  const params = new URLSearchParams();
  const isInbox = route.screen === 'inbox';
  if (isInbox && route.folder !== INBOX) params.set('folder', route.folder);
  if (isInbox && route.search) params.set('q', route.search);
  if (isInbox && route.unread) params.set('unread', '1');
  if (isInbox && route.attachments) params.set('files', '1');
  if (isInbox && route.since) params.set('since', route.since);
  if (isInbox && route.until) params.set('until', route.until);
  if (isInbox && route.unlinked) params.set('unlinked', '1');
  if (isInbox && route.todo) params.set('todo', '1');
  if (route.writing) params.set('write', writingName(route.writing));
  const query = params.toString();
  const path = pathOf(route);
  return query ? `${path}?${query}` : path;
}

/** A letter's name in addresses and storage: `new-k3x9`, `reply-15`, `forward-15`. */
export function writingName(writing: Writing): string {
  return writing.mode === 'new' ? `new-${writing.name}` : `${writing.mode}-${writing.messageId}`;
}

function pathOf(route: Route): string {
  if (route.screen === 'made' || route.screen === 'drafts') return `#/${route.screen}`;
  return [
    ...(route.screen === 'aside' ? ['#/aside'] : ['#/inbox', route.mailboxId ?? 'all']),
    ...(route.messageId === null ? [] : [route.messageId]),
    ...(route.messageId === null || route.dialog === null ? [] : [route.dialog]),
  ].join('/');
}

/** The part of a route that decides which messages are listed. */
export function filterOf(route: Route): MessageFilter {
  const { mailboxId, folder, search, unread, attachments, since, until } = route;
  return { mailboxId, folder, search, unread, attachments, since, until };
}

/** What is listed: what the portal is asked for, and what is taken of its answers. */
export type ListFilter = MessageFilter & Pick<Route, 'unlinked' | 'todo'>;

/** The part of a route that decides what the list shows. */
export function listOf(route: Route): ListFilter {
  return { ...filterOf(route), unlinked: route.unlinked, todo: route.todo };
}

/** Going to a folder: a search belongs to where it was made. */
export function toFolder(mailboxId: number | null, folder: string): Partial<Route> {
  return { screen: 'inbox', mailboxId, folder, search: '', todo: false, messageId: null, dialog: null };
}

/** A number of the portal in text of anybody's; null for everything else. */
export function positive(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;
}

function toKind(text: string | undefined): Kind | null {
  return isKind(text) ? text : null;
}

function toDay(text: string | null): string {
  return text !== null && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) ? text : '';
}

/** Reads what {@link writingName} writes. */
export function toWriting(text: string | null): Writing | null {
  const [, mode, rest] = /^(new|reply|replyall|forward)-([a-z0-9]{1,32})$/.exec(text ?? '') ?? [];
  if (rest === undefined) return null;
  if (mode === 'new') return { mode, name: rest };
  const messageId = positive(rest);
  if (messageId === null || (mode !== 'reply' && mode !== 'replyall' && mode !== 'forward')) return null;
  return { mode, messageId };
}
