import type { ReactNode } from 'react';
import { t } from '@/i18n/i18n';
import type { Kind } from '@/journal/journal';
import { Button } from '@/ui/Button';
import { CheckIcon, InfoIcon, WarningIcon } from '@/ui/icons/Icons';
import { ClockIcon } from '@/ui/icons/MoreIcons';
import { useClock } from '@/ui/use-clock';
import { type Attempt, attemptKey, type Created, endWaiting } from './attempt-store';
import { notSentWords, reasonOf, refusalWords } from './refusal';

interface StatusLineProps {
  kind: Kind;
  messageId: number;
  attempt: Attempt | undefined;
  /** What to offer when the object is there: open, copy, undo. */
  result: (created: Created) => ReactNode;
  /** Where a person can look for themselves when nothing can be known from here. */
  whereToLook: ReactNode;
}

/** The one line beside the button that says how the attempt stands. Never empty while something runs. */
export function StatusLine({ kind, messageId, attempt, result, whereToLook }: StatusLineProps) {
  const key = attemptKey(kind, messageId);
  return (
    <div
      role="status"
      className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 text-row text-text-2"
    >
      {attempt?.phase === 'sending' && <Sending kind={kind} since={attempt.since} />}
      {attempt?.phase === 'waiting' && <Waiting attemptKey={key} until={attempt.until} />}
      {attempt?.phase === 'looking' && <Line icon={<ClockIcon />}>{t(`convert.${kind}.looking`)}</Line>}
      {attempt?.phase === 'created' && (
        <Line icon={<CheckIcon className="text-success" />}>{result(attempt)}</Line>
      )}
      {attempt?.phase === 'refused' && (
        <Line icon={<WarningIcon className="text-danger" />}>
          {refusalWords(kind, reasonOf(attempt.error))}
        </Line>
      )}
      {attempt?.phase === 'not-sent' && (
        <Line icon={<WarningIcon className="text-danger" />}>{notSentWords(attempt.error?.meaning)}</Line>
      )}
      {attempt?.phase === 'absent' && (
        <Line icon={<InfoIcon className="text-warning" />}>
          {t(attempt.isFinal ? `convert.${kind}.absent` : `convert.${kind}.absentSoFar`)}
        </Line>
      )}
      {attempt?.phase === 'elsewhere' && (
        <Line icon={<InfoIcon className="text-warning" />}>{t(`convert.${kind}.elsewhere`)}</Line>
      )}
      {attempt?.phase === 'unclear' && (
        <>
          <Line icon={<WarningIcon className="text-warning" />}>{t(`convert.${kind}.unclear`)}</Line>
          {whereToLook}
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

function Sending({ kind, since }: { kind: Kind; since: number }) {
  const seconds = Math.floor((useClock() - since) / 1000);
  if (seconds < 1) return null;
  if (seconds < 10) return <Line icon={<ClockIcon />}>{t(`convert.${kind}.sending`)}</Line>;
  return <Line icon={<ClockIcon />}>{t('convert.stillWaiting', { seconds })}</Line>;
}

function Waiting({ attemptKey, until }: { attemptKey: string; until: number }) {
  const seconds = Math.max(0, Math.ceil((until - useClock()) / 1000));
  return (
    <>
      <Line icon={<ClockIcon />}>{t('convert.busy', { seconds })}</Line>
      <Button variant="secondary" size="small" onClick={() => endWaiting(attemptKey, true)}>
        {t('convert.tryNow')}
      </Button>
      <Button variant="quiet" size="small" onClick={() => endWaiting(attemptKey, false)}>
        {t('convert.stop')}
      </Button>
    </>
  );
}
