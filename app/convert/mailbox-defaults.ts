import * as v from 'valibot';
import { t } from '@/i18n/i18n';
import { displayName } from '@/mail/address';
import type { Message } from '@/mail/message';
import { fillPlaceholders } from '@/mail/placeholders';
import { bareSubject } from '@/mail/subject';
import { createPersonOption } from '@/portal/person-option';
import { DEFAULT_MINUTES } from './event';
import { type Responsible, TITLE_LIMIT } from './task';

const person = v.object({ id: v.number(), name: v.string(), email: v.string() });
const length = v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(24 * 60));
const settings = v.object({
  /** Null or left out: the person who makes the task. */
  responsible: v.fallback(v.optional(v.nullable(person)), undefined),
  minutes: v.fallback(v.optional(length), undefined),
  /** With placeholders; '' or left out: the subject. */
  title: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(TITLE_LIMIT))), undefined),
});
const byMailbox = v.record(v.string(), settings);

/** What forms about the mail of one mailbox begin with. */
export type MailboxDefaults = v.InferOutput<typeof settings>;

export type DefaultsByMailbox = v.InferOutput<typeof byMailbox>;

/** What a title pattern may name. */
export const TITLE_PLACEHOLDERS = ['subject', 'sender'] as const;

/** The person's defaults, by the number of the mailbox. */
export const mailboxDefaults = createPersonOption<DefaultsByMailbox>('mailbox-defaults', {
  parse(value) {
    const parsed = v.safeParse(byMailbox, value);
    return parsed.success ? parsed.output : null;
  },
  none: {},
  merge: mergeDefaults,
});

/** Field by field: what was changed here wins, everything else is as it is there. */
export function mergeDefaults(
  base: DefaultsByMailbox,
  here: DefaultsByMailbox,
  there: DefaultsByMailbox,
): DefaultsByMailbox {
  const merged: DefaultsByMailbox = { ...there };
  for (const id of new Set([...Object.keys(base), ...Object.keys(here)])) {
    const [was, is] = [base[id] ?? {}, here[id] ?? {}];
    const changed = FIELDS.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
    if (changed.length === 0) continue;
    merged[id] = { ...there[id], ...Object.fromEntries(changed.map((field) => [field, is[field]])) };
  }
  return merged;
}

const FIELDS = ['responsible', 'minutes', 'title'] as const;

/** Changes some of the defaults of a mailbox. Throws what the portal throws; on this device it is kept all the same. */
export async function changeDefaults(mailboxId: number, change: MailboxDefaults): Promise<void> {
  const now = mailboxDefaults.now();
  const next = { ...now[mailboxId], ...change };
  if (JSON.stringify(next) === JSON.stringify(now[mailboxId])) return;
  await mailboxDefaults.save({ ...now, [mailboxId]: next });
}

/** Who tasks from this mailbox usually go to: whoever the last one went to. Null: the person who makes them. */
export function usualResponsible(mailboxId: number): Responsible | null {
  return mailboxDefaults.now()[mailboxId]?.responsible ?? null;
}

/** Remembers a choice made in a form. The portal may learn of it later. */
export function keepResponsible(mailboxId: number, responsible: Responsible | null): void {
  if (usualResponsible(mailboxId)?.id === responsible?.id) return;
  changeDefaults(mailboxId, { responsible }).catch(() => undefined);
}

/** How long events made from the mail of this mailbox are offered to be: what was chosen by hand the last time. */
export function usualLength(mailboxId: number): number {
  return mailboxDefaults.now()[mailboxId]?.minutes ?? DEFAULT_MINUTES;
}

export function rememberLength(mailboxId: number, minutes: number): void {
  if (!v.is(length, minutes)) return;
  changeDefaults(mailboxId, { minutes }).catch(() => undefined);
}

type Titled = Pick<Message, 'subject' | 'from' | 'mailboxId'>;

/** The title of what is made from a message, by the pattern of its mailbox; never empty. */
export function titleOf(message: Titled, pattern = titlePattern(message.mailboxId)): string {
  const subject = bareSubject(message.subject);
  const values = { subject: subject || t('mail.noSubject'), sender: displayName(message.from) };
  const title = pattern.trim() === '' ? values.subject : fillPlaceholders(pattern, values);
  return (title.replaceAll(/\s+/gu, ' ').trim() || values.subject).slice(0, TITLE_LIMIT);
}

function titlePattern(mailboxId: number): string {
  return mailboxDefaults.now()[mailboxId]?.title ?? '';
}
