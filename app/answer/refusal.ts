import type { MessageKey } from '@/i18n/i18n';
import type { PortalError } from '@/portal/errors';

/** Why a letter did not go, where on the page that belongs, and what helps. */
export interface Refusal {
  field: 'to' | 'cc' | 'bcc' | 'from' | 'subject' | 'body' | null;
  words: MessageKey;
  wayOut: 'edit' | 'check-sent' | 'wait' | 'reload' | 'portal';
  /** The portal's own words, when they tell more than ours: a limit, the name it did not find. */
  said: string | null;
}

type Row = [field: Refusal['field'], words: MessageKey, wayOut: Refusal['wayOut'], tells?: 'tells'];

/** By the inner code, or by the parameter the documented portals name instead. */
const BY_DETAIL: Record<string, Row> = {
  INCOMPLETE_TO: ['to', 'sending.refusal.incomplete', 'edit'],
  INCOMPLETE_CC: ['cc', 'sending.refusal.incomplete', 'edit'],
  INCOMPLETE_BCC: ['bcc', 'sending.refusal.incomplete', 'edit'],
  NO_RECIPIENTS: ['to', 'sending.refusal.noRecipients', 'edit'],
  MISSING_TO: ['to', 'sending.refusal.noRecipients', 'edit'],
  RESOLVE_RECIPIENTS_ERROR: ['to', 'sending.refusal.recipients', 'edit', 'tells'],
  to: ['to', 'sending.refusal.recipients', 'edit', 'tells'],
  cc: ['cc', 'sending.refusal.recipients', 'edit', 'tells'],
  bcc: ['bcc', 'sending.refusal.recipients', 'edit', 'tells'],
  MISSING_FROM: ['from', 'sending.refusal.from', 'edit', 'tells'],
  from: ['from', 'sending.refusal.from', 'edit', 'tells'],
  MISSING_SUBJECT: ['subject', 'sending.refusal.subject', 'edit'],
  subject: ['subject', 'sending.refusal.subject', 'edit'],
  MISSING_BODY: ['body', 'sending.refusal.body', 'edit'],
  body: ['body', 'sending.refusal.body', 'edit'],
  MISSING_REPLYTOMESSAGEID: [null, 'sending.refusal.original', 'edit'],
  MISSING_FORWARDMESSAGEID: [null, 'sending.refusal.original', 'edit'],
  replyToMessageId: [null, 'sending.refusal.original', 'edit'],
  forwardMessageId: [null, 'sending.refusal.original', 'edit'],
  // One code for a bad sender, a limit, a quota and a failed transport: only the portal's words tell which.
  MESSAGE_SEND_FAILED: [null, 'sending.refusal.failed', 'check-sent', 'tells'],
  MESSAGE_REPLY_FAILED: [null, 'sending.refusal.failed', 'check-sent', 'tells'],
  MESSAGE_FORWARD_FAILED: [null, 'sending.refusal.failed', 'check-sent', 'tells'],
};

const BY_MEANING: Partial<Record<PortalError['meaning'], Row>> = {
  gone: [null, 'sending.refusal.original', 'edit'],
  'no-access': [null, 'sending.refusal.noAccess', 'portal', 'tells'],
  'no-scope': [null, 'sending.refusal.noScope', 'portal'],
  'no-mail-api': [null, 'sending.refusal.noMethod', 'portal'],
  'too-fast': [null, 'sending.notSent.busy', 'wait'],
  'signed-out': [null, 'sending.notSent.signedOut', 'reload'],
  'not-sent': [null, 'sending.notSent.offline', 'wait'],
};

const OTHERWISE: Row = [null, 'sending.refusal.other', 'edit', 'tells'];

/** What a refused or unsent letter is told about. */
export function refusalOf(error: PortalError): Refusal {
  const detail = error.details.find(({ code }) => isKnown(code));
  const row = (detail && BY_DETAIL[detail.code]) ?? BY_MEANING[error.meaning] ?? OTHERWISE;
  const [field, words, wayOut, tells] = row;
  const said = (detail ?? error.details[0])?.message || error.message;
  return { field, words, wayOut, said: tells ? said || null : null };
}

/** The portal reports a failure after it tried: the letter may have gone all the same. */
export function mayHaveGone(error: PortalError): boolean {
  return refusalOf(error).wayOut === 'check-sent';
}

function isKnown(code: string): boolean {
  return Object.hasOwn(BY_DETAIL, code);
}
