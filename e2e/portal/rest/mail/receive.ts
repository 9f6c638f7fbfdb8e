import { randomUUID } from 'node:crypto';
import type { Message, State } from '../../state.ts';
import { nextMessageId } from './store.ts';

/** What a story says of a letter from outside; the rest is as usual. */
export type Incoming = Pick<Message, 'from' | 'subject'> &
  Partial<
    Pick<
      Message,
      'mailboxId' | 'folders' | 'to' | 'cc' | 'date' | 'html' | 'text' | 'inReplyTo' | 'hasAttachments'
    >
  >;

/** Puts a letter into a mailbox, the first one and its inbox unless told: unseen, with the highest id, received now. */
export function receiveMail(state: State, incoming: Incoming): Message {
  const mailbox = state.mailboxes.find(({ id }) => id === incoming.mailboxId) ?? state.mailboxes[0];
  if (!mailbox) throw new Error('There is no mailbox that could receive.');
  const message: Message = {
    to: mailbox.email,
    cc: '',
    // To the second, as receive dates are kept.
    date: Math.floor(Date.now() / 1000) * 1000,
    html: null,
    text: 'Hello,\n\na word or two.\n',
    inReplyTo: null,
    hasAttachments: false,
    folders: ['INBOX'],
    ...incoming,
    id: nextMessageId(state),
    mailboxId: mailbox.id,
    bcc: '',
    isSeen: false,
    attachmentsDownloaded: incoming.hasAttachments ?? false,
    messageId: `<${randomUUID()}@outside.example>`,
    bindings: [],
    syncingUntil: 0,
  };
  state.messages.push(message);
  return message;
}
