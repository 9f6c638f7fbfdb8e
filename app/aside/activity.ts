import * as v from 'valibot';
import { type Address, parseAddresses } from '@/mail/address';
import type { Binding } from '@/mail/binding';
import { looksLikeMarkup, markupToText } from '@/mail/body/decode';
import { parsePortalDate } from '@/mail/date';
import type { Message } from '@/mail/message';
import { withoutControls } from '@/mail/shown';
import { id, rows, text } from '@/mail/wire';
import { serverOffset } from '@/portal/clock';
import type { Owner } from './address-mail';

/** An e-mail as a timeline has it. Which message it is, the CRM does not tell. */
export interface Activity {
  id: number;
  isMail: boolean;
  subject: string;
  /** The words of the mail, as text. */
  text: string;
  date: Date | null;
  /** Address of the mailbox it came to or left from; '' when not told. */
  mailbox: string;
  from: Address[];
  to: Address[];
  owner: Owner | null;
}

const UNTOLD = { __email: '', from: '', to: '' };
const settings = v.object({
  EMAIL_META: v.fallback(v.object({ __email: text, from: text, to: text }), UNTOLD),
});
const wireActivity = v.object({
  ID: id,
  PROVIDER_ID: text,
  SUBJECT: text,
  DESCRIPTION: text,
  START_TIME: text,
  OWNER_TYPE_ID: v.optional(v.unknown()),
  OWNER_ID: v.optional(v.unknown()),
  // An empty map comes as a list.
  SETTINGS: v.fallback(settings, { EMAIL_META: UNTOLD }),
});

/** The answer of `crm.activity.get`; throws a ValiError when it is no activity at all. */
export function toActivity(wire: unknown): Activity {
  const activity = v.parse(wireActivity, wire);
  const { EMAIL_META } = activity.SETTINGS;
  const [entityTypeId] = rows(id, [activity.OWNER_TYPE_ID]);
  const [entityId] = rows(id, [activity.OWNER_ID]);
  const { DESCRIPTION } = activity;
  return {
    id: activity.ID,
    isMail: activity.PROVIDER_ID === 'CRM_EMAIL',
    subject: withoutControls(activity.SUBJECT),
    text: withoutControls(looksLikeMarkup(DESCRIPTION) ? markupToText(DESCRIPTION) : DESCRIPTION).trim(),
    date: parsePortalDate(activity.START_TIME, serverOffset()),
    mailbox: parseAddresses(EMAIL_META['__email'])[0]?.email ?? '',
    from: parseAddresses(EMAIL_META.from),
    to: parseAddresses(EMAIL_META.to),
    owner: entityTypeId === undefined || entityId === undefined ? null : { entityTypeId, entityId },
  };
}

/** Whom to write to about it: who wrote it, or whom it went to when it left from the mailbox itself. */
export function othersOf({ mailbox, from, to }: Activity): Address[] {
  return from.some(({ email }) => email.toLowerCase() === mailbox.toLowerCase()) ? to : from;
}

/**
 * The message an activity stands for: the one that names it, as some portals do; else of the messages filed with the
 * card the one that agrees most, else the only one with its subject, sender and minute; null when that leaves several,
 * or none.
 */
export function pick(
  candidates: readonly Message[],
  activity: Activity,
  owner: Owner | null,
): Message | null {
  const naming = candidates.filter(({ bindings }) =>
    bindings.some((binding) => isActivity(binding, activity)),
  );
  const filed = candidates.filter((message) => owner !== null && isFiledWith(message, owner));
  const exact = (message: Message) => agreements(message, activity) === 3;
  // The client may have written twice that day: to be filed with the same card is not enough.
  const close = (message: Message) => agreements(message, activity) >= 2;
  return (
    only(naming) ??
    only(filed.filter(exact)) ??
    (filed.some(exact) ? null : only(filed.filter(close))) ??
    only(candidates.filter(exact))
  );
}

function only(messages: readonly Message[]): Message | null {
  return messages.length === 1 ? (messages[0] ?? null) : null;
}

/** The older form of a binding has the number of the activity, and no type of a client. */
function isActivity({ kind, id, entityTypeId }: Binding, activity: Activity): boolean {
  return kind === 'crm' && entityTypeId === null && id === activity.id;
}

function isFiledWith({ bindings }: Message, { entityTypeId, entityId }: Owner): boolean {
  return bindings.some(
    (binding) => binding.kind === 'crm' && binding.id === entityId && binding.entityTypeId === entityTypeId,
  );
}

/** How many of subject, sender and minute are the same. */
function agreements({ subject, from, date }: Message, activity: Activity): number {
  const [sender] = activity.from;
  const isSameSender = sender !== undefined && sender.email.toLowerCase() === from.email.toLowerCase();
  const isSameMinute = date !== null && activity.date !== null && minuteOf(date) === minuteOf(activity.date);
  return Number(plain(subject) === plain(activity.subject)) + Number(isSameSender) + Number(isSameMinute);
}

function minuteOf(date: Date): number {
  return Math.floor(date.getTime() / 60_000);
}

function plain(subject: string): string {
  return subject.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
