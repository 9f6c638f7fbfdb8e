import { t } from '@/i18n/i18n';
import type { Standing } from '@/journal/standing';
import type { Message } from '@/mail/message';
import { queryClient } from '@/mail/query-client';
import { answerTo } from './answer-draft';
import { cleanOutgoing, textToHtml } from './editor/html';
import type { Letter, Sender } from './letter';
import { signatureHtml } from './letter-form';
import { draftName } from './letter-drafts';
import { sameLetter } from './match-letter';
import { clearSettledSending, lookAgain, sendLetter, takeBack } from './outbox';
import { isBusy, outboxRecords, recordOf, type Sending, sendingOf, subscribeSendings } from './outbox-store';
import { isComplete } from './recipients';
import { refusalOf } from './refusal';
import { sendersQuery } from './sending.api';
import { type Signatures, signaturesQuery } from './signatures.api';

/** An answer nobody opens a page for: to whom, from whom, and what stands below it. */
export interface ReplyPlan extends Pick<Letter, 'to' | 'subject'> {
  from: Sender;
  signature: string;
}

/** What a reply to the sender of a message would be. Null: there is nobody to answer, or no address to write from. */
export async function planReply(message: Message): Promise<ReplyPlan | null> {
  const [senders, signatures] = await Promise.all([
    queryClient.ensureQueryData(sendersQuery()),
    queryClient.ensureQueryData(signaturesQuery()).catch((): Signatures => ({})),
  ]);
  const { from, to, subject } = answerTo('reply', message, senders);
  if (from === null || to.length === 0 || !to.every(({ email }) => isComplete(email))) return null;
  return { from, to, subject, signature: signatures[from.email.toLowerCase()] ?? '' };
}

/** Sends the reply once, by the same way as its page does: it can be taken back for as long as every letter. */
export async function sendReply(messageId: number, plan: ReplyPlan, text: string): Promise<Standing> {
  const name = replyName(messageId);
  if (isBusy(sendingOf(name))) return { state: 'stopped', words: t('recipes.replyUnderWay') };
  if (wasReplySent(messageId, plan, text)) return { state: 'done', id: 0, existing: false, isFound: true };
  clearSettledSending(name);
  sendLetter(letterOf(messageId, plan, text));
  const { ended, wasLookedFor } = await whenSettled(name);
  // Taken back leaves no trace: the letter was never there.
  if (ended === undefined) return { state: 'stopped', words: t('recipes.takenBack') };
  return ofSending(ended, wasLookedFor);
}

/** Whether this very reply went out a moment ago: its notice, too, offers to send what stayed here. */
export function wasReplySent(messageId: number, plan: ReplyPlan, text: string): boolean {
  const record = recordOf(replyName(messageId));
  return record?.state === 'sent' && sameLetter(record.letter, letterOf(messageId, plan, text));
}

/** How the reply stands that was to go at `since`. */
export function replyStanding(messageId: number, since: number): Standing {
  const name = replyName(messageId);
  const record = outboxRecords().find(({ letter, at }) => letter.name === name && at >= since);
  const sending = sendingOf(name);
  if (sending && (record || isBusy(sending))) return ofSending(sending, true);
  switch (record?.state) {
    case 'sent':
      return { state: 'done', id: 0, existing: false, isFound: true };
    case 'held':
    case 'waiting':
    case 'not-sent':
      return { state: 'stopped', words: t('sending.notSent.closed') };
    case 'refused':
      return { state: 'stopped', words: t('sending.refusal.other') };
    case 'absent':
      return { state: 'absent', isFinal: true };
    // What went out is forgotten after a while, so that nothing is noted does not prove that nothing left.
    default:
      return { state: 'unclear' };
  }
}

/** Takes the reply back, when it has not left. */
export function takeReplyBack(messageId: number): void {
  takeBack(replyName(messageId));
}

/** Looks again for a reply whose outcome is not known. */
export function checkReply(messageId: number): void {
  lookAgain(replyName(messageId));
}

function letterOf(messageId: number, { from, to, subject, signature }: ReplyPlan, text: string): Letter {
  const html = cleanOutgoing(
    [`<p>${textToHtml(text.trim())}</p>`, signatureHtml(signature)].join(
      signature === '' ? '' : '<p><br></p>',
    ),
  );
  return { name: replyName(messageId), mode: 'reply', messageId, from, to, cc: [], bcc: [], subject, html };
}

function replyName(messageId: number): string {
  return draftName({ mode: 'reply', messageId });
}

function whenSettled(name: string): Promise<{ ended: Sending | undefined; wasLookedFor: boolean }> {
  let wasLookedFor = false;
  return new Promise((resolve) => {
    const check = (): void => {
      const sending = sendingOf(name);
      wasLookedFor ||= sending?.phase === 'looking';
      if (isBusy(sending)) return;
      stop();
      resolve({ ended: sending, wasLookedFor });
    };
    const stop = subscribeSendings(check);
    check();
  });
}

function ofSending(sending: Sending, isFound: boolean): Standing {
  switch (sending.phase) {
    case 'held':
      return { state: 'held', until: sending.until };
    case 'waiting':
      return { state: 'busy', until: sending.until };
    case 'sending':
      return { state: 'doing', since: sending.since };
    case 'looking':
      return { state: 'looking' };
    case 'sent':
      return { state: 'done', id: 0, existing: false, isFound };
    case 'refused': {
      const { words, said } = refusalOf(sending.error);
      return { state: 'stopped', words: said === null ? t(words) : `${t(words)} ${said}` };
    }
    case 'not-sent':
      return {
        state: 'stopped',
        words: t(sending.error ? refusalOf(sending.error).words : 'recipes.notSent'),
      };
    case 'absent':
      return { state: 'absent', isFinal: sending.isFinal };
    case 'unclear':
      return { state: 'unclear' };
    case 'elsewhere':
      return { state: 'stopped', words: t('recipes.replyUnderWay') };
  }
}
