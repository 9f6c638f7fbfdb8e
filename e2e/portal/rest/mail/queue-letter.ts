import { randomUUID } from 'node:crypto';
import type { Message, State } from '../../state.ts';
import { folderOfKind } from './folders.ts';
import type { Sender } from './mailboxes.ts';
import { nextMessageId } from './store.ts';

export interface Letter {
  sender: Sender;
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  html: string;
  inReplyTo: string | null;
  hasAttachments: boolean;
}

/**
 * Accepts a letter: it is a seen message at once, without a folder until the mailbox's Sent folder gets it. What a
 * mail server of its own sends is gone at once and listed nowhere.
 */
export function queueLetter(state: State, letter: Letter): void {
  const { sender, to, cc, bcc, subject, html } = letter;
  const { mailbox } = sender;
  state.sent.push({ from: sender.sender, to, cc, bcc, subject, body: html });
  if (!mailbox) return;
  const id = nextMessageId(state);
  const now = Date.now();
  const message: Message = {
    id,
    mailboxId: mailbox.id,
    folders: [],
    from: sender.sender,
    to: to.join(', '),
    cc: cc.join(', '),
    bcc: bcc.join(', '),
    subject,
    date: Math.floor(now / 1000) * 1000,
    html,
    text: null,
    isSeen: true,
    hasAttachments: letter.hasAttachments,
    attachmentsDownloaded: letter.hasAttachments,
    messageId: `<${randomUUID()}@${mailbox.email.split('@')[1] ?? 'localhost'}>`,
    inReplyTo: letter.inReplyTo,
    bindings: [],
    syncingUntil: 0,
  };
  const folder = folderOfKind(mailbox, 'sent')?.path ?? 'Sent';
  state.outbox.push({ messageId: id, folder, at: now + state.mailSwitches.sendDelay });
  state.messages.push(message);
}
