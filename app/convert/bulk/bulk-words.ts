import { t } from '@/i18n/i18n';
import type { BulkNow } from './queue-store';
import { countsOf } from './queue';

/** One line on how a queue stands: "7 of 12 tasks created". */
export function headline({ queue, phase }: BulkNow): string {
  const { all, made, skipped } = countsOf(queue);
  const count = all - skipped;
  if (phase === 'running') return t(`bulk.${queue.kind}.running`, { count });
  if (phase === 'elsewhere') return t('bulk.elsewhere');
  return made === count
    ? t(`bulk.${queue.kind}.done`, { count })
    : t(`bulk.${queue.kind}.some`, { made, count });
}

/** What the headline does not say: left, left out, failed, unclear; '' when there is nothing of it. */
export function rest(now: BulkNow): string {
  const { skipped, failed, unclear, left } = countsOf(now.queue);
  return [
    left > 0 && now.phase !== 'elsewhere' && t('bulk.count.left', { count: left }),
    skipped > 0 && t(`bulk.${now.queue.kind}.count.skipped`, { count: skipped }),
    failed > 0 && t(`bulk.${now.queue.kind}.count.failed`, { count: failed }),
    unclear > 0 && t('bulk.count.unclear', { count: unclear }),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}

/** "5 of 12 · about 40 s left" */
export function progress({ queue, secondsLeft, phase }: BulkNow): string {
  const { all, left } = countsOf(queue);
  const done = t('bulk.progress', { done: all - left, count: all });
  if (phase === 'looking') return t('bulk.looking');
  if (secondsLeft === null) return done;
  const time =
    secondsLeft < 100
      ? t('bulk.secondsLeft', { count: secondsLeft })
      : t('bulk.minutesLeft', { count: Math.round(secondsLeft / 60) });
  return `${done} · ${time}`;
}

/** Why it stands still, in words; '' while it does not. */
export function haltWords({ halt }: BulkNow): string {
  return halt === null ? '' : t(`bulk.halt.${halt}`);
}
