import { type InfiniteData, infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { serverOffset } from '@/portal/clock';
import { PortalError } from '@/portal/errors';
import { readV3 } from '@/portal/rest';
import { mailboxesQuery } from './mailbox.api';
import { type Message, toMessage, toMessages } from './message';
import { type ThreadMessage, toThread } from './thread';
import { dateBounds } from './period';
import { profileQuery, readerZone } from './person.api';
import { queryClient } from './query-client';
import { searchWords } from './search';
import { itemsOf } from './wire';

export const PAGE_SIZE = 50;

/** The IMAP path of the inbox, the same in every mailbox. */
export const INBOX = 'INBOX';

/** Which messages the portal is asked for. `mailboxId` null: all mailboxes together. */
export interface MessageFilter {
  mailboxId: number | null;
  /** A path as {@link INBOX}, or '' for every folder. Only the inbox and '' make sense without a mailbox. */
  folder: string;
  search: string;
  unread: boolean;
  attachments: boolean;
  /** First and last day of receipt, `YYYY-MM-DD` in the reader's zone, both included; '' for no bound. */
  since: string;
  until: string;
}

/**
 * Messages that fit, newest first, page by page; a page shorter than {@link PAGE_SIZE} is the last. Each page begins
 * with the last row of the one before, so that rows gone meanwhile are noticed and none is skipped.
 */
export function messagesQuery(filter: MessageFilter) {
  const queryKey = ['messages', filter] as const;
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ client, pageParam }) => {
      const data = client.getQueryData<InfiniteData<MessagePage>>(queryKey);
      return nextPage(filter, pageParam, new Set(data?.pages.flatMap(idsOf)));
    },
    initialPageParam: 0,
    getNextPageParam: (last: MessagePage) => (last.full ? last.offset + PAGE_SIZE - 1 : undefined),
    // Reading again means all pages one after the other; the list decides when, and trims them first.
    staleTime: Infinity,
    refetchOnReconnect: false,
  });
}

export interface MessagePage {
  offset: number;
  /** The portal gave as many rows as asked for, so there may be more. */
  full: boolean;
  /** When it was read, in milliseconds that only ever grow. */
  readAt: number;
  messages: Message[];
}

/** Messages that fit, the newest unless told otherwise, without keeping them anywhere. */
export function readMessages(filter: MessageFilter, offset = 0): Promise<MessagePage> {
  return listMessages(filter, offset);
}

const STEPS_BACK = 4;

/**
 * The page at `offset`. Mail that arrived since only makes it overlap more; when its first row is unknown, rows before
 * it are gone from the portal's list and others took their place, so those are read as well.
 */
async function nextPage(
  filter: MessageFilter,
  offset: number,
  known: ReadonlySet<number>,
): Promise<MessagePage> {
  const page = await listMessages(filter, offset);
  let first = page;
  for (let step = 0; step < STEPS_BACK && first.offset > 0; step += 1) {
    if (first.messages[0] === undefined || known.has(first.messages[0].id)) break;
    first = await listMessages(filter, Math.max(0, first.offset - PAGE_SIZE + 1));
    page.messages = [...first.messages, ...page.messages];
  }
  return page;
}

function idsOf({ messages }: MessagePage): number[] {
  return messages.map(({ id }) => id);
}

async function listMessages(filter: MessageFilter, offset: number): Promise<MessagePage> {
  const method = 'mail.message.list';
  const place = await placeOf(filter);
  const period = await periodOf(filter);
  const result = await readV3(method, {
    ...place,
    // With short words alone the portal would forget the search and answer everything, as it does without.
    ...(searchWords(filter.search).searched.length === 0 ? {} : { searchQuery: filter.search }),
    ...period,
    ...(filter.unread ? { isSeen: false } : {}),
    ...(filter.attachments ? { hasAttachments: true } : {}),
    pagination: { limit: PAGE_SIZE, offset },
  });
  const items = itemsOf(result);
  if (!items) throw notAnAnswer(method);
  return { offset, full: items.length >= PAGE_SIZE, readAt: performance.now(), messages: toMessages(items) };
}

/** A folder belongs to a mailbox: the same name in several of them would be looked up in the first alone. */
async function placeOf({
  mailboxId,
  folder,
}: MessageFilter): Promise<{ mailboxId?: number; folder?: string }> {
  if (mailboxId !== null) return { mailboxId, ...(folder === '' ? {} : { folder }) };
  if (folder === '' || folder === INBOX) return folder === '' ? {} : { folder };
  const mailboxes = await queryClient.ensureQueryData(mailboxesQuery());
  const [only] = mailboxes;
  return only && mailboxes.length === 1 ? { mailboxId: only.id, folder } : { folder: INBOX };
}

