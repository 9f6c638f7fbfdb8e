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
import { useClient } from './use-client';

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
          {why || (isThere(item) && kind === 'crm' ? <ClientName item={item} /> : nameOf(item))}
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
  if (objectId !== null && isThere(item)) {
    return (
      <span className="flex shrink-0 flex-col items-end text-row">
        {kind === 'crm' ? (
          <ClientLink item={item} />
        ) : (
          <MadeLink made={{ kind, id: objectId, entityTypeId: null }} messageId={id}>
            {t(`bulk.${kind}.link`, { id: String(objectId) })}
          </MadeLink>
        )}
        {(state === 'skipped' || item.existing) && (
          <span className="text-note text-text-3">{t(`bulk.${kind}.had`)}</span>
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
      {t(
        isLooked
          ? 'bulk.state.looking'
          : isCurrent || state === 'sending'
            ? `convert.${kind}.creating`
            : `bulk.state.${state}`,
      )}
    </span>
  );
}

function ClientName({ item }: { item: QueueItem }) {
  return useClient(item)?.name ?? nameOf(item);
}

function ClientLink({ item }: { item: QueueItem }) {
  const client = useClient(item);
  if (client === null) return item.state === 'created' && t('bulk.crm.added');
  return (
    <MadeLink made={client.made} messageId={item.id} name={t('made.openNamed', { what: client.name })}>
      {t('made.open')}
    </MadeLink>
  );
}

function isThere({ state }: QueueItem): boolean {
  return state === 'created' || state === 'skipped';
}

function nameOf({ from }: QueueItem): string {
  return displayName(from) || t('mail.noSender');
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
      return t(kind === 'crm' ? 'convert.crm.absent' : 'bulk.missing');
    case 'unclear':
      return t(isGoing ? 'bulk.unclearSoFar' : kind === 'crm' ? 'bulk.crm.unclear' : 'bulk.unclear');
    default:
      return '';
  }
}
