import { queryOptions } from '@tanstack/react-query';
import { wallClock } from '@/mail/date';
import type { Mailbox } from '@/mail/mailbox';
import { mailboxesQuery } from '@/mail/mailbox.api';
import type { Message } from '@/mail/message';
import { INBOX, type MessageFilter, readMessages } from '@/mail/message.api';
import { profileQuery, readerZone } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { readV2 } from '@/portal/rest';
import { type Activity, pick, toActivity } from './activity';
import type { Owner } from './address-mail';

/** An activity of a timeline. Scope `crm`. */
export function activityQuery(activityId: number) {
  return queryOptions({
    queryKey: ['activity', activityId] as const,
    queryFn: async () => toActivity(await readV2('crm.activity.get', { id: activityId })),
    staleTime: 5 * 60_000,
  });
}

/** What the search for the message of an activity came to. */
export type Found =
  | { kind: 'message'; message: Message }
  /** Several fit, or none does for certain: the person knows. */
  | { kind: 'several'; messages: Message[] }
  | { kind: 'none' }
  /** It belongs to a mailbox this person does not have. */
  | { kind: 'foreign' };

/** The message of an activity. Kept in memory alone: which message is filed where, the portal knows best. */
export function activityMessageQuery(activityId: number, activity: Activity, owner: Owner | null) {
  return queryOptions({
    queryKey: ['activity-message', activityId] as const,
    queryFn: () => findMessage(activity, owner ?? activity.owner),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** The person said which one it is. */
export function rememberChoice(activityId: number, message: Message): void {
  const found: Found = { kind: 'message', message };
  queryClient.setQueryData(['activity-message', activityId], found);
}

async function findMessage(activity: Activity, owner: Owner | null): Promise<Found> {
  const mailboxes = await queryClient.ensureQueryData(mailboxesQuery());
  const mailbox = mailboxOf(activity, mailboxes);
  if (activity.mailbox !== '' && !mailbox) return { kind: 'foreign' };
  const profile = await queryClient.ensureQueryData(profileQuery()).catch((): undefined => undefined);
  const filter = filterFor(activity, mailbox?.id ?? null, readerZone(profile));
  let { messages } = await readMessages(filter);
  // The CRM may have kept the subject in other words, or none of it can be searched.
  if (messages.length === 0 && activity.date !== null)
    ({ messages } = await readMessages({ ...filter, search: '' }));
  const message = pick(messages, activity, owner);
  if (message) return { kind: 'message', message };
  return messages.length === 0 ? { kind: 'none' } : { kind: 'several', messages };
}

function mailboxOf({ mailbox }: Activity, mailboxes: readonly Mailbox[]): Mailbox | undefined {
  return mailboxes.find(({ email }) => email !== '' && email.toLowerCase() === mailbox.toLowerCase());
}

/** The day of the activity in every folder of its mailbox; without a date its subject alone. */
function filterFor({ subject, date }: Activity, mailboxId: number | null, timeZone: string): MessageFilter {
  const day = date === null ? '' : dayOf(date, timeZone);
  const folder = date === null && subject === '' ? INBOX : '';
  return {
    mailboxId,
    folder,
    search: subject,
    unread: false,
    attachments: false,
    since: day,
    until: day,
  };
}

function dayOf(date: Date, timeZone: string): string {
  const { year, month, day } = wallClock(date, timeZone);
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
