import type { Entry, Kind } from '@/journal/journal';
import type { PortalError } from '@/portal/errors';

/** Where an attempt to make something stands; what the dialog shows beside its button. */
export type Attempt =
  | { phase: 'sending'; since: number }
  | { phase: 'waiting'; until: number } // the portal is busy and refused; goes by itself at `until`
  | { phase: 'looking' } // no answer came; reading what the portal did
  | Created
  | { phase: 'refused'; error: PortalError }
  | { phase: 'not-sent'; error: PortalError | null }
  | { phase: 'absent'; isFinal: boolean } // looked: not there; not final while the portal may still be at work
  | { phase: 'unclear' } // cannot be known from here
  | { phase: 'elsewhere' }; // another window of this person is at it

export type DeadlineState = 'setting' | 'busy' | 'looking' | 'failed' | 'unclear';

export interface Created {
  phase: 'created';
  /** 0: the portal told none. */
  id: number;
  /** For CRM: the type of the client, once known. */
  entityTypeId?: number | null;
  /** It was there before this press. */
  existing: boolean;
  /** The portal answered with the id itself; otherwise it was found by looking. */
  isAnswered: boolean;
  /** How setting its deadline stands; left out: there is none, or it is set. */
  deadline?: DeadlineState;
}

const attempts = new Map<string, Attempt>();
const wakeUps = new Map<string, (goOn: boolean) => void>();
const watched = new Set<string>();
const listeners = new Set<() => void>();
let notices: readonly Entry[] = [];

/** One attempt at a time for a message and kind. */
export function attemptKey(kind: Kind, messageId: number): string {
  return `${kind}:${messageId}`;
}

export function subscribeAttempts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function attemptOf(key: string): Attempt | undefined {
  return attempts.get(key);
}

export function isBusy(attempt: Attempt | undefined): boolean {
  return attempt?.phase === 'sending' || attempt?.phase === 'waiting' || attempt?.phase === 'looking';
}

/** A dialog shows this attempt. The returned function says it no longer does; a wait for a busy portal ends then. */
export function watchAttempt(key: string): () => void {
  watched.add(key);
  putAside(key);
  return () => {
    watched.delete(key);
    endWaiting(key, false);
  };
}

/** Forgets an attempt that ended in sight, so that the dialog opens fresh. A running or unsettled one stays. */
export function clearSettledAttempt(kind: Kind, messageId: number): void {
  const key = attemptKey(kind, messageId);
  const phase = attempts.get(key)?.phase;
  const unseen = notices.some((entry) => keyOf(entry) === key);
  if (
    phase === 'created' ||
    (!unseen && (phase === 'refused' || phase === 'not-sent' || phase === 'elsewhere'))
  ) {
    attempts.delete(key);
    tell();
  }
}

/** Attempts that ended, or are being looked up, while no dialog showed them. */
export function unseenAttempts(): readonly Entry[] {
  return notices;
}

export function putAside(key: string): void {
  if (!notices.some((entry) => keyOf(entry) === key)) return;
  notices = notices.filter((entry) => keyOf(entry) !== key);
  tell();
}

/** While waiting for a busy portal: go now (`true`) or give up (`false`). */
export function endWaiting(key: string, goOn: boolean): void {
  wakeUps.get(key)?.(goOn);
}

/** Waits in sight; false when the person gave up or is not there to see what would be sent. */
export function waitOrWake(key: string, pause: number): Promise<boolean> {
  setAttempt(key, { phase: 'waiting', until: Date.now() + pause });
  return new Promise((resolve) => {
    const finish = (goOn: boolean): void => {
      window.clearTimeout(timer);
      wakeUps.delete(key);
      resolve(goOn);
    };
    // A timer that slept with the computer must not write behind the person's back.
    const timer = window.setTimeout(() => finish(!document.hidden), pause);
    wakeUps.set(key, finish);
  });
}

/** An outcome: shown by the dialog that watches, else kept as a notice until somebody has seen it. */
export function endAttempt(key: string, entry: Entry, attempt: Attempt): void {
  if (!watched.has(key)) notice(entry);
  setAttempt(key, attempt);
}

/** Shows an attempt above the list. */
export function notice(entry: Entry): void {
  notices = [...notices.filter((other) => keyOf(other) !== keyOf(entry)), entry];
}

export function setAttempt(key: string, attempt: Attempt): void {
  attempts.set(key, attempt);
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

export function keyOf(entry: Pick<Entry, 'kind' | 'messageId'>): string {
  return attemptKey(entry.kind, entry.messageId);
}
