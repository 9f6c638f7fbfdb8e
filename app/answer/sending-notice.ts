import { t } from '@/i18n/i18n';
import { displayName } from '@/mail/address';
import type { PortalError } from '@/portal/errors';
import type { Notice, NoticeAction } from '@/ui/notices';
import type { Letter } from './letter';
import type { Sending } from './outbox-store';
import { refusalOf } from './refusal';

/** What a notice about a letter can do. */
export interface LetterActions {
  takeBack: () => void;
  open: () => void;
  sendNow: () => void;
  lookAgain: () => void;
}

/** What a phase alone does not tell: why a letter stayed here although nothing failed, why nobody can know. */
export type Why = 'closed' | 'asleep' | 'earlier' | 'unlisted';

const SENT_LASTS_MS = 8000;

/** How an outcome is told; null when nothing needs to be said beside the page itself. */
export function noticeOf(
  letter: Letter,
  sending: Sending,
  actions: LetterActions,
  why: Why | null = null,
): Notice | null {
  const who = whoOf(letter);
  const key = noticeKey(letter.name);
  const open = { label: t('sending.open'), onPress: actions.open };
  const look = { label: t('sending.lookAgain'), onPress: actions.lookAgain };
  const info = (text: string, more: Partial<Notice> = {}): Notice => ({
    key,
    tone: 'info',
    text,
    actions: [],
    ...more,
  });
  const warning = (text: string, detail: string, ways: NoticeAction[]): Notice => ({
    key,
    tone: 'warning',
    text,
    detail,
    actions: ways,
  });
  switch (sending.phase) {
    case 'held': {
      const undo = { label: t('sending.undo'), onPress: actions.takeBack, isUndo: true };
      return info(t('sending.held', { who }), { until: sending.until, actions: [undo] });
    }
    case 'sending':
      return info(t('sending.sending', { who }));
    case 'waiting': {
      const stop = { label: t('sending.doNotSend'), onPress: actions.takeBack };
      return info(t('sending.waiting', { who }), { until: sending.until, actions: [stop] });
    }
    case 'looking':
      return info(t('sending.looking', { who }));
    case 'sent':
      return sending.queued
        ? info(t('sending.accepted', { who }), { detail: t('sending.acceptedHint'), lasts: SENT_LASTS_MS })
        : info(t('sending.sent', { who }), { lasts: SENT_LASTS_MS });
    case 'refused': {
      const { words, said } = refusalOf(sending.error);
      const detail = said === null ? t(words) : `${t(words)} ${said}`;
      return { key, tone: 'danger', text: t('sending.refused', { who }), detail, actions: [open] };
    }
    case 'not-sent': {
      const now = { label: t('sending.sendNow'), onPress: actions.sendNow };
      return warning(t('sending.notSent', { who }), whyNotSent(sending.error, why), [now, open]);
    }
    case 'absent':
      return sending.isFinal
        ? warning(t('sending.absent', { who }), t('sending.absentHint'), [
            look,
            { label: t('sending.sendAgain'), onPress: actions.sendNow },
            open,
          ])
        : warning(t('sending.absentSoFar', { who }), t('sending.absentSoFarHint'), [look]);
    case 'unclear':
      return why === 'unlisted'
        ? warning(t('sending.unclear', { who }), t('sending.unlisted', { email: letter.from.email }), [open])
        : warning(t('sending.unclear', { who }), t('sending.unclearHint'), [look, open]);
    case 'elsewhere':
      return null;
  }
}

/** The same notice once the portal has kept us waiting. */
export function stillWaiting(notice: Notice): Notice {
  return { ...notice, detail: t('sending.slow') };
}

export function noticeKey(name: string): string {
  return `sending:${name}`;
}

function whyNotSent(error: PortalError | null, why: Why | null): string {
  if (error) return t(refusalOf(error).words);
  if (why === 'earlier') return t('sending.notSent.earlier');
  return t(why === 'asleep' ? 'sending.notSent.asleep' : 'sending.notSent.closed');
}

/** `Clara Stone`, `Clara Stone and 2 more`. */
function whoOf({ to, cc, bcc }: Letter): string {
  const [first, ...others] = [...to, ...cc, ...bcc];
  const name = first ? displayName(first) : '';
  return others.length === 0 ? name : t('sending.more', { name, count: others.length });
}
