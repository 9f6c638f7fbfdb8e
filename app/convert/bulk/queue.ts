import * as v from 'valibot';
import type { BulkKind } from '@/journal/journal';
import type { Attempt } from '../attempt-store';
import { reasonOf, type Refusal } from '../refusal';

/**
 * `todo`: nothing was asked of the portal. `sending`: asked, the answer has not come. `skipped`: it had one.
 * `unclear`: nobody knows whether it was made. `absent`: looked, it is not there so far; `missing`: surely not.
 */
const STATES = [
  'todo',
  'sending',
  'created',
  'skipped',
  'refused',
  'not-sent',
  'unclear',
  'absent',
  'missing',
] as const;

const person = v.object({ id: v.number(), name: v.string(), email: v.string() });

const item = v.object({
  id: v.number(),
  subject: v.string(),
  from: v.object({ name: v.string(), email: v.string() }),
  date: v.nullable(v.number()),
  /** Ids of the kind that were known when the person decided. */
  had: v.array(v.number()),
  state: v.picklist(STATES),
  /** 0: it is there, and the portal has not told its number. */
  objectId: v.nullable(v.number()),
  /** For CRM: the type of the client, once known. */
  entityTypeId: v.optional(v.nullable(v.number()), null),
  /** The portal, or an earlier try, had made it already. */
  existing: v.boolean(),
  reason: v.nullable(v.object({ meaning: v.string(), told: v.string() })),
});

const params = v.object({
  responsible: v.nullable(person),
  textChoice: v.picklist(['newest', 'conversation', 'link']),
  /** Also where one exists. */
  again: v.boolean(),
});

/** What a person decided for many messages, and how far it got. */
export const queueSchema = v.object({
  key: v.string(),
  at: v.number(),
  kind: v.picklist(['task', 'chat', 'crm'] satisfies BulkKind[]),
  params,
  items: v.array(item),
});

export type Queue = v.InferOutput<typeof queueSchema>;
export type QueueItem = v.InferOutput<typeof item>;
export type BulkParams = v.InferOutput<typeof params>;

/** Why a queue stands still with something left. */
export type Halt = 'stopped' | 'reload' | 'asleep' | 'busy' | 'offline' | 'signed-out' | 'refused';

/** How an item stands after its attempt. */
export function afterAttempt(item: QueueItem, attempt: Attempt | undefined): QueueItem {
  switch (attempt?.phase) {
    case 'created': {
      const { id: objectId, entityTypeId = null, existing } = attempt;
      return { ...item, state: 'created', objectId, entityTypeId, existing, reason: null };
    }
    case 'refused':
      return { ...item, state: 'refused', reason: reasonOf(attempt.error) };
    case 'not-sent':
      return { ...item, state: 'not-sent', reason: notSent(attempt.error?.meaning) };
    case 'elsewhere':
      return { ...item, state: 'not-sent', reason: notSent('elsewhere') };
    case 'absent':
      return { ...item, state: attempt.isFinal ? 'missing' : 'absent' };
    case undefined:
      return { ...item, state: 'not-sent', reason: notSent(undefined) };
    default:
      return { ...item, state: 'unclear' };
  }
}

function notSent(meaning = 'not-sent'): Refusal {
  return { meaning, told: '' };
}

/** Reasons that hold for every message that is left as well: asking on would only be a nuisance to the portal. */
const HALTS: Record<string, Halt> = {
  'not-sent': 'offline',
  'too-fast': 'busy',
  'signed-out': 'signed-out',
  'no-scope': 'refused',
  'no-access': 'refused',
  'no-mail-api': 'refused',
  'no-module': 'refused',
  'no-crm-access': 'refused',
};

const SAME_REFUSALS = 3;

/**
 * Whether the queue should stand still after these items, the newest last. CRM refuses by who wrote a message, such
 * as a colleague: the same words again and again tell nothing about the next one.
 */
export function haltAfter(kind: BulkKind, ended: readonly QueueItem[]): Halt | null {
  const last = ended.at(-1);
  const found = HALTS[last?.reason?.meaning ?? ''];
  if (found) return found;
  if (kind === 'crm') return null;
  const tail = ended.slice(-SAME_REFUSALS);
  const isSame = tail.every(
    ({ state, reason }) => state === 'refused' && reason?.told === last?.reason?.told,
  );
  return tail.length === SAME_REFUSALS && isSame ? 'refused' : null;
}

export interface Counts {
  all: number;
  made: number;
  skipped: number;
  /** Surely not made: refused, not sent, looked for and missing. */
  failed: number;
  unclear: number;
  left: number;
}

export function countsOf({ items }: Pick<Queue, 'items'>): Counts {
  const count = (...states: QueueItem['state'][]) =>
    items.filter(({ state }) => states.includes(state)).length;
  return {
    all: items.length,
    made: count('created'),
    skipped: count('skipped'),
    failed: count('refused', 'not-sent', 'missing'),
    unclear: count('unclear', 'absent'),
    left: count('todo', 'sending'),
  };
}

/** Reasons another try cannot change. */
const LASTING = new Set(['gone', 'no-scope', 'no-mail-api']);

/** Surely not made, and worth another try. Never what is unclear. */
export function canRetry({ state, reason }: QueueItem): boolean {
  if (state === 'missing' || state === 'not-sent') return true;
  return state === 'refused' && !LASTING.has(reason?.meaning ?? '');
}

/** Seconds the rest will take at the pace so far; null while nobody can tell. */
export function secondsLeft(spentMs: number, ended: number, left: number): number | null {
  if (ended < 2 || left === 0) return null;
  const seconds = (spentMs / ended / 1000) * left;
  const step = seconds < 20 ? 5 : 10;
  return Math.max(step, Math.ceil(seconds / step) * step);
}

/** At a quarter, the half and three quarters a listener is told; more often would be noise. */
export function isStep(before: number, now: number, all: number): boolean {
  const quarter = (done: number): number => Math.floor((done / all) * 4);
  return all >= 4 && quarter(now) > quarter(before) && now < all;
}
