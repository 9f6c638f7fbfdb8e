import { t } from '@/i18n/i18n';
import { announce } from '@/ui/announcements';
import { currentNotices, dropNotice, type NoticeAction, showNotice } from '@/ui/notices';
import { haltWords, headline, progress, rest } from './bulk-words';
import { countsOf, isStep } from './queue';
import { type BulkNow, bulkNow, subscribeBulk } from './queue-store';
import { forgetQueue, goOn, resumeQueue, stopQueue } from './run-queue';
import { bulkView, showBulk, subscribeBulkView } from './wish';

const KEY = 'bulk';
const DONE_MS = 10_000;

let episode = '';
let told = 0;
let isFollowing = false;

/** Tells how a queue stands while its dialog is closed, and at steps also while it is open. */
export function followQueue(): void {
  if (isFollowing) return;
  isFollowing = true;
  subscribeBulk(follow);
  subscribeBulkView(follow);
}

/** After a reload: takes up what was left, and tells of it. */
export function resumeBulk(): void {
  followQueue();
  void resumeQueue();
}

function follow(): void {
  const now = bulkNow();
  const isOpen = bulkView() !== null;
  tellSteps(now);
  const next = now === null ? '' : [now.queue.key, now.phase, now.halt, now.isStopping, isOpen].join(' ');
  const isNew = next !== episode;
  episode = next;
  if (now === null || isOpen) {
    dropNotice(KEY);
    if (now !== null && isNew && now.phase !== 'running') announce(said(now));
    return;
  }
  // Whoever put the notice away has seen it, until something else is to be told.
  if (isNew || currentNotices().some(({ key }) => key === KEY)) show(now);
}

function tellSteps(now: BulkNow | null): void {
  if (now?.phase !== 'running') {
    told = 0;
    return;
  }
  const { all, left } = countsOf(now.queue);
  const done = all - left;
  if (isStep(told, done, all)) announce(progress(now));
  told = done;
}

function show(now: BulkNow): void {
  const { failed, unclear } = countsOf(now.queue);
  const isOver = now.phase === 'ended';
  const isFine = isOver && failed + unclear === 0;
  const isGoing = now.phase === 'running' || now.phase === 'looking';
  showNotice({
    key: KEY,
    tone: isGoing || isFine ? 'info' : 'warning',
    text: headline(now),
    progress: isGoing ? progress(now) : undefined,
    detail: isGoing ? undefined : [haltWords(now), rest(now)].filter(Boolean).join(' ') || undefined,
    actions: actionsOf(now),
    ...(isFine ? { lasts: DONE_MS } : {}),
  });
}

function actionsOf(now: BulkNow): NoticeAction[] {
  const open = { label: t('bulk.show'), onPress: () => showBulk({ show: 'queue' }) };
  if (now.phase === 'running' && !now.isStopping)
    return [{ label: t('bulk.stop'), onPress: stopQueue }, open];
  if (now.phase === 'paused') return [{ label: t('bulk.goOn'), onPress: goOn }, open];
  if (now.phase === 'elsewhere') return [{ label: t('ui.close'), onPress: forgetQueue }];
  return [open];
}

function said(now: BulkNow): string {
  return [headline(now), haltWords(now), rest(now)].filter(Boolean).join('. ');
}
