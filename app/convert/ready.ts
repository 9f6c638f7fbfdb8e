import { locale, t } from '@/i18n/i18n';
import { looksLikeMarkup } from '@/mail/body/decode';
import type { Message } from '@/mail/message';
import { messageQuery, THREAD_LIMIT, threadQuery } from '@/mail/message.api';
import { applicationCodeQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { newestText, readableFrom, readableInThread } from '@/mail/readable';
import type { ThreadMessage } from '@/mail/thread';
import { portalUrl } from '@/portal/open';
import { mailMessagePath, messageLinkPath } from '@/portal/paths';
import { conversationText, originLines, type Told, withinLimit } from './description';
import { within } from '@/portal/within';

const PATIENCE_MS = 3000;

/**
 * The first lines of a description. The link leads into our own view; where the portal does not tell
 * the application's code in time, to its own page of the message. A failing read never stops a write.
 */
export async function originOf(message: Message, timeZone: string): Promise<string> {
  const code = await within(PATIENCE_MS, queryClient.ensureQueryData(applicationCodeQuery()), '');
  const path = code === '' ? mailMessagePath(message.id) : messageLinkPath(code, message.id);
  return originLines({ from: message.from, date: message.date, link: portalUrl(path) }, locale(), timeZone);
}

/** The mail's own words, waited for a moment when the person was quicker than the portal; '' after that. */
export async function mailWords(
  { id, from, date }: Message,
  which: 'newest' | 'conversation',
  timeZone: string,
): Promise<string> {
  const [message, thread] = await Promise.all([
    within<Message | null>(PATIENCE_MS, queryClient.ensureQueryData(messageQuery(id)), null),
    within<ThreadMessage[]>(PATIENCE_MS, queryClient.ensureQueryData(threadQuery(id)), []),
  ]);
  const read = { id, from, date, body: message?.body ?? null };
  if (which === 'newest') return newestOf(read, thread).text;
  return wholeOf(read, thread, timeZone, thread.length >= THREAD_LIMIT).text;
}

type Read = Pick<Message, 'id' | 'from' | 'date' | 'body'>;

/** The newest text of a message, from what was read so far. */
export function newestOf(message: Read, thread: readonly ThreadMessage[]): Told {
  return noted(withinLimit(newestWords(message, thread)), false);
}

/** Its whole conversation, newest first, from what was read so far; `isPartial`: there is more than that. */
export function wholeOf(
  message: Read,
  thread: readonly ThreadMessage[],
  timeZone: string,
  isPartial: boolean,
): Told {
  const newest = newestWords(message, thread);
  const isMarkup = looksLikeMarkup(message.body ?? '');
  const others = thread.filter(({ id }) => id !== message.id);
  if (others.length === 0) return noted(withinLimit(newest), isPartial);
  const parts = others.map((part) => ({
    from: part.from,
    date: part.date,
    text: newestText(readableInThread(part, isMarkup)) + (part.truncated ? '…' : ''),
  }));
  const opened = { from: message.from, date: message.date, text: newest };
  return noted(conversationText([...parts, opened], locale(), timeZone), isPartial);
}

function newestWords({ id, body }: Read, thread: readonly ThreadMessage[]): string {
  const readable = readableFrom(thread.find((part) => part.id === id) ?? null, body);
  // Where the portal shortened its conversation, the message itself has the rest.
  return newestText(readable.truncated && body !== null ? readableFrom(null, body) : readable);
}

function noted(told: Told, isPartial: boolean): Told {
  return told.isCut || isPartial ? { ...told, text: `${told.text}\n\n${t('excerpt.cutNote')}` } : told;
}
