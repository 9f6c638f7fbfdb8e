import { locale } from '@/i18n/i18n';
import { looksLikeMarkup } from '@/mail/body/decode';
import type { Message } from '@/mail/message';
import { messageQuery, threadQuery } from '@/mail/message.api';
import { applicationCodeQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { newestText, readableFrom, readableInThread } from '@/mail/readable';
import type { ThreadMessage } from '@/mail/thread';
import { portalUrl } from '@/portal/open';
import { mailMessagePath, messageLinkPath } from '@/portal/paths';
import { conversationText, originLines } from './description';
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
  messageId: number,
  which: 'newest' | 'conversation',
  timeZone: string,
): Promise<string> {
  const [message, thread] = await Promise.all([
    within<Message | null>(PATIENCE_MS, queryClient.ensureQueryData(messageQuery(messageId)), null),
    within<ThreadMessage[]>(PATIENCE_MS, queryClient.ensureQueryData(threadQuery(messageId)), []),
  ]);
  return wordsOf(messageId, message?.body ?? null, thread, timeZone)[which];
}

/** The newest text of a message and its whole conversation, newest first, from what was read so far. */
export function wordsOf(
  messageId: number,
  body: string | null,
  thread: readonly ThreadMessage[],
  timeZone: string,
): { newest: string; conversation: string } {
  const isMarkup = looksLikeMarkup(body ?? '');
  const newest = newestText(readableFrom(thread.find(({ id }) => id === messageId) ?? null, body));
  const parts = thread.map((part) => ({
    from: part.from,
    date: part.date,
    text: part.id === messageId ? newest : newestText(readableInThread(part, isMarkup)),
  }));
  return { newest, conversation: parts.length < 2 ? newest : conversationText(parts, locale(), timeZone) };
}