/** Days are the reader's and told in the server's offset, so both have to be known before the first question. */
async function periodOf(filter: MessageFilter): Promise<ReturnType<typeof dateBounds>> {
  if (filter.since === '' && filter.until === '') return {};
  const profile = await queryClient.ensureQueryData(profileQuery()).catch((): undefined => undefined);
  return dateBounds(filter, readerZone(profile), serverOffset());
}

/** One message with its text. Throws {@link PortalError} `gone` when it is no longer there. */
export function messageQuery(messageId: number) {
  return queryOptions({
    queryKey: ['message', messageId] as const,
    queryFn: () => getMessage(messageId),
    staleTime: 60_000,
  });
}

export async function getMessage(messageId: number): Promise<Message> {
  const method = 'mail.message.get';
  const result = await readV3(method, { id: messageId });
  try {
    return toMessage((result as { item?: unknown } | null)?.item);
  } catch {
    throw notAnAnswer(method);
  }
}

/** As many messages of a conversation as every portal gives at once, with their texts. */
export const THREAD_LIMIT = 50;

/** The conversation a message belongs to, oldest first; when it is long, a part of it. */
export function threadQuery(messageId: number) {
  return queryOptions({
    queryKey: ['thread', messageId] as const,
    queryFn: () => readThread(messageId, 0),
    staleTime: 60_000,
  });
}

/** What is older than {@link threadQuery} has, page by page. A portal without pages gives the same one again. */
export function olderThreadQuery(messageId: number) {
  return infiniteQueryOptions({
    queryKey: ['older', messageId] as const,
    queryFn: ({ pageParam }) => readThread(messageId, pageParam),
    initialPageParam: THREAD_LIMIT,
    getNextPageParam: (last: ThreadMessage[], pages) =>
      last.length >= THREAD_LIMIT ? (pages.length + 1) * THREAD_LIMIT : undefined,
    staleTime: Infinity,
    enabled: false,
  });
}

async function readThread(messageId: number, offset: number): Promise<ThreadMessage[]> {
  const page = { id: messageId, limit: THREAD_LIMIT };
  return toThread(await readV3('mail.message.thread', offset === 0 ? page : { ...page, offset }));
}

/** The conversations read so far, whichever message they were asked for. */
export function knownThreads(): ThreadMessage[][] {
  return queryClient
    .getQueriesData<ThreadMessage[]>({ queryKey: ['thread'] })
    .flatMap(([, rows]) => (rows ? [rows] : []));
}

/** The row of a message from any list loaded so far: its header is on screen before the message is. */
export function cachedRow(messageId: number): Message | undefined {
  for (const [, data] of queryClient.getQueriesData<InfiniteData<MessagePage>>({ queryKey: ['messages'] })) {
    for (const page of data?.pages ?? []) {
      const row = page.messages.find((message) => message.id === messageId);
      if (row) return row;
    }
  }
  return undefined;
}

/** Messages a person looked at, the last one last. What was only read ahead is not among them. */
const openedIds = new Set<number>();

export function noteOpened(messageId: number): void {
  openedIds.delete(messageId);
  openedIds.add(messageId);
}

/** Messages known without asking: those opened last come first, then the rows of loaded lists, newest first. */
export function recentMessages(): Message[] {
  const opened = [...openedIds].toReversed().flatMap((id) => {
    const message = queryClient.getQueryData(messageQuery(id).queryKey);
    return message ? [message] : [];
  });
  const listed = queryClient
    .getQueriesData<InfiniteData<MessagePage>>({ queryKey: ['messages'] })
    .flatMap(([, data]) => data?.pages ?? [])
    .flatMap(({ messages }) => messages)
    .toSorted((a, b) => (b.date?.getTime() ?? 0) - (a.date?.getTime() ?? 0));
  return [...new Map([...opened, ...listed].map((message) => [message.id, message])).values()];
}

function notAnAnswer(method: string): PortalError {
  return new PortalError({
    meaning: 'broken-portal',
    method,
    status: 200,
    code: 'UNEXPECTED_SHAPE',
    message: 'The answer does not have the expected shape.',
  });
}
