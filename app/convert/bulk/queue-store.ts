import * as v from 'valibot';
import { ownedName } from '@/portal/owner';
import { readStored, removeStored, writeStored } from '@/portal/storage';
import { type Halt, type Queue, type QueueItem, queueSchema } from './queue';

/** The queue of this page and how it stands. */
export interface BulkNow {
  queue: Queue;
  /** `looking`: all were asked for, the unclear ones are looked up. `elsewhere`: another window is at one. */
  phase: 'running' | 'looking' | 'paused' | 'ended' | 'elsewhere';
  halt: Halt | null;
  isStopping: boolean;
  currentId: number | null;
  secondsLeft: number | null;
}

const listeners = new Set<() => void>();
let now: BulkNow | null = null;

export function bulkNow(): BulkNow | null {
  return now;
}

export function subscribeBulk(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Takes up a queue, or forgets it with null. */
export function setBulk(next: BulkNow | null): void {
  now = next;
  for (const listener of listeners) listener();
}

export function changeBulk(change: Partial<BulkNow>): void {
  if (now) setBulk({ ...now, ...change });
}

/** Puts an item in the place of the one for the same message, and keeps the queue. */
export function putItem(item: QueueItem, change: Partial<BulkNow> = {}): void {
  if (!now) return;
  const items = now.queue.items.map((other) => (other.id === item.id ? item : other));
  const queue = { ...now.queue, items };
  // A late answer to this one must not take the place of what another window has begun since.
  if (now.phase === 'running' || now.phase === 'looking' || keptQueue()?.key === queue.key) keepQueue(queue);
  setBulk({ ...now, ...change, queue });
}

/** What was kept of a queue that is not over; null when there is none. */
export function keptQueue(): Queue | null {
  const name = ownedName('bulk');
  const kept = v.safeParse(queueSchema, name === null ? undefined : readStored(name));
  return kept.success ? kept.output : null;
}

export function keepQueue(queue: Queue): void {
  const name = ownedName('bulk');
  if (name !== null) writeStored(name, queue);
}

/** Forgets the queue that is kept, unless another window keeps one of its own by now. */
export function forgetKeptQueue({ key }: Queue): void {
  const name = ownedName('bulk');
  if (name !== null && (keptQueue()?.key ?? key) === key) removeStored(name);
}

export function queueLock(): string {
  return ownedName('bulk') ?? 'bulk';
}
