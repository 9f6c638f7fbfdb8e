import type { Address } from '@/mail/address';
import type { Message } from '@/mail/message';
import { bareSubject } from '@/mail/subject';
import type { Letter, Sender } from './letter';

export type AnswerMode = Exclude<Letter['mode'], 'new'>;

/** What an answer begins with, all of it taken from the original. */
export interface Answer {
  from: Sender | null;
  to: Address[];
  cc: Address[];
  subject: string;
}

export type Original = Pick<Message, 'mailboxId' | 'mailboxEmail' | 'subject' | 'from' | 'to' | 'cc'>;

/** The beginning of an answer or a forward. The portal derives nothing from the original, so everything is here. */
export function answerTo(mode: AnswerMode, original: Original, senders: readonly Sender[]): Answer {
  return {
    from: senderFor(original, senders),
    ...recipientsOf(mode, original, senders),
    subject: mode === 'forward' ? forwardSubject(original.subject) : replySubject(original.subject),
  };
}

/** Who an answer goes to: never the person's own addresses, nobody twice, nobody whose address was cut off. */
export function recipientsOf(
  mode: AnswerMode,
  original: Original,
  senders: readonly Sender[],
): { to: Address[]; cc: Address[] } {
  if (mode === 'forward') return { to: [], cc: [] };
  const own = ownAddresses(original, senders);
  const isOwn = ({ email }: Address) => own.has(email.toLowerCase());
  const others = (list: readonly Address[]) => list.filter((one) => one.email !== '' && !isOwn(one));
  // Writing on after one's own message means writing to the same people again.
  const isMine = isOwn(original.from);
  const first = isMine ? others(original.to) : others([original.from]);
  const seen = new Set<string>();
  const once = (list: Address[]) =>
    list.filter(({ email }) => !seen.has(email.toLowerCase()) && seen.add(email.toLowerCase()));
  if (mode === 'reply') return { to: once(first.length > 0 || !isMine ? first : oneself(original)), cc: [] };
  return { to: once([...first, ...others(original.to)]), cc: once(others(original.cc)) };
}

/** A note to oneself is answered to oneself. */
function oneself({ from }: Original): Address[] {
  return from.email === '' ? [] : [from];
}

/** Lower-case addresses that are the person's: every sender, and the mailbox the original is in. */
export function ownAddresses(
  original: Pick<Original, 'mailboxEmail'> | null,
  senders: readonly Sender[],
): Set<string> {
  const all = [...senders.map(({ email }) => email), original?.mailboxEmail ?? ''];
  return new Set(all.filter((email) => email !== '').map((email) => email.toLowerCase()));
}

/** The address the original came to (or was sent from), in its mailbox; else the mailbox's own; else the first. */
export function senderFor(original: Original, senders: readonly Sender[]): Sender | null {
  const involved = [original.from, ...original.to, ...original.cc].map(({ email }) => email.toLowerCase());
  const inMailbox = senders.filter(({ mailboxId }) => mailboxId === null || mailboxId === original.mailboxId);
  const isInvolved = ({ email }: Sender) => involved.includes(email.toLowerCase());
  const isMailbox = ({ email }: Sender) => email.toLowerCase() === original.mailboxEmail.toLowerCase();
  return (
    inMailbox.find(isInvolved) ??
    inMailbox.find(isMailbox) ??
    senders.find(isMailbox) ??
    senders.find(isInvolved) ??
    senders[0] ??
    null
  );
}

/** With `Re:`, unless a mark of any mail program says already that this is an answer. */
export function replySubject(subject: string): string {
  const tidy = subject.replace(/\s+/gu, ' ').trim();
  return isMarked(tidy) && !FORWARDED.test(tidy) ? tidy : `Re: ${tidy}`.trim();
}

/** With `Fwd:` in the place of answer marks, unless it is marked as passed on already. */
export function forwardSubject(subject: string): string {
  const tidy = subject.replace(/\s+/gu, ' ').trim();
  return FORWARDED.test(tidy) ? tidy : `Fwd: ${bareSubject(tidy)}`.trim();
}

function isMarked(subject: string): boolean {
  return bareSubject(subject) !== subject;
}

const FORWARDED =
  /^(?:fwd?|forward|wg|vb|vl|pd|enc|rv|tr|i|ilt|i̇lt|doorst|trs|továbbítás|пересл|пересылка|переслано|转发|轉寄|転送|전달|הועבר|πρθ)(?: ?\[\d+\])? ?[:：]/iu;
