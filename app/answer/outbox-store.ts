import * as v from 'valibot';
import { ownedName } from '@/portal/owner';
import type { PortalError } from '@/portal/errors';
import { readStored, removeStored, writeStored } from '@/portal/storage';

/** Where a letter stands after the press of Send. */
export type Sending =
  | { phase: 'held'; until: number } // can still be taken back
  | { phase: 'sending'; since: number }
  | { phase: 'waiting'; until: number } // the portal is busy and refused; goes by itself at `until`
  | { phase: 'looking' } // no answer came; reading what the portal did
  | { phase: 'sent'; queued: boolean } // queued: accepted, and the portal's mailbox sends it soon
  | { phase: 'refused'; error: PortalError }
  | { phase: 'not-sent'; error: PortalError | null }
  | { phase: 'absent'; isFinal: boolean } // looked: not there; not final while the portal may still be at work
  | { phase: 'unclear' } // cannot be known from here
  | { phase: 'elsewhere' }; // another window of this person is at it

const STATES = ['held', 'waiting', 'sending', 'unclear', 'absent', 'not-sent', 'refused', 'sent'] as const;

const address = v.object({ name: v.string(), email: v.string() });
const idOrNull = v.nullable(v.number());
const letter = v.object({
  name: v.string(),
  mode: v.picklist(['new', 'reply', 'replyall', 'forward']),
  messageId: idOrNull,
  from: v.object({ ...address.entries, senderId: idOrNull, mailboxId: idOrNull }),
  to: v.array(address),
  cc: v.array(address),
  bcc: v.array(address),
  subject: v.string(),
  html: v.string(),
});
const record = v.object({
  /** Of this press; a later press of the same letter has another. */
  key: v.string(),
  letter,
  state: v.picklist(STATES),
  /** When it was pressed, then when the request left; by this computer's clock and by the portal's. */
  at: v.number(),
  since: v.number(),
  /** The newest message there was before: whatever is ours has a higher id. */
  lastId: v.number(),
  /** The outcome was told on a screen somebody had before them. */
  isSeen: v.boolean(),
});

/** A letter between the press and the settled outcome, as it survives a reload. One per letter name. */
export type OutboxRecord = v.InferOutput<typeof record>;

/** So long a letter that went out is remembered, to know a second press of the same one in another window. */
const SENT_KEPT_MS = 10 * 60_000;
const SEEN_KEPT_MS = 30 * 86_400_000;

const sendings = new Map<string, Sending>();
const listeners = new Set<() => void>();
let inMemory: OutboxRecord[] = [];

export function sendingOf(name: string): Sending | undefined {
  return sendings.get(name);
}

export function setSending(name: string, sending: Sending | undefined): void {
  if (sending === undefined) sendings.delete(name);
  else sendings.set(name, sending);
  for (const listener of listeners) listener();
}

export function subscribeSendings(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', followOthers);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', followOthers);
  };
}

/** Nothing else may be done with the letter meanwhile. */
export function isBusy(sending: Sending | undefined): boolean {
  return sending !== undefined && ['held', 'sending', 'waiting', 'looking'].includes(sending.phase);
}

export function isAnyBusy(): boolean {
  return [...sendings.values()].some(isBusy);
}

/** The records as stored now: another frame may have written since. */
export function outboxRecords(): OutboxRecord[] {
  const name = ownedName('outbox');
  const stored = name === null ? inMemory : readStored(name);
  return Array.isArray(stored) ? stored.filter((value): value is OutboxRecord => v.is(record, value)) : [];
}

export function recordOf(name: string): OutboxRecord | undefined {
  return outboxRecords().find((one) => one.letter.name === name);
}

/** Keeps a record in the place of an earlier one of the same letter. */
export function putRecord(added: OutboxRecord): void {
  write([...outboxRecords().filter((one) => one.letter.name !== added.letter.name), added]);
}

/** False when the record is no longer there: another frame, or a later press, has taken the letter over. */
export function changeRecord(key: string, change: Partial<Omit<OutboxRecord, 'key' | 'letter'>>): boolean {
  const before = outboxRecords();
  if (!before.some((one) => one.key === key)) return false;
  write(before.map((one) => (one.key === key ? { ...one, ...change } : one)));
  return true;
}

export function dropRecord(name: string): void {
  write(outboxRecords().filter((one) => one.letter.name !== name));
}

/** Forgets what nobody needs any more. */
export function pruneOutbox(): void {
  write(outboxRecords());
}

function write(records: OutboxRecord[]): void {
  const kept = records.filter(isWorthKeeping);
  const name = ownedName('outbox');
  if (name === null) inMemory = kept;
  else if (kept.length > 0) writeStored(name, kept);
  else removeStored(name);
}

function isWorthKeeping({ state, isSeen, at }: OutboxRecord): boolean {
  const age = Date.now() - at;
  if (state === 'sent') return age < SENT_KEPT_MS;
  return !isSeen || age < SEEN_KEPT_MS;
}

/** What another window does with a letter is shown here too, unless this one is at it. */
function followOthers({ key }: StorageEvent): void {
  if (key === null || key !== ownedName('outbox')) return;
  const stored = new Map(outboxRecords().map((one) => [one.letter.name, one.state]));
  for (const [name, state] of stored) {
    const phase = sendings.get(name)?.phase;
    if (phase === undefined && isUnderWay(state)) setSending(name, { phase: 'elsewhere' });
    if (phase === 'elsewhere' && !isUnderWay(state)) setSending(name, outcomeElsewhere(state));
  }
  for (const [name, { phase }] of sendings) {
    if (phase === 'elsewhere' && !stored.has(name)) setSending(name, undefined);
  }
}

/** Some window is at it, unless it is gone. */
export function isUnderWay(state: OutboxRecord['state']): boolean {
  return state === 'held' || state === 'waiting' || state === 'sending';
}

function outcomeElsewhere(state: OutboxRecord['state']): Sending {
  if (state === 'sent') return { phase: 'sent', queued: true };
  if (state === 'unclear') return { phase: 'unclear' };
  if (state === 'absent') return { phase: 'absent', isFinal: true };
  return { phase: 'not-sent', error: null };
}
