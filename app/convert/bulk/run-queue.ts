import type { BulkKind } from '@/journal/journal';
import type { Message } from '@/mail/message';
import { profileQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { restInRow } from '@/portal/budget';
import { withLock } from '@/portal/lock';
import { ownedName } from '@/portal/owner';
import { sleep } from '@/portal/patience';
import { within } from '@/portal/within';
import { attemptKey, endWaiting, subscribeAttempts } from '../attempt-store';
import { madeOf } from '../history';
import { afterReload, lookUp, makeOne, standing } from './make-one';
import {
  type BulkParams,
  canRetry,
  countsOf,
  type Halt,
  haltAfter,
  type Queue,
  type QueueItem,
  secondsLeft,
} from './queue';
import {
  bulkNow,
  changeBulk,
  forgetKeptQueue,
  keepQueue,
  keptQueue,
  putItem,
  queueLock,
  setBulk,
} from './queue-store';

const OWNER_PATIENCE_MS = 2000;
/** Longer than one item can take: the computer slept meanwhile, and what was decided before needs a look. */
const ASLEEP_MS = 4 * 60_000;

/** Starts to make one of each message. Nothing happens while a queue of this page runs. */
export function startQueue(kind: BulkKind, params: BulkParams, messages: readonly Message[]): void {
  if (isAtWork()) return;
  const at = Date.now();
  const queue: Queue = {
    key: `${at}-${messages.length}`,
    at,
    kind,
    params,
    items: messages.map((message) => itemOf(kind, message)),
  };
  work(queue, true);
}

/** Goes on with what is left. */
export function goOn(): void {
  const now = bulkNow();
  if (now && !isAtWork()) work(now.queue, now.phase === 'elsewhere');
}

/** No further one is started; the one under way is waited for. */
export function stopQueue(): void {
  const now = bulkNow();
  if (now?.phase !== 'running') return;
  changeBulk({ isStopping: true });
  if (now.currentId !== null) endWaiting(attemptKey(now.queue.kind, now.currentId), false);
}

/** Tries again what was surely not made, and only that. */
export function retryFailed(): void {
  const now = bulkNow();
  if (!now || isAtWork()) return;
  const items = now.queue.items.map((item): QueueItem =>
    canRetry(item) ? { ...item, state: 'todo', reason: null } : item,
  );
  const queue = { ...now.queue, items };
  keepQueue(queue);
  work(queue, false);
}

/** Gives up what is left, or ends the report: nothing of it comes back after a reload. */
export function forgetQueue(): void {
  if (isAtWork()) return;
  const now = bulkNow();
  if (now && now.phase !== 'elsewhere') forgetKeptQueue(now.queue);
  setBulk(null);
}

/** After a reload: what was under way is looked up; what is left waits for the person. */
export async function resumeQueue(): Promise<void> {
  if (bulkNow()) return;
  await withLock(queueLock(), async (mine) => {
    const kept = mine ? keptQueue() : null;
    if (!kept) return;
    const items = kept.items.map((item) => afterReload(kept, item));
    await adopt({ ...kept, items });
  });
}

function isAtWork(): boolean {
  const phase = bulkNow()?.phase;
  return phase === 'running' || phase === 'looking';
}

/** Takes up a queue of an earlier page, or of another window. */
async function adopt(queue: Queue): Promise<void> {
  take(queue, 'looking');
  await lookUpUnclear();
  if (nextItem()) pause('reload');
  else end();
}

function take(queue: Queue, phase: 'running' | 'looking'): void {
  followAttempts();
  keepQueue(queue);
  setBulk({ queue, phase, halt: null, isStopping: false, currentId: null, secondsLeft: null });
}

function work(queue: Queue, isNew: boolean): void {
  const fresh = { halt: null, isStopping: false, currentId: null, secondsLeft: null };
  setBulk({ queue, phase: 'running', ...fresh });
  run(queue, isNew).catch(() => pause('stopped'));
}

async function run(queue: Queue, isNew: boolean): Promise<void> {
  await within(OWNER_PATIENCE_MS, queryClient.ensureQueryData(profileQuery()), null);
  await withLock(queueLock(), async (mine) => {
    if (!mine) {
      changeBulk({ phase: 'elsewhere' });
      return;
    }
    const kept = keptQueue();
    if (kept && kept.key !== queue.key && countsOf(kept).left > 0) {
      await adopt({ ...kept, items: kept.items.map((item) => afterReload(kept, item)) });
      return;
    }
    take(current(queue, kept, isNew), 'running');
    const halt = await makeAll(queue.kind);
    if (halt) {
      pause(halt);
      return;
    }
    await lookUpUnclear();
    end();
  });
}

/** Another window may have gone on with it meanwhile, even to its end: then nothing of it is asked again. */
function current(queue: Queue, kept: Queue | null, isNew: boolean): Queue {
  if (kept?.key === queue.key) return { ...kept, items: kept.items.map((item) => afterReload(kept, item)) };
  if (isNew || ownedName('bulk') === null) return queue;
  const reason = { meaning: 'elsewhere', told: '' };
  const items = queue.items.map((item): QueueItem =>
    item.state === 'todo' ? { ...item, state: 'not-sent', reason } : item,
  );
  return { ...queue, items };
}

/** One after the other at the portal's pace. Null when nothing is left. */
async function makeAll(kind: BulkKind): Promise<Halt | null> {
  const began = Date.now();
  const ended: QueueItem[] = [];
  let tick = began;
  for (let item = nextItem(); item; item = nextItem()) {
    await rest();
    if (bulkNow()?.isStopping) return 'stopped';
    if (Date.now() - tick > ASLEEP_MS) return 'asleep';
    tick = Date.now();
    const last = await makeInSight(item);
    if (!last) return null;
    ended.push(last);
    const halt = haltAfter(kind, ended);
    if (halt && last.state === 'not-sent') putItem({ ...last, state: 'todo', reason: null });
    if (halt) return bulkNow()?.isStopping ? 'stopped' : halt;
    const { left } = countsOf(bulkNow()?.queue ?? { items: [] });
    changeBulk({ secondsLeft: secondsLeft(Date.now() - began, ended.length, left) });
  }
  return null;
}

async function makeInSight(item: QueueItem): Promise<QueueItem | null> {
  const queue = bulkNow()?.queue;
  if (!queue) return null;
  changeBulk({ currentId: item.id });
  const last = await makeOne(queue, item, () => putItem({ ...item, state: 'sending' }));
  putItem(last, { currentId: null });
  return last;
}

function nextItem(): QueueItem | undefined {
  return bulkNow()?.queue.items.find(({ state }) => state === 'todo');
}

async function rest(): Promise<void> {
  const until = Date.now() + restInRow();
  while (Date.now() < until && !bulkNow()?.isStopping) await sleep(Math.min(250, until - Date.now()));
}

/** After all the others: a lost answer must not hold them up. */
async function lookUpUnclear(): Promise<void> {
  const queue = bulkNow()?.queue;
  const unclear = queue?.items.filter(({ state }) => state === 'unclear') ?? [];
  if (!queue || unclear.length === 0) return;
  changeBulk({ phase: 'looking', secondsLeft: null });
  for (const item of unclear) {
    changeBulk({ currentId: item.id });
    putItem(await lookUp(queue.kind, item), { currentId: null });
  }
}

function pause(halt: Halt): void {
  changeBulk({ phase: 'paused', halt, isStopping: false, currentId: null, secondsLeft: null });
}

function end(): void {
  forgetWhenTold();
  changeBulk({ phase: 'ended', halt: null, isStopping: false, currentId: null, secondsLeft: null });
}

/** What went wrong, or may have, must not be lost with the page before the person has heard of it. */
function forgetWhenTold(): void {
  const queue = bulkNow()?.queue;
  if (!queue) return;
  const { failed, unclear } = countsOf(queue);
  if (failed + unclear === 0) forgetKeptQueue(queue);
}

function itemOf(kind: BulkKind, message: Message): QueueItem {
  const had = madeOf(kind, message).map(({ id }) => id);
  return {
    id: message.id,
    subject: message.subject,
    from: message.from,
    date: message.date?.getTime() ?? null,
    had,
    state: 'todo',
    objectId: null,
    entityTypeId: null,
    existing: false,
    reason: null,
  };
}

let isFollowing = false;

/** A late answer, or a look the person asked for, settles what was unclear. */
function followAttempts(): void {
  if (isFollowing) return;
  isFollowing = true;
  subscribeAttempts(() => {
    const now = bulkNow();
    for (const item of now?.queue.items ?? []) {
      if (!now || (item.state !== 'unclear' && item.state !== 'absent')) continue;
      const stands = standing(now.queue.kind, item);
      if (stands.state !== item.state) putItem(stands);
    }
    if (now?.phase === 'ended') forgetWhenTold();
  });
}
