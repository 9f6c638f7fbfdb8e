import * as v from 'valibot';
import { ownedName } from '@/portal/owner';
import type { PortalError } from '@/portal/errors';
import { readStored, writeStored } from '@/portal/storage';

/** Where taking a message out of CRM stands. */
export type Unlinking =
  | { phase: 'sending'; since: number }
  | { phase: 'looking' } // no answer came; reading what the portal did
  | { phase: 'done' }
  | { phase: 'refused'; error: PortalError }
  | { phase: 'not-sent'; error: PortalError }
  | { phase: 'still'; isFinal: boolean } // looked: it is in CRM; not final while the portal may be at work
  | { phase: 'unclear' } // cannot be known from here
  | { phase: 'elsewhere' }; // another window of this person is at it

/** What was asked for and not settled yet; kept across a reload. */
export interface Noted {
  messageId: number;
  subject: string;
  at: number;
}

const states = new Map<number, Unlinking>();
const watched = new Set<number>();
const listeners = new Set<() => void>();
let inMemory: readonly Noted[] = [];

export function unlinkOf(messageId: number): Unlinking | undefined {
  return states.get(messageId);
}

export function isUnlinking(state: Unlinking | undefined): boolean {
  return state?.phase === 'sending' || state?.phase === 'looking';
}

export function setUnlink(messageId: number, state: Unlinking): void {
  states.set(messageId, state);
  for (const listener of listeners) listener();
}

export function subscribeUnlinks(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A dialog shows this message; what has ended is forgotten with it. */
export function watchUnlink(messageId: number): () => void {
  watched.add(messageId);
  return () => {
    watched.delete(messageId);
    if (!isUnlinking(states.get(messageId)) && !noted().some((one) => one.messageId === messageId)) {
      states.delete(messageId);
    }
  };
}

export function isWatched(messageId: number): boolean {
  return watched.has(messageId);
}

const schema = v.array(v.object({ messageId: v.number(), subject: v.string(), at: v.number() }));

export function noted(): readonly Noted[] {
  const name = ownedName('unlinks');
  if (name === null) return inMemory;
  const stored = v.safeParse(schema, readStored(name));
  return stored.success ? stored.output : [];
}

/** Before the request leaves: a closed tab must not forget it. */
export function note(entry: Noted): void {
  keep([...noted().filter(({ messageId }) => messageId !== entry.messageId), entry]);
}

export function forget(messageId: number): void {
  keep(noted().filter((one) => one.messageId !== messageId));
}

function keep(entries: readonly Noted[]): void {
  inMemory = entries;
  const name = ownedName('unlinks');
  if (name !== null) writeStored(name, entries);
}
