import { type Entry, type Intent, isOpen, journal, type Kind } from '@/journal/journal';
import type { PortalError } from '@/portal/errors';
import { LOOK_PAUSES, type LookResult, verdict } from './look';
import { lookAt } from './look.api';
import { withLock } from './lock';
import { type Outcome, outcomeOf, outcomeOfError } from './outcome';

/** Where an attempt to make something stands; what the dialog shows beside its button. */
export type Attempt =
  | { phase: 'sending'; since: number }
  | { phase: 'waiting'; until: number } // the portal is busy and refused; goes by itself at `until`
  | { phase: 'looking' } // no answer came; reading what the portal did
  | { phase: 'created'; id: number; existing: boolean }
  | { phase: 'refused'; error: PortalError }
  | { phase: 'not-sent'; error: PortalError | null }
  | { phase: 'absent' } // looked: surely not there
  | { phase: 'unclear' } // cannot be known from here
  | { phase: 'elsewhere' }; // another window of this person is at it

/** What to do, and what to remember before doing it. */
export interface Plan {
  intent: Intent;
  /** The request. Called once; a second time only when the portal refused it before acting. */
  send: () => Promise<unknown>;
  /** The id the portal promises in its answer, e.g. `taskId`. */
  idKey: string;
  /** Called once when the object is there. */
  onCreated: (id: number) => void;
}

const BUSY_PAUSES = [3000, 6000, 12_000];

const attempts = new Map<string, Attempt>();
const wakeUps = new Map<string, (goOn: boolean) => void>();
const listeners = new Set<() => void>();
let resumed: readonly Entry[] = [];

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

/** Forgets an attempt that ended, so that the dialog opens fresh. A running or unsettled one stays. */
export function clearSettledAttempt(kind: Kind, messageId: number): void {
  const key = attemptKey(kind, messageId);
  const phase = attempts.get(key)?.phase;
  if (phase === 'created' || phase === 'refused' || phase === 'not-sent' || phase === 'elsewhere') {
    attempts.delete(key);
    tell();
  }
}

/**
 * Starts an attempt unless one for the same message and kind is running or has just made something:
 * a second object takes a dialog opened anew. Safe to call from every key press and click, because
 * the check and the mark happen in the same tick.
 */
export function startAttempt(plan: Plan): void {
  const key = attemptKey(plan.intent.kind, plan.intent.messageId);
  const current = attempts.get(key);
  if (isBusy(current) || current?.phase === 'created') return;
  set(key, { phase: 'sending', since: Date.now() });
  void run(key, plan);
}

/** While waiting for a busy portal: go now (`true`) or give up (`false`). */
export function endWaiting(key: string, goOn: boolean): void {
  wakeUps.get(key)?.(goOn);
}

/** Looks again at an unclear attempt, on the person's wish. */
export function lookAgain(key: string): void {
  const entry = lastUnsettled(key);
  if (entry && !isBusy(attempts.get(key))) void settle(key, entry, [0]);
}

/** After a reload: every attempt whose answer this browser never saw is looked up. */
export function resumeOpenAttempts(): void {
  for (const entry of journal.entries()) {
    const key = attemptKey(entry.kind, entry.messageId);
    if (!isOpen(entry) || isBusy(attempts.get(key))) continue;
    // Held by a frame that is still waiting for its answer: that frame will settle it.
    void withLock(key, async (mine) => {
      if (!mine) return;
      resumed = [...resumed, entry];
      await settle(key, entry, [0, ...LOOK_PAUSES]);
    });
  }
}

/** Attempts an earlier page left without an answer, which this page looked up and the person has not put aside. */
export function resumedAttempts(): readonly Entry[] {
  return resumed;
}

export function putAside(entry: Entry): void {
  resumed = resumed.filter(({ key }) => key !== entry.key);
  tell();
}

