import type { Address } from '@/mail/address';
import type { Message } from '@/mail/message';
import { withoutControls } from '@/mail/shown';
import type { Letter } from './letter';
import { wireAddress, wireEmail } from './wire-address';

/** The portal keeps this much of a header. */
const STORED = 255;

/** Whether a listed message is this letter: same subject, same sender, same recipients as far as the portal stores them. */
export function isThisLetter(message: Message, letter: Letter): boolean {
  return (
    sameEmail(message.from.email, letter.from.email) &&
    sameSubject(message.subject, letter.subject) &&
    sameRecipients(message.to, letter.to)
  );
}

/** Whether two letters say the same to the same people. */
export function sameLetter(one: Letter, other: Letter): boolean {
  return printOf(one) === printOf(other);
}

function printOf({ from, to, cc, bcc, subject, html }: Letter): string {
  const lists = [[from], to, cc, bcc].map((list) => emailsOf(list));
  return JSON.stringify([lists, subject, html]);
}

function sameSubject(listed: string, written: string): boolean {
  const [one, other] = [plain(listed), plain(written)];
  return one === other || (one.length >= STORED - 5 && other.startsWith(one));
}

/** A long list is stored cut: then everything that is left of it has to be ours. */
function sameRecipients(listed: readonly Address[], written: readonly Address[]): boolean {
  const [found, wanted] = [emailsOf(listed), emailsOf(written)];
  if (found.length === 0 || !found.every((email) => wanted.includes(email))) return false;
  const isCut = written.map(wireAddress).join(', ').length >= STORED;
  return isCut || found.length === wanted.length;
}

/** Complete addresses, each once, in one order. */
function emailsOf(list: readonly Address[]): string[] {
  const emails = list.map(({ email }) => normal(email)).filter((email) => email !== '');
  return [...new Set(emails)].sort();
}

function sameEmail(one: string, other: string): boolean {
  return normal(one) === normal(other);
}

function normal(email: string): string {
  return (wireEmail(email) ?? email).toLowerCase();
}

function plain(text: string): string {
  return withoutControls(text).replace(/\s+/gu, ' ').trim();
}
