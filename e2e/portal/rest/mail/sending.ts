import type { Message } from '../../state.ts';
import type { V3Error } from '../errors.ts';
import type { Call } from '../method.ts';
import { optionalArray, optionalInt, refuse, requiredArray, requiredInt, requiredString } from '../params.ts';
import { originalGone } from '../missing.ts';
import { addressOf } from './address.ts';
import { letterBody } from './letter-body.ts';
import { type Sender, sendersOf } from './mailboxes.ts';
import { refuseWhileMigrating } from './migrating.ts';
import { queueLetter } from './queue-letter.ts';
import { resolveRecipients } from './resolve-recipients.ts';
import { findMessage } from './store.ts';

export function sendMessage(call: Call): unknown {
  return sendLetter(call, { code: 'MESSAGE_SEND_FAILED' });
}

/** Nothing is taken from the original but its quotation and the place in the thread. */
export function replyToMessage(call: Call): unknown {
  return sendLetter(call, { code: 'MESSAGE_REPLY_FAILED', original: 'replyToMessageId' });
}

export function forwardMessage(call: Call): unknown {
  return sendLetter(call, { code: 'MESSAGE_FORWARD_FAILED', original: 'forwardMessageId' });
}

interface Kind {
  /** Inner code of every refusal after the parameters. */
  code: string;
  /** The parameter with the id of the message that is answered or passed on. */
  original?: 'replyToMessageId' | 'forwardMessageId';
}

/** Checks in the portal's order: original id, sender, subject, body, recipients, and last what the portal allows. */
function sendLetter(call: Call, kind: Kind): unknown {
  const originalId = kind.original ? requiredInt(call, kind.original) : null;
  const from = requiredString(call, 'from');
  const subject = requiredString(call, 'subject');
  const body = requiredString(call, 'body');
  const wantedTo = requiredArray(call, 'to');
  const wantedCc = optionalArray(call, 'cc');
  const wantedBcc = optionalArray(call, 'bcc');
  const to = resolveRecipients(call, wantedTo, 'to');
  const cc = resolveRecipients(call, wantedCc, 'cc');
  const bcc = resolveRecipients(call, wantedBcc, 'bcc');
  if (to.length === 0) throw refuse(call, 'No valid recipients provided.', 'NO_RECIPIENTS', 'to');
  refuseWhileMigrating(call);
  const sender = senderOf(call, from);
  if (!sender) {
    throw refuse(call, 'Sender email address is not available for this user.', kind.code, 'from');
  }
  const original = originalOf(call, originalId, kind);
  refuseByLimits(call, kind, { to, cc, bcc });
  const { state } = call.context;
  const html = letterBody(body, original, state.serverOffset, state.lang);
  const inReplyTo = kind.original === 'replyToMessageId' ? (original?.messageId ?? null) : null;
  const hasAttachments = kind.original === 'forwardMessageId' && (original?.hasAttachments ?? false);
  queueLetter(state, { sender, to, cc, bcc, subject, html, inReplyTo, hasAttachments });
  return { success: true, to };
}

/** Only the address inside `<>` counts; the newest portals let `senderId` and `mailboxId` choose among equal addresses. */
function senderOf(call: Call, from: string): Sender | undefined {
  const { email } = addressOf(from);
  const matching = sendersOf(call.context.state).filter((one) => one.email.toLowerCase() === email);
  if (call.context.state.profile !== 'g3') return matching[0];
  const mailboxId = optionalInt(call, 'mailboxId');
  if (mailboxId !== null) return matching.find(({ mailbox }) => mailbox?.id === mailboxId);
  const senderId = optionalInt(call, 'senderId');
  return matching.find((one) => senderId === null || one.senderId === senderId);
}

function originalOf(call: Call, id: number | null, kind: Kind): Message | null {
  if (id === null) return null;
  const original = findMessage(call.context.state, id);
  if (!original) throw originalGone(call, kind.code, kind.original ?? 'messageId');
  return original;
}

interface Recipients {
  to: string[];
  cc: string[];
  bcc: string[];
}

function refuseByLimits(call: Call, { code }: Kind, { to, cc, bcc }: Recipients): void {
  const { sending, recipientsLimit } = call.context.state.mailSwitches;
  const refused = (text: string): V3Error => refuse(call, text, code, 'to');
  if (sending === 'tariff' && [to, cc, bcc].some((list) => list.length > 1)) {
    throw refused('Tariff restriction: each of to, cc, bcc must contain at most 1 recipient(s).');
  }
  const total = to.length + cc.length + bcc.length;
  if (total > recipientsLimit) {
    throw refused(
      `Total number of recipients (to + cc + bcc) is ${total}, must not exceed ${recipientsLimit}.`,
    );
  }
  const text = REFUSALS[sending];
  if (text) throw refused(text);
}

const REFUSALS: Record<string, string> = {
  'daily-sender': 'Daily sender email limit reached.',
  'daily-portal': 'Daily portal mail limit reached.',
  'monthly-portal': 'Monthly portal mail limit reached.',
  'mailbox-auth': 'Mailbox authentication failed.',
  transport: 'Failed to send email.',
};