async function run(key: string, plan: Plan): Promise<void> {
  await withLock(key, async (mine) => {
    if (!mine) {
      set(key, { phase: 'elsewhere' });
      return;
    }
    const earlier = lastUnsettled(key);
    if (earlier && (await foundEarlier(key, earlier, plan))) return;
    set(key, { phase: 'sending', since: Date.now() });
    const entry = journal.begin(plan.intent);
    const outcome = await sendPatiently(key, entry, plan);
    await conclude(key, entry, plan, outcome);
  });
}

/** Before a repeat: the first try may have arrived late. A failing look does not forbid the repeat. */
async function foundEarlier(key: string, earlier: Entry, plan: Plan): Promise<boolean> {
  set(key, { phase: 'looking' });
  const result = await lookSafely(earlier);
  if (typeof result !== 'object') return false;
  created(key, earlier, result.found, false);
  plan.onCreated(result.found);
  return true;
}

async function sendPatiently(key: string, entry: Entry, plan: Plan): Promise<Outcome> {
  for (const pause of [...BUSY_PAUSES, null]) {
    const outcome = await send(plan);
    const busy = outcome.class === 'not-done' && outcome.error.meaning === 'too-fast';
    if (!busy || pause === null) return outcome;
    // A reload during the pause must find "not sent", which is the truth.
    journal.update(entry.key, { state: 'not-sent' });
    const goOn = await waitOrWake(key, pause);
    if (!goOn) return outcome;
    journal.update(entry.key, { state: 'sending' });
    set(key, { phase: 'sending', since: Date.now() });
  }
  throw new Error('The last pause returns.');
}

async function send(plan: Plan): Promise<Outcome> {
  try {
    return outcomeOf(await plan.send(), plan.idKey);
  } catch (error) {
    return outcomeOfError(error);
  }
}

async function conclude(key: string, entry: Entry, plan: Plan, outcome: Outcome): Promise<void> {
  if (outcome.class === 'done') {
    created(key, entry, outcome.id, outcome.existing);
    plan.onCreated(outcome.id);
    return;
  }
  if (outcome.class === 'not-done') {
    const notSent = ['not-sent', 'too-fast', 'signed-out'].includes(outcome.error.meaning);
    journal.update(entry.key, { state: notSent ? 'not-sent' : 'refused' });
    set(key, { phase: notSent ? 'not-sent' : 'refused', error: outcome.error });
    return;
  }
  const found = await settle(key, entry, LOOK_PAUSES);
  if (found !== null) plan.onCreated(found);
}

async function settle(key: string, entry: Entry, pauses: readonly number[]): Promise<number | null> {
  journal.update(entry.key, { state: 'unclear' });
  set(key, { phase: 'looking' });
  const results: LookResult[] = [];
  for (const pause of pauses) {
    await new Promise((resolve) => window.setTimeout(resolve, pause));
    results.push(await lookSafely(entry));
    if (typeof results.at(-1) === 'object') break;
  }
  const result = verdict(results);
  if (typeof result === 'object') {
    created(key, entry, result.found, false);
    return result.found;
  }
  if (result === 'absent') journal.update(entry.key, { state: 'absent' });
  set(key, { phase: result === 'absent' ? 'absent' : 'unclear' });
  return null;
}

async function lookSafely(entry: Entry): Promise<LookResult> {
  try {
    return await lookAt(entry);
  } catch {
    return 'unknowable';
  }
}

function created(key: string, entry: Entry, id: number, existing: boolean): void {
  journal.update(entry.key, { state: 'created', objectId: id, existing });
  set(key, { phase: 'created', id, existing });
}

/** The newest attempt of this key, if nobody knows (or nobody was sure) that it made something. */
function lastUnsettled(key: string): Entry | undefined {
  const last = journal
    .entries()
    .filter((entry) => attemptKey(entry.kind, entry.messageId) === key)
    .at(-1);
  return last && (isOpen(last) || last.state === 'absent') ? last : undefined;
}

function waitOrWake(key: string, pause: number): Promise<boolean> {
  set(key, { phase: 'waiting', until: Date.now() + pause });
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

function set(key: string, attempt: Attempt): void {
  attempts.set(key, attempt);
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}
