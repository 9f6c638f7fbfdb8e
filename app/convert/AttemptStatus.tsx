import type { ReactNode } from 'react';
import { t } from '@/i18n/i18n';
import type { Kind } from '@/journal/journal';
import { Button } from '@/ui/Button';
import { CheckIcon, InfoIcon, WarningIcon } from '@/ui/icons/Icons';
import { ClockIcon } from '@/ui/icons/MoreIcons';
import { Status, StatusLine } from '@/ui/Status';
import { useClock } from '@/ui/use-clock';
import { type Attempt, attemptKey, type Created, endWaiting } from './attempt-store';
import { notSentWords, reasonOf, refusalWords } from './refusal';
import { SendingLine } from './SendingLine';

interface AttemptStatusProps {
  kind: Kind;
  messageId: number;
  attempt: Attempt | undefined;
  /** What to offer when the object is there: open, copy, undo. */
  result: (created: Created) => ReactNode;
  /** Where a person can look for themselves when nothing can be known from here. */
  whereToLook: ReactNode;
}

/** The one line beside the button that says how the attempt stands. Never empty while something runs. */
export function AttemptStatus({ kind, messageId, attempt, result, whereToLook }: AttemptStatusProps) {
  const key = attemptKey(kind, messageId);
  return (
    <Status>
      {attempt?.phase === 'sending' && (
        <SendingLine since={attempt.since} words={t(`convert.${kind}.sending`)} />
      )}
      {attempt?.phase === 'waiting' && <Waiting attemptKey={key} until={attempt.until} />}
      {attempt?.phase === 'looking' && (
        <StatusLine icon={<ClockIcon />}>{t(`convert.${kind}.looking`)}</StatusLine>
      )}
      {attempt?.phase === 'created' && (
        <StatusLine icon={<CheckIcon className="text-success" />}>{result(attempt)}</StatusLine>
      )}
      {attempt?.phase === 'refused' && (
        <StatusLine icon={<WarningIcon className="text-danger" />}>
          {refusalWords(kind, reasonOf(attempt.error))}
        </StatusLine>
      )}
      {attempt?.phase === 'not-sent' && (
        <StatusLine icon={<WarningIcon className="text-danger" />}>
          {notSentWords(attempt.error?.meaning)}
        </StatusLine>
      )}
      {attempt?.phase === 'absent' && (
        <StatusLine icon={<InfoIcon className="text-warning" />}>
          {t(attempt.isFinal ? `convert.${kind}.absent` : `convert.${kind}.absentSoFar`)}
        </StatusLine>
      )}
      {attempt?.phase === 'elsewhere' && (
        <StatusLine icon={<InfoIcon className="text-warning" />}>{t(`convert.${kind}.elsewhere`)}</StatusLine>
      )}
      {attempt?.phase === 'unclear' && (
        <>
          <StatusLine icon={<WarningIcon className="text-warning" />}>
            {t(`convert.${kind}.unclear`)}
          </StatusLine>
          {whereToLook}
        </>
      )}
    </Status>
  );
}

function Waiting({ attemptKey, until }: { attemptKey: string; until: number }) {
  const seconds = Math.max(0, Math.ceil((until - useClock()) / 1000));
  return (
    <>
      <StatusLine icon={<ClockIcon />}>{t('convert.busy', { seconds })}</StatusLine>
      <Button variant="secondary" size="small" onClick={() => endWaiting(attemptKey, true)}>
        {t('convert.tryNow')}
      </Button>
      <Button variant="quiet" size="small" onClick={() => endWaiting(attemptKey, false)}>
        {t('convert.stop')}
      </Button>
    </>
  );
}
