import { type Entry, type Intent, isOpen, journal, lacksDeadline } from '@/journal/journal';
import { ownedName } from '@/portal/owner';
import { profileQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import {
  attemptKey,
  attemptOf,
  type Created,
  endAttempt,
  isBusy,
  keyOf,
  notice,
  setAttempt,
  waitOrWake,
} from './attempt-store';
import { withLock } from '@/portal/lock';
import { type LookResult, verdict } from './look';
import { lookAt } from './look.api';
import { closeAfter, reopen } from './closed-kinds';
import { reasonOf } from './refusal';
import { type Outcome, outcomeOf, outcomeOfError, outcomeOfTrue } from '@/portal/outcome';
import { giveDeadline, lookForDeadline } from './give-deadline';
import { busyPause, LATE_PAUSES, LOOK_PAUSES, sleep, STILL_WORKING_MS } from '@/portal/patience';
import { within } from '@/portal/within';

/** What to do, and what to remember before doing it. */
export interface Plan {
  intent: Intent;
  /** The request. Called once; again only when the portal refused it before acting. */
  send: () => Promise<unknown>;
  /** The id the portal promises in its answer, e.g. `taskId`; null: it only says that it was done. */
  idKey: string | null;
  /** Called once when what this plan asked for is there. */
  onCreated: (id: number) => void;
  /** An answer that does not come is left unclear for {@link settleAttempt}, so that others need not wait for it. */
  looksLater?: true;
}

const OWNER_PATIENCE_MS = 2000;

/** Presses in two windows that are no further apart are one. */
const TWIN_MS = 5000;

const begunHere = new Set<string>();

/**
 * Starts an attempt unless one for the same message and kind is running or has just made something:
 * a second object takes a dialog opened anew. Safe to call from every key press and click, because
 * the check and the mark happen in the same tick.
 */
export function startAttempt(plan: Plan): void {
  const key = attemptKey(plan.intent.kind, plan.intent.messageId);
  const current = attemptOf(key);
  if (isBusy(current) || current?.phase === 'created') return;
  setAttempt(key, { phase: 'sending', since: Date.now() });
  run(key, plan).catch(() => {
    // A fault of our own: if the request may have left, the journal has it open and it is looked up.
    setAttempt(key, lastUnsettled(key) ? { phase: 'unclear' } : { phase: 'not-sent', error: null });
  });
}

/** Looks again at an unclear attempt, on the person's wish. */
export function lookAgain(key: string): void {
  const entry = lastUnsettled(key);
  if (entry && !isBusy(attemptOf(key))) void settle(key, entry, [0], () => undefined);
}

/** Looks up an attempt that was left unclear, as after a lost answer. */
export async function settleAttempt(key: string, onCreated: (id: number) => void): Promise<void> {
  const entry = lastUnsettled(key);
  if (entry && !isBusy(attemptOf(key))) await settle(key, entry, [0, ...LOOK_PAUSES], onCreated);
}

/** After a reload: every attempt whose answer this browser never saw is looked up. */
export function resumeOpenAttempts(): void {
  for (const entry of journal.entries()) {
    const key = keyOf(entry);
    resumeDeadline(key, entry);
    if (!isOpen(entry) || isBusy(attemptOf(key))) continue;
    // Held by a frame that is still waiting for its answer: that frame will settle it.
    void withLock(lockName(key), async (mine) => {
      if (!mine) return;
      notice(entry);
      await settle(key, entry, [0, ...LOOK_PAUSES], () => undefined);
    });
  }
}

async function run(key: string, plan: Plan): Promise<void> {
  await within(OWNER_PATIENCE_MS, queryClient.ensureQueryData(profileQuery()), null);
  await withLock(lockName(key), async (mine) => {
    if (!mine) {
      setAttempt(key, { phase: 'elsewhere' });
      return;
    }
    const earlier = lastUnsettled(key);
    if (earlier && (await foundEarlier(key, earlier, plan))) return;
    const twin = twinOf(plan.intent);
    if (twin) {
      endAttempt(key, twin, { phase: 'created', id: twin.objectId ?? 0, existing: true, isAnswered: false });
      return;
    }
    setAttempt(key, { phase: 'sending', since: Date.now() });
    const entry = journal.begin(plan.intent);
    begunHere.add(entry.key);
    const { left, outcome } = await sendPatiently(key, entry, plan);
    await conclude(key, left, plan, outcome);
  });
}

/** What another window made of the same wish a moment ago: the portal was quicker than the second press. */
function twinOf({ kind, messageId, title, day }: Intent): Entry | undefined {
  journal.refresh();
  const isTwin = (entry: Entry): boolean =>
    entry.kind === kind && entry.messageId === messageId && entry.title === title && entry.day === day;
  return journal
    .entries()
    .findLast(
      (entry) =>
        entry.state === 'created' &&
        isTwin(entry) &&
        !begunHere.has(entry.key) &&
        Date.now() - entry.at < TWIN_MS,
    );
}

/**
 * Before a repeat: the first try may have arrived late. If it asked for something else than this press
 * does, what was typed since is kept. A failing look does not forbid the repeat.
 */
async function foundEarlier(key: string, earlier: Entry, plan: Plan): Promise<boolean> {
  setAttempt(key, { phase: 'looking' });
  const result = await lookSafely(earlier);
  if (typeof result !== 'object') return false;
  const isSame = earlier.title === plan.intent.title && earlier.day === plan.intent.day;
  created(key, earlier, { ...foundIn(result), existing: !isSame, isAnswered: false });
  if (isSame) plan.onCreated(result.found);
  return true;
}

async function sendPatiently(
  key: string,
  entry: Entry,
  plan: Plan,
): Promise<{ left: Entry; outcome: Outcome }> {
  let left = entry;
  for (let round = 0; ; round += 1) {
    const outcome = await send(plan);
    const error = outcome.class === 'not-done' ? outcome.error : null;
    const pause = busyPause(round, error);
    if (error?.meaning !== 'too-fast' || pause === undefined) return { left, outcome };
    // A reload during the pause must find "not sent", which is the truth.
    journal.update(entry.key, { state: 'not-sent' });
    if (!(await waitOrWake(key, pause))) return { left, outcome };
    // How long the portal may be at work counts from the request it took.
    left = { ...entry, at: Date.now() };
    journal.update(entry.key, { state: 'sending', at: left.at });
    setAttempt(key, { phase: 'sending', since: left.at });
  }
}

async function send(plan: Plan): Promise<Outcome> {
  try {
    const answer = await plan.send();
    return plan.idKey === null ? outcomeOfTrue(answer) : outcomeOf(answer, plan.idKey);
  } catch (error) {
    return outcomeOfError(error);
  }
}

async function conclude(key: string, entry: Entry, plan: Plan, outcome: Outcome): Promise<void> {
  if (outcome.class === 'done') {
    reopen(entry.kind);
    created(key, entry, { id: outcome.id, existing: outcome.existing, isAnswered: true });
    plan.onCreated(outcome.id);
    return;
  }
  if (outcome.class === 'not-done') {
    const notSent = ['not-sent', 'too-fast', 'signed-out'].includes(outcome.error.meaning);
    if (!notSent) closeAfter(entry.kind, reasonOf(outcome.error));
    journal.update(entry.key, { state: notSent ? 'not-sent' : 'refused' });
    endAttempt(key, entry, { phase: notSent ? 'not-sent' : 'refused', error: outcome.error });
    return;
  }
  if (plan.looksLater) {
    journal.update(entry.key, { state: 'unclear' });
    endAttempt(key, entry, { phase: 'unclear' });
    return;
  }
  await settle(key, entry, LOOK_PAUSES, plan.onCreated);
}

async function settle(
  key: string,
  entry: Entry,
  pauses: readonly number[],
  onCreated: (id: number) => void,
): Promise<void> {
  journal.update(entry.key, { state: 'unclear' });
  setAttempt(key, { phase: 'looking' });
  const results: LookResult[] = [];
  for (const pause of pauses) {
    await sleep(pause);
    results.push(await lookSafely(entry));
    if (typeof results.at(-1) === 'object') break;
  }
  const result = verdict(results);
  if (typeof result === 'object') {
    found(key, entry, result, onCreated);
    return;
  }
  if (result === 'unknowable') {
    endAttempt(key, entry, { phase: 'unclear' });
    return;
  }
  conclusivelyAbsent(key, entry, onCreated);
}

/** Absence counts for good once the portal cannot be working on the request any more; until then we keep looking. */
function conclusivelyAbsent(key: string, entry: Entry, onCreated: (id: number) => void): void {
  const isFinal = Date.now() - entry.at >= STILL_WORKING_MS;
  if (isFinal) journal.update(entry.key, { state: 'absent' });
  endAttempt(key, entry, { phase: 'absent', isFinal });
  if (!isFinal) void keepLooking(key, entry, onCreated);
}

async function keepLooking(key: string, entry: Entry, onCreated: (id: number) => void): Promise<void> {
  for (const pause of LATE_PAUSES) {
    await sleep(pause);
    const current = attemptOf(key);
    // The person went on: what they do now is looked after by itself.
    if (current?.phase !== 'absent' || current.isFinal) return;
    const result = await lookSafely(entry);
    if (attemptOf(key) !== current) return;
    if (typeof result === 'object') {
      found(key, entry, result, onCreated);
      return;
    }
    if (result === 'absent' && Date.now() - entry.at >= STILL_WORKING_MS) {
      journal.update(entry.key, { state: 'absent' });
      setAttempt(key, { phase: 'absent', isFinal: true });
      return;
    }
  }
}

async function lookSafely(entry: Entry): Promise<LookResult> {
  try {
    return await lookAt(entry);
  } catch {
    return 'unknowable';
  }
}

function found(key: string, entry: Entry, result: Found, onCreated: (id: number) => void): void {
  created(key, entry, { ...foundIn(result), existing: false, isAnswered: false });
  onCreated(result.found);
}

type Found = Extract<LookResult, object>;

function foundIn({ found: id, entityTypeId = null }: Found): Pick<Created, 'id' | 'entityTypeId'> {
  return entityTypeId === null ? { id } : { id, entityTypeId };
}

function created(key: string, entry: Entry, what: Omit<Created, 'phase'>): void {
  const { id: objectId, entityTypeId = null, existing } = what;
  journal.update(entry.key, { state: 'created', objectId, entityTypeId, existing });
  const hasDeadline = entry.deadline !== null && !what.existing;
  endAttempt(key, entry, { phase: 'created', ...what, ...(hasDeadline && { deadline: 'setting' }) });
  if (hasDeadline) void followDeadline(key, entry, what, giveDeadline);
}

/** The task is there whatever happens to its deadline; the result line says how that stands. */
async function followDeadline(
  key: string,
  entry: Entry,
  what: Omit<Created, 'phase'>,
  give: typeof giveDeadline,
): Promise<void> {
  const { deadline } = entry;
  if (deadline === null) return;
  let shown = attemptOf(key);
  await withLock(lockName(`deadline:${entry.key}`), async (mine) => {
    if (!mine) return;
    await give(what.id, deadline, (state) => {
      const isOver = state === null || state === 'failed' || state === 'unclear';
      if (isOver) journal.update(entry.key, { deadline: null });
      const current = attemptOf(key);
      const isTrouble = isOver && state !== null;
      // The person went on with this message; only what did not work is still worth telling.
      if (current !== shown && (isBusy(current) || !isTrouble)) return;
      shown = { phase: 'created', ...what, ...(state && { deadline: state }) };
      if (isTrouble) endAttempt(key, entry, shown);
      else setAttempt(key, shown);
    });
  });
}

/** The page was closed while a deadline was on its way: nobody knows whether it is set. */
function resumeDeadline(key: string, entry: Entry): void {
  if (!lacksDeadline(entry) || entry.objectId === null || attemptOf(key)) return;
  const what = { id: entry.objectId, existing: false, isAnswered: false };
  // Told only here: a frame that still sets it will tell how that ends.
  void followDeadline(key, entry, what, (...asked) => {
    if (attemptOf(key) === undefined) notice(entry);
    return lookForDeadline(...asked);
  });
}

/** The newest attempt of this key, if nobody knows (or nobody was sure) that it made something. */
function lastUnsettled(key: string): Entry | undefined {
  const last = journal.entries().findLast((entry) => keyOf(entry) === key);
  return last && (isOpen(last) || last.state === 'absent') ? last : undefined;
}

function lockName(key: string): string {
  return ownedName(key) ?? key;
}
