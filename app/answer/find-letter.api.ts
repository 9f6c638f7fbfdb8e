import { mailboxesQuery } from '@/mail/mailbox.api';
import { recentMessages } from '@/mail/message.api';
import { type Message, toMessages } from '@/mail/message';
import { queryClient } from '@/mail/query-client';
import { itemsOf } from '@/mail/wire';
import { serverNow, serverOffset } from '@/portal/clock';
import { readV3 } from '@/portal/rest';
import type { Letter, Sender } from './letter';
import { isThisLetter } from './match-letter';

/** What a look among the person's mail told about a letter whose answer got lost. */
export type LetterLook = { found: number } | 'absent' | 'unlisted';

const PAGE = 50;
const MOST_PAGES = 4;
/** The portal's clock is known to a minute; older portals cut seconds off. */
const MARGIN_MS = 2 * 60_000;
/** By then the portal has stored the letter or will not. */
const LATEST_MS = 10 * 60_000;

/**
 * Looks for a letter that left at `since` (the portal's clock) among what arrived in its mailbox after the
 * message `lastId`. Letters of an address without a mailbox here are never listed. Throws when the portal does
 * not answer.
 */
export async function lookForLetter(letter: Letter, since: number, lastId: number): Promise<LetterLook> {
  const mailbox = await mailboxOf(letter.from);
  if (mailbox === null) return 'unlisted';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { messages, isFull } = await listSince(mailbox, since, page);
    const ours = messages.find((message) => message.id > lastId && isThisLetter(message, letter));
    if (ours) return { found: ours.id };
    if (!isFull) return 'absent';
  }
  throw new Error('More mail arrived in these minutes than can be looked through.');
}

/** The highest message id there is before a letter leaves, as far as one look and the lists on screen tell. */
export async function newestIdBefore(letter: Letter): Promise<number> {
  const mailbox = await mailboxOf(letter.from);
  if (mailbox === null) return newestKnownId();
  const { messages } = await listSince(mailbox, serverNow().getTime(), 0);
  return Math.max(newestKnownId(), ...messages.map((message) => message.id));
}

/** The same without asking. */
export function newestKnownId(): number {
  return recentMessages().reduce((newest, message) => Math.max(newest, message.id), 0);
}

/** The letter goes through a mailbox, which queues it, and not through a mail server of its own. */
export async function isQueued(sender: Sender): Promise<boolean> {
  return (await mailboxOf(sender)) !== null;
}

/** The mailbox a sender's letters are listed in; 0: one of several, so all are asked; null: none. */
async function mailboxOf(sender: Sender): Promise<number | null> {
  if (sender.mailboxId !== null) return sender.mailboxId;
  const email = sender.email.toLowerCase();
  const mailboxes = await queryClient.ensureQueryData(mailboxesQuery());
  const matching = mailboxes.filter((mailbox) => mailbox.email.toLowerCase() === email);
  return matching.length > 1 ? 0 : (matching[0]?.id ?? null);
}

async function listSince(
  mailbox: number,
  since: number,
  page: number,
): Promise<{ messages: Message[]; isFull: boolean }> {
  const items = itemsOf(
    await readV3('mail.message.list', {
      ...(mailbox === 0 ? {} : { mailboxId: mailbox }),
      dateFrom: serverDate(since - MARGIN_MS),
      dateTo: serverDate(since + LATEST_MS),
      pagination: { limit: PAGE, offset: page * PAGE },
    }),
  );
  if (!items) throw new Error('The list of messages is not a list.');
  return { messages: toMessages(items), isFull: items.length >= PAGE };
}

/** The one form of a date all portals read alike: in the server's own offset, without a fraction. */
function serverDate(instant: number): string {
  const offset = serverOffset();
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return `${new Date(instant + ahead * 60_000).toISOString().slice(0, 19)}${offset}`;
}
