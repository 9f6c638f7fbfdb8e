import { folderOf } from '@/mail/lists';
import type { Message } from '@/mail/message';
import type { Item } from './plan';

/** Messages as they stand in a list of `folder`; '' when it spans all, or there is no list. */
export function toItems(messages: readonly Message[], folder: string): Item[] {
  return messages.map(({ id, mailboxId, subject, from }) => ({
    id,
    mailboxId,
    folder: folder === '' ? folderOf(id) : folder,
    subject,
    sender: from.email,
  }));
}
