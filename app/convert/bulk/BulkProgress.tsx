import { useEffect, useRef } from 'react';
import { t } from '@/i18n/i18n';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { DialogBody, DialogFooter } from '@/ui/Dialog';
import { useClock } from '@/ui/use-clock';
import { attemptKey, endWaiting } from '../attempt-store';
import { useAttempt } from '../use-attempt';
import { BulkRow } from './BulkRow';
import { haltWords, headline, progress, rest } from './bulk-words';
import { canRetry, countsOf } from './queue';
import type { BulkNow } from './queue-store';
import { goOn, retryFailed, stopQueue } from './run-queue';

interface BulkProgressProps {
  now: BulkNow;
  /** The person asked for something new while this one is not over. */
  isEarlier: boolean;
  onLeave: () => void;
  onClose: () => void;
}

/** How a queue goes, message by message; the same list is the report in the end. */
export function BulkProgress({ now, isEarlier, onLeave, onClose }: BulkProgressProps) {
  const { queue, phase } = now;
  const isGoing = phase === 'running' || phase === 'looking';
  const halted = haltWords(now);
  const counts = rest(now);
  return (
    <>
      <DialogBody>
        {isEarlier && <Banner tone="info">{t('bulk.oneAtATime')}</Banner>}
        {phase === 'elsewhere' && <p>{t('bulk.elsewhereHint')}</p>}
        {halted !== '' && <Banner tone="warning">{halted}</Banner>}
        {phase !== 'elsewhere' && (
          <div className="flex flex-col gap-2">
            {isGoing && <Bar now={now} />}
            {isGoing && <p className="text-row text-text-2 tabular-nums">{progress(now)}</p>}
            {!isGoing && counts !== '' && <p className="text-row text-text-2">{counts}</p>}
            {phase === 'running' && now.currentId !== null && <Busy now={now} messageId={now.currentId} />}
          </div>
        )}
        {phase !== 'elsewhere' && (
          <ul aria-label={t('bulk.list')} className="flex flex-col">
            {queue.items.map((item) => (
              <BulkRow
                key={item.id}
                kind={queue.kind}
                item={item}
                isCurrent={item.id === now.currentId}
                isGoing={isGoing}
              />
            ))}
          </ul>
        )}
      </DialogBody>
      <DialogFooter>
        <Ways key={phase} now={now} onLeave={onLeave} onClose={onClose} />
      </DialogFooter>
    </>
  );
}

function Bar({ now }: { now: BulkNow }) {
  const { all, left } = countsOf(now.queue);
  return (
    <div
      role="progressbar"
      aria-label={headline(now)}
      aria-valuemin={0}
      aria-valuemax={all}
      aria-valuenow={all - left}
      aria-valuetext={progress(now)}
      className="h-1 overflow-hidden rounded-full bg-tint"
    >
      <div
        className="h-full bg-primary transition-[width] motion-reduce:transition-none"
        style={{ width: `${((all - left) / all) * 100}%` }}
      />
    </div>
  );
}

/** The portal refused because it is busy: waited for in sight, with a way to go on at once. */
function Busy({ now, messageId }: { now: BulkNow; messageId: number }) {
  const { kind } = now.queue;
  const attempt = useAttempt(kind, messageId);
  const time = useClock();
  if (attempt?.phase !== 'waiting') return null;
  const seconds = Math.max(0, Math.ceil((attempt.until - time) / 1000));
  return (
    <div className="flex items-center gap-3 text-row text-text-2 tabular-nums">
      <span className="min-w-0">{t('bulk.busy', { seconds })}</span>
      <Button size="small" onClick={() => endWaiting(attemptKey(kind, messageId), true)}>
        {t('convert.tryNow')}
      </Button>
    </div>
  );
}

/** What can be done now. The first button takes the focus: the one that had it is gone. */
function Ways({ now, onLeave, onClose }: Pick<BulkProgressProps, 'now' | 'onLeave' | 'onClose'>) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const failed = now.queue.items.filter(canRetry).length;
  const closing = (
    <Button variant="quiet" onClick={onClose}>
      {t('ui.close')}
    </Button>
  );
  switch (now.phase) {
    case 'running':
      return (
        <>
          <Button ref={first} busy={now.isStopping ? t('bulk.stopping') : undefined} onClick={stopQueue}>
            {t('bulk.stop')}
          </Button>
          <span className="min-w-0 flex-1 text-note text-text-3">
            <span className="hidden two:inline">{t('bulk.goesOn')}</span>
          </span>
          {closing}
        </>
      );
    case 'paused':
      return (
        <>
          <Button ref={first} variant="primary" onClick={goOn}>
            {t('bulk.goOn')}
          </Button>
          <Button variant="secondary" onClick={onLeave}>
            {t('bulk.leaveRest')}
          </Button>
          <span className="flex-1" />
          {closing}
        </>
      );
    case 'elsewhere':
      return (
        <>
          <Button ref={first} variant="primary" onClick={goOn}>
            {t('problem.tryAgain')}
          </Button>
          {closing}
        </>
      );
    case 'ended':
      return (
        <>
          {failed > 0 && (
            <Button ref={first} variant="primary" onClick={retryFailed}>
              {t('bulk.retry', { count: failed })}
            </Button>
          )}
          <span className="flex-1" />
          <Button ref={failed > 0 ? undefined : first} variant="secondary" onClick={onClose}>
            {t('ui.close')}
          </Button>
        </>
      );
    case 'looking':
      return (
        <>
          <span className="flex-1" />
          <Button ref={first} variant="quiet" onClick={onClose}>
            {t('ui.close')}
          </Button>
        </>
      );
  }
}
