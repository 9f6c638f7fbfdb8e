import { t } from '@/i18n/i18n';
import { Button } from '@/ui/Button';
import { CheckIcon, InfoIcon, WarningIcon } from '@/ui/icons/Icons';
import { ClockIcon } from '@/ui/icons/MoreIcons';
import { Status, StatusLine } from '@/ui/Status';
import { notSentWords, reasonOf, refusalWords } from './refusal';
import { SendingLine } from './SendingLine';
import { lookAtUnlink } from './unlink';
import type { Unlinking } from './unlink-store';
import { WhereToLook } from './WhereToLook';

/** How taking the message out of CRM stands, beside its button; one of four endings, never nothing. */
export function UnlinkStatus({ state, messageId }: { state: Unlinking | undefined; messageId: number }) {
  const check = (
    <Button variant="secondary" size="small" onClick={() => lookAtUnlink(messageId)}>
      {t('convert.check')}
    </Button>
  );
  return (
    <Status>
      {state?.phase === 'sending' && <SendingLine since={state.since} words={t('kinds.unlinkSending')} />}
      {state?.phase === 'looking' && <StatusLine icon={<ClockIcon />}>{t('kinds.unlinkLooking')}</StatusLine>}
      {state?.phase === 'done' && (
        <StatusLine icon={<CheckIcon className="text-success" />}>{t('kinds.unlinkDone')}</StatusLine>
      )}
      {state?.phase === 'refused' && (
        <StatusLine icon={<WarningIcon className="text-danger" />}>
          {t('kinds.unlinkRefused')} {refusalWords('crm', reasonOf(state.error))}
        </StatusLine>
      )}
      {state?.phase === 'not-sent' && (
        <StatusLine icon={<WarningIcon className="text-danger" />}>
          {notSentWords(state.error?.meaning)}
        </StatusLine>
      )}
      {state?.phase === 'still' && (
        <>
          <StatusLine icon={<InfoIcon className="text-warning" />}>
            {t(state.isFinal ? 'kinds.unlinkStill' : 'kinds.unlinkStillSoFar')}
          </StatusLine>
          {!state.isFinal && check}
        </>
      )}
      {state?.phase === 'elsewhere' && (
        <StatusLine icon={<InfoIcon className="text-warning" />}>{t('kinds.unlinkElsewhere')}</StatusLine>
      )}
      {state?.phase === 'unclear' && (
        <>
          <StatusLine icon={<WarningIcon className="text-warning" />}>{t('kinds.unlinkUnclear')}</StatusLine>
          {check}
          <WhereToLook kind="crm" />
        </>
      )}
    </Status>
  );
}
