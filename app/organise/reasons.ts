import { type MessageKey, t } from '@/i18n/i18n';
import type { Meaning, PortalError } from '@/portal/errors';

/** Why messages are where they were. */
export type Reason =
  | { kind: 'refused'; error: PortalError }
  | { kind: 'looked'; isFinal: boolean } // no answer came; they were still there
  | { kind: 'short'; isGone: boolean } // the portal moved fewer than asked; the others are not there any more
  | { kind: 'resting' } // moved a moment ago, perhaps by another window
  | { kind: 'elsewhere' } // another window is moving mail of this mailbox
  | { kind: 'stopped' }; // taken back while a busy portal was waited for

/** What a person can do about a refusal beyond trying again. */
export type WayOut = 'choose' | 'settings' | null;

interface Refusal {
  words: MessageKey;
  wayOut: WayOut;
}

const REFUSALS: Record<string, Refusal> = {
  MAIL_CLIENT_MESSAGES_MULTIPLE_FOLDERS: { words: 'organise.why.folders', wayOut: null },
  MAIL_CLIENT_MOVE_TO_SELF_FOLDER: { words: 'organise.why.self', wayOut: null },
  MAIL_CLIENT_MAILBOX_NOT_FOUND: { words: 'organise.why.noFolder', wayOut: 'choose' },
  MAIL_CLIENT_FOLDER_IS_DISABLED: { words: 'organise.why.folderOff', wayOut: 'choose' },
  MAIL_CLIENT_SPAM_FOLDER_NOT_SELECTED_ERROR: { words: 'organise.why.noSpam', wayOut: 'settings' },
  MAIL_CLIENT_TRASH_FOLDER_NOT_SELECTED_ERROR: { words: 'organise.why.noTrash', wayOut: 'settings' },
  MAIL_CLIENT_SYNC_ERROR: { words: 'organise.why.server', wayOut: null },
  MAIL_CLIENT_MESSAGES_NOT_FOUND: { words: 'organise.why.resting', wayOut: null },
};

const MEANINGS: Partial<Record<Meaning, MessageKey>> = {
  'not-sent': 'organise.why.offline',
  'too-fast': 'organise.why.busy',
  'signed-out': 'organise.why.signedOut',
  'no-scope': 'organise.why.noScope',
  'no-access': 'organise.why.noAccess',
  'no-mail-api': 'organise.why.noMethod',
  gone: 'organise.why.gone',
};

/** The reason in a sentence with its way out in words. */
export function wordsFor(reason: Reason): string {
  switch (reason.kind) {
    case 'refused':
      return refusalWords(reason.error);
    case 'looked':
      return t(reason.isFinal ? 'organise.why.silent' : 'organise.why.silentSoFar');
    case 'short':
      return t(reason.isGone ? 'organise.why.shortGone' : 'organise.why.short');
    case 'resting':
      return t('organise.why.resting');
    case 'elsewhere':
      return t('organise.why.elsewhere');
    case 'stopped':
      return t('organise.why.stopped');
  }
}

/** The button beside the sentence. */
export function wayOutOf(reason: Reason): WayOut {
  return reason.kind === 'refused' ? (refusalOf(reason.error)?.wayOut ?? null) : null;
}

/** The portal said that these were moved a moment ago and still rest. */
export function isResting(error: PortalError): boolean {
  return refusalOf(error)?.words === 'organise.why.resting';
}

function refusalWords(error: PortalError): string {
  const known = refusalOf(error)?.words ?? MEANINGS[error.meaning];
  if (known) return t(known);
  const detail = error.details[0];
  // The one refusal without a code: none of the messages can be reached any more.
  if (detail?.code === '') return t('organise.why.gone');
  const reason = detail?.message || error.message;
  return reason === '' ? t('organise.why.refused') : t('organise.why.refusedBecause', { reason });
}

function refusalOf(error: PortalError): Refusal | undefined {
  return error.details
    .map(({ code }) => REFUSALS[code] ?? migrating(code))
    .find((refusal) => refusal !== undefined);
}

/** The code is not documented; only what it is about is. */
function migrating(code: string): Refusal | undefined {
  return code.includes('MIGRATION') ? { words: 'organise.why.migrating', wayOut: null } : undefined;
}
