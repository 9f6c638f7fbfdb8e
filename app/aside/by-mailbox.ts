import { type Mailbox, mailboxTitle } from '@/mail/mailbox';
import type { Message } from '@/mail/message';
import type { MailSection } from './MailList';

/** Messages as sections of their mailboxes, in the order of these; one mailbox alone needs no name. */
export function byMailbox(messages: readonly Message[], mailboxes: readonly Mailbox[]): MailSection[] {
  const groups = new Map<number, Message[]>();
  for (const message of messages) {
    groups.set(message.mailboxId, [...(groups.get(message.mailboxId) ?? []), message]);
  }
  const rank = (id: number) => mailboxes.findIndex((mailbox) => mailbox.id === id) + 1 || Infinity;
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([mailboxId, own]) => {
      const mailbox = mailboxes.find(({ id }) => id === mailboxId);
      const title = mailbox ? mailboxTitle(mailbox) : (own[0]?.mailboxEmail ?? '');
      return { key: String(mailboxId), title: groups.size > 1 ? title : '', messages: own };
    });
}
