import type { ReactNode } from 'react';
import { t } from '@/i18n/i18n';
import { Button } from '@/ui/Button';
import { CheckIcon, InfoIcon, WarningIcon } from '@/ui/icons/Icons';
import { ClockIcon } from '@/ui/icons/MoreIcons';
import { notSentWords, reasonOf, refusalWords } from './refusal';
import { lookAtUnlink } from './unlink';
import type { Unlinking } from './unlink-store';
import { useClock } from './use-attempt';
import { WhereToLook } from './WhereToLook';

/** How taking the message out of CRM stands, beside its button; one of four endings, never nothing. */
export function UnlinkStatus({ state, messageId }: { state: Unlinking | undefined; messageId: number }) {
  const check = (
    <Button variant="secondary" size="small" onClick={() => lookAtUnlink(messageId)}>
      {t('convert.check')}
    </Button>
  );
  return (
    <div
      role="status"
      className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 text-row text-text-2"
    >
      {state?.phase === 'sending' && <Sending since={state.since} />}
      {state?.phase === 'looking' && <Line icon={<ClockIcon />}>{t('kinds.unlinkLooking')}</Line>}
      {state?.phase === 'done' && (
        <Line icon={<CheckIcon className="text-success" />}>{t('kinds.unlinkDone')}</Line>
      )}
      {state?.phase === 'refused' && (
        <Line icon={<WarningIcon className="text-danger" />}>
          {t('kinds.unlinkRefused')} {refusalWords('crm', reasonOf(state.error))}
        </Line>
      )}
      {state?.phase === 'not-sent' && (
        <Line icon={<WarningIcon className="text-danger" />}>
          {state.error?.meaning === 'too-fast' ? t('kinds.unlinkBusy') : notSentWords(state.error?.meaning)}
        </Line>
      )}
      {state?.phase === 'still' && (
        <>
          <Line icon={<InfoIcon className="text-warning" />}>
            {t(state.isFinal ? 'kinds.unlinkStill' : 'kinds.unlinkStillSoFar')}
          </Line>
          {!state.isFinal && check}
        </>
      )}
      {state?.phase === 'elsewhere' && (
        <Line icon={<InfoIcon className="text-warning" />}>{t('kinds.unlinkElsewhere')}</Line>
      )}
      {state?.phase === 'unclear' && (
        <>
          <Line icon={<WarningIcon className="text-warning" />}>{t('kinds.unlinkUnclear')}</Line>
          {check}
          <WhereToLook kind="crm" />
        </>
      )}
    </div>
  );
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <span className="flex min-w-0 items-center gap-2">
      <span className="shrink-0">{icon}</span>
      <span className="min-w-0">{children}</span>
    </span>
  );
}

function Sending({ since }: { since: number }) {
  const seconds = Math.floor((useClock() - since) / 1000);
  if (seconds < 1) return null;
  return (
    <Line icon={<ClockIcon />}>
      {seconds < 10 ? t('kinds.unlinkSending') : t('convert.stillWaiting', { seconds })}
    </Line>
  );
}
