import { t } from '@/i18n/i18n';
import type { BulkKind } from '@/journal/journal';
import { displayName } from '@/mail/address';
import { Button } from '@/ui/Button';
import { CheckIcon, InfoIcon, WarningIcon } from '@/ui/icons/Icons';
import { ClockIcon } from '@/ui/icons/MoreIcons';
import { attemptKey } from '../attempt-store';
import { lookAgain } from '../attempts';
import { MadeLink } from '../MadeLink';
import { notSentWords, refusalWords } from '../refusal';
import { useAttempt } from '../use-attempt';
import { WhereToLook } from '../WhereToLook';
import type { QueueItem } from './queue';

interface BulkRowProps {
  kind: BulkKind;
  item: QueueItem;
  isCurrent: boolean;
  /** The queue is at work: what is unclear it looks up itself. */
  isGoing: boolean;
}

/** One message of a queue: how it stands, why, and the way to what was made. */
export function BulkRow({ kind, item, isCurrent, isGoing }: BulkRowProps) {
  const why = reason(kind, item, isGoing);
  return (
    <li className="flex min-h-11 items-center gap-3 border-b border-line-quiet py-1.5 last:border-0">
      <Mark state={item.state} />
      <div className="min-w-0 flex-1">
        <p className="truncate text-row text-text">{item.subject || t('mail.noSubject')}</p>
        <p className={why === '' ? 'truncate text-note text-text-3' : 'text-note text-text-2'}>
          {why || displayName(item.from) || t('mail.noSender')}
        </p>
        {item.state === 'unclear' && !isGoing && (
          <p className="text-note">
            <WhereToLook kind={kind} />
          </p>
        )}
      </div>
      <State kind={kind} item={item} isCurrent={isCurrent} isGoing={isGoing} />
    </li>
  );
}

const MARKS: Record<QueueItem['state'], { Icon: typeof CheckIcon; ink: string }> = {
  todo: { Icon: ClockIcon, ink: 'text-text-3' },
  sending: { Icon: ClockIcon, ink: 'text-primary' },
  created: { Icon: CheckIcon, ink: 'text-success' },
  skipped: { Icon: InfoIcon, ink: 'text-text-3' },
  refused: { Icon: WarningIcon, ink: 'text-danger' },
  'not-sent': { Icon: WarningIcon, ink: 'text-danger' },
  missing: { Icon: WarningIcon, ink: 'text-danger' },
  absent: { Icon: InfoIcon, ink: 'text-warning' },
  unclear: { Icon: WarningIcon, ink: 'text-warning' },
};

function Mark({ state }: Pick<QueueItem, 'state'>) {
  const { Icon, ink } = MARKS[state];
  return <Icon className={`shrink-0 ${ink}`} />;
}

function State({ kind, item, isCurrent, isGoing }: BulkRowProps) {
  const { state, objectId, id } = item;
  const attempt = useAttempt(kind, id);
  if (objectId !== null && (state === 'created' || state === 'skipped')) {
    const words = t(`bulk.${kind}.link`, { id: String(objectId) });
    return (
      <span className="flex shrink-0 flex-col items-end text-row">
        <MadeLink made={{ kind, id: objectId, entityTypeId: null }} messageId={id}>
          {words}
        </MadeLink>
        {(state === 'skipped' || item.existing) && (
          <span className="text-note text-text-3">{t('bulk.state.had')}</span>
        )}
      </span>
    );
  }
  if (state === 'unclear' && !isGoing && attempt?.phase === 'unclear') {
    return (
      <Button size="small" onClick={() => lookAgain(attemptKey(kind, id))}>
        {t('convert.check')}
      </Button>
    );
  }
  const isLooked = attempt?.phase === 'looking' || (state === 'unclear' && isCurrent);
  return (
    <span className="shrink-0 text-note text-text-2">
      {t(isLooked ? 'bulk.state.looking' : isCurrent ? 'bulk.state.sending' : `bulk.state.${state}`)}
    </span>
  );
}

function reason(kind: BulkKind, { state, reason }: QueueItem, isGoing: boolean): string {
  switch (state) {
    case 'refused':
      return refusalWords(kind, reason ?? { meaning: 'refused', told: '' });
    case 'not-sent':
      return reason?.meaning === 'elsewhere' ? t(`convert.${kind}.elsewhere`) : notSentWords(reason?.meaning);
    case 'absent':
      return t(`convert.${kind}.absentSoFar`);
    case 'missing':
      return t('bulk.missing');
    case 'unclear':
      return t(isGoing ? 'bulk.unclearSoFar' : 'bulk.unclear');
    default:
      return '';
  }
}
