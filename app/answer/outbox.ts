import { profileQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { serverNow } from '@/portal/clock';
import { withLock } from '@/portal/lock';
import { outcomeOfError } from '@/portal/outcome';
import type { PortalError } from '@/portal/errors';
import { ownedName } from '@/portal/owner';
import { busyPause, LATE_PAUSES, LOOK_PAUSES, sleep, STILL_WORKING_MS } from '@/portal/patience';
import { uniqueKey } from '@/portal/unique';
import { within } from '@/portal/within';
import { goTo } from '@/use-route';
import { awaitArrival } from './arrival';
import { isQueued, type LetterLook, lookForLetter, newestIdBefore, newestKnownId } from './find-letter.api';
import { endPause, pauseInSight } from './in-sight';
import type { Letter } from './letter';
import { sameLetter } from './match-letter';
import {
  changeRecord,
  dropRecord,
  isBusy,
  isUnderWay,
  type OutboxRecord,
  outboxRecords,
  pruneOutbox,
  putRecord,
  recordOf,
  type Sending,
  sendingOf,
  setSending,
} from './outbox-store';
import { mayHaveGone } from './refusal';
import { postLetter } from './sending.api';
import { sendingHold } from './sending-hold';
import type { Why } from './sending-notice';
import { hideSending, showSending } from './show-sending';

const OWNER_PATIENCE_MS = 2000;
const SNAPSHOT_PATIENCE_MS = 1000;
/** Milliseconds before each look after a reported failure. */
const FAILURE_PAUSES = [0, 1500];
/** By then a window that lives has sent what it held, or noted another step. */
const LEFT_AFTER_MS = 3 * 60_000;
/** After that the same name may be a new letter: a second answer to one message. */
const SENT_SHOWN_MS = 8000;

interface Press {
  letter: Letter;
  isTakenBack: boolean;
}

type Listener = (letter: Letter, sending: Sending) => void;

const presses = new Map<string, Press>();
const runs = new Map<string, Promise<void>>();
const listeners = new Set<Listener>();
let openLetter: (name: string, letter: Letter) => void = goToLetter;

/**
 * Sends a letter once, after the time in which it can be taken back. Any number of presses in any number of
 * windows is one letter: the check and the mark happen in the same tick, a lock guards against other windows.
 */
export function sendLetter(letter: Letter): void {
  start(letter, sendingHold.get() * 1000);
}

/** Takes back a letter that has not left: during the hold, or while a busy portal is waited for. Null: too late. */
export function takeBack(name: string): Letter | null {
  const press = presses.get(name);
  const phase = sendingOf(name)?.phase;
  if (!press || (phase !== 'held' && phase !== 'waiting')) return null;
  press.isTakenBack = true;
  dropRecord(name);
  setSending(name, undefined);
  hideSending(name);
  endPause(name);
  return press.letter;
}

/** Calls when a letter's fate is known, or is known to be unknowable. */
export function onSettled(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Who opens a letter from its notice, instead of only going to its page. The letter is handed over too, in
 * case its draft is gone.
 */
export function onOpenLetter(open: (name: string, letter: Letter) => void): void {
  openLetter = open;
}

/** The page of a letter is opened, or its draft thrown away: an outcome that ended in sight is forgotten. */
export function clearSettledSending(name: string): void {
  const outcome = sendingOf(name)?.phase ?? recordOf(name)?.state;
  if (outcome !== 'sent' && outcome !== 'refused' && outcome !== 'not-sent') return;
  dropRecord(name);
  setSending(name, undefined);
  hideSending(name);
}

/** After a reload: what had not left stays here and is told, what may have left is looked up. */
export function resumeOutbox(): void {
  pruneOutbox();
  for (const { letter, state, isSeen } of outboxRecords()) {
    const isTold = state === 'sent' || (isSeen && ['not-sent', 'refused', 'absent'].includes(state));
    if (isTold || runs.has(letter.name)) continue;
    // Held by a window that is still at it: that window will settle it.
    queueRun(letter.name, () =>
      withLock(lockName(letter.name), async (mine) => {
        if (!mine) return setSending(letter.name, { phase: 'elsewhere' });
        const record = recordOf(letter.name);
        if (record) await resume(record);
      }),
    );
  }
}

/** What a window that is gone had under way is told here and looked up, without waiting for a reload. */
export function takeOverLeft(): void {
  for (const { letter, state, at } of outboxRecords()) {
    const { name } = letter;
    if (!isUnderWay(state) || runs.has(name) || Date.now() - at < LEFT_AFTER_MS) continue;
    queueRun(name, () =>
      withLock(lockName(name), async (mine) => {
        const record = mine ? recordOf(name) : undefined;
        if (record && isUnderWay(record.state)) await resume(record);
      }),
    );
  }
}

async function resume(record: OutboxRecord): Promise<void> {
  if (record.state === 'sent') return;
  if (record.state === 'absent') return enter(record, { phase: 'absent', isFinal: true });
  if (record.state === 'sending' || record.state === 'unclear') return settle(record, [0, ...LOOK_PAUSES]);
  stay(record, null, 'closed');
}

function start(letter: Letter, hold: number): void {
  const { name } = letter;
  if (isBusy(sendingOf(name))) return;
  const press: Press = { letter, isTakenBack: false };
  presses.set(name, press);
  const now = Date.now();
  setSending(name, hold > 0 ? { phase: 'held', until: now + hold } : { phase: 'sending', since: now });
  queueRun(name, () => run(press, hold));
}

function queueRun(name: string, work: () => Promise<void>): void {
  const before = runs.get(name) ?? Promise.resolve();
  const after = before.then(work).catch(() => {
    // A fault of our own: if the request may have left, the record says so and is looked up.
    const state = recordOf(name)?.state;
    if (state === 'sent') setSending(name, { phase: 'sent', queued: true });
    else if (state === 'sending' || state === 'unclear') setSending(name, { phase: 'unclear' });
    else setSending(name, { phase: 'not-sent', error: null });
  });
  runs.set(name, after);
  void after.then(() => {
    if (runs.get(name) === after) runs.delete(name);
  });
}

async function run(press: Press, hold: number): Promise<void> {
  const { letter } = press;
  await within(OWNER_PATIENCE_MS, queryClient.ensureQueryData(profileQuery()), null);
  await withLock(lockName(letter.name), async (mine) => {
    if (press.isTakenBack) return;
    if (!mine) return setSending(letter.name, { phase: 'elsewhere' });
    const earlier = recordOf(letter.name);
    if (earlier && (await earlierWent(earlier, press))) return;
    if (press.isTakenBack) return;
    await sendOnce(press, hold);
  });
}

/**
 * Another window may have sent this very letter, or the first try may have arrived late. If it said something
 * else than this press does, what was written since stays here. A failing look does not forbid the repeat.
 */
async function earlierWent(earlier: OutboxRecord, { letter }: Press): Promise<boolean> {
  if (earlier.state === 'sent') {
    const isSame = sameLetter(earlier.letter, letter);
    if (isSame) enter(earlier, { phase: 'sent', queued: true });
    return isSame;
  }
  if (!['sending', 'unclear', 'absent'].includes(earlier.state)) return false;
  enter(earlier, { phase: 'looking' });
  if (!isFound(await lookSafely(earlier))) return false;
  if (sameLetter(earlier.letter, letter)) await wentOut(earlier);
  else stay(begin(letter, 'not-sent'), null, 'earlier');
  return true;
}

async function sendOnce(press: Press, hold: number): Promise<void> {
  const { letter } = press;
  const record = begin(letter, 'held');
  const newest = within(Math.max(hold, SNAPSHOT_PATIENCE_MS), newestIdBefore(letter), record.lastId);
  if (hold > 0 && !(await waitFor(press, record, { phase: 'held', until: Date.now() + hold }))) return;
  const ready = { ...record, lastId: await newest };
  for (let round = 0; ; round += 1) {
    const left = { ...ready, at: Date.now(), since: serverNow().getTime(), state: 'sending' as const };
    // Another window took the letter for one whose page was closed.
    if (!changeRecord(left.key, { ...stamps(left), state: 'sending' })) return stay(record, null, 'closed');
    enter(left, { phase: 'sending', since: left.at });
    const outcome = await post(letter);
    const error = outcome.class === 'not-done' ? outcome.error : null;
    const pause = busyPause(round, error);
    if (error?.meaning !== 'too-fast' || pause === undefined) return conclude(left, outcome);
    // A reload during the pause must find a letter that has not left, which is the truth.
    changeRecord(left.key, { state: 'waiting' });
    if (!(await waitFor(press, left, { phase: 'waiting', until: Date.now() + pause }))) return;
  }
}

/** False: the letter does not go now, and whoever decided that has said so. */
async function waitFor(
  press: Press,
  record: OutboxRecord,
  sending: Extract<Sending, { phase: 'held' | 'waiting' }>,
): Promise<boolean> {
  enter(record, sending);
  const end = await pauseInSight(record.letter.name, sending.until, sending.phase === 'held');
  if (press.isTakenBack || end === 'back') return false;
  const stored = recordOf(record.letter.name);
  const isOurs = stored?.key === record.key && stored.state === sending.phase;
  if (end === 'go' && isOurs) return true;
  stay(record, null, end === 'asleep' ? 'asleep' : 'closed');
  return false;
}

type Outcome = { class: 'done' } | { class: 'not-done'; error: PortalError } | { class: 'unclear' };

async function post(letter: Letter): Promise<Outcome> {
  try {
    const answer = (await postLetter(letter)) as { success?: unknown } | null;
    return { class: answer?.success === true ? 'done' : 'unclear' };
  } catch (error) {
    const outcome = outcomeOfError(error);
    return outcome.class === 'not-done' ? outcome : { class: 'unclear' };
  }
}

async function conclude(record: OutboxRecord, outcome: Outcome): Promise<void> {
  if (outcome.class === 'done') return wentOut(record);
  if (outcome.class === 'unclear') return settle(record, LOOK_PAUSES);
  const { error } = outcome;
  if (['not-sent', 'too-fast', 'signed-out'].includes(error.meaning)) return stay(record, error, null);
  if (mayHaveGone(error) && isFound(await lookAfter(record, FAILURE_PAUSES))) return wentOut(record);
  changeRecord(record.key, { state: 'refused' });
  enter(record, { phase: 'refused', error });
}

async function settle(record: OutboxRecord, pauses: readonly number[]): Promise<void> {
  changeRecord(record.key, { state: 'unclear' });
  const result = await lookAfter(record, pauses);
  if (isFound(result)) return wentOut(record);
  if (result === 'unlisted') return enter(record, { phase: 'unclear' }, 'unlisted');
  if (result === 'no-answer') return enter(record, { phase: 'unclear' });
  const isFinal = Date.now() - record.at >= STILL_WORKING_MS;
  absent(record, isFinal);
  // Beside the run, which ends here: the person may decide meanwhile, and is heard.
  if (!isFinal) void keepLooking(record);
}

async function lookAfter(record: OutboxRecord, pauses: readonly number[]): Promise<LetterLook | 'no-answer'> {
  enter(record, { phase: 'looking' });
  let last: LetterLook | 'no-answer' = 'no-answer';
  for (const pause of pauses) {
    await sleep(pause);
    last = await lookSafely(record);
    if (last === 'unlisted' || isFound(last)) break;
  }
  return last;
}

async function keepLooking(record: OutboxRecord): Promise<void> {
  const { name } = record.letter;
  const told = sendingOf(name);
  for (const pause of LATE_PAUSES) {
    await sleep(pause);
    // The person went on: what they do now is looked after by itself.
    if (sendingOf(name) !== told) return;
    const result = await lookSafely(record);
    if (sendingOf(name) !== told) return;
    if (isFound(result)) return wentOut(record);
    if (result === 'absent' && Date.now() - record.at >= STILL_WORKING_MS) return absent(record, true);
  }
  enter(record, { phase: 'unclear' });
}

async function lookSafely({ letter, since, lastId }: OutboxRecord): Promise<LetterLook | 'no-answer'> {
  try {
    return await lookForLetter(letter, since, lastId);
  } catch {
    return 'no-answer';
  }
}

function isFound(result: LetterLook | 'no-answer'): boolean {
  return typeof result === 'object';
}

/** Looks again for a letter whose fate is not known, on the person’s wish. */
export function lookAgain(name: string): void {
  if (isBusy(sendingOf(name))) return;
  setSending(name, { phase: 'looking' });
  queueRun(name, () =>
    withLock(lockName(name), async (mine) => {
      const record = recordOf(name);
      if (mine && record) await settle(record, [0]);
      else setSending(name, mine ? undefined : { phase: 'elsewhere' });
    }),
  );
}

async function wentOut(record: OutboxRecord): Promise<void> {
  changeRecord(record.key, { state: 'sent' });
  const queued = await within(SNAPSHOT_PATIENCE_MS, isQueued(record.letter.from), true);
  const sending: Sending = { phase: 'sent', queued };
  enter(record, sending);
  awaitArrival(record.letter, record.lastId);
  window.setTimeout(() => {
    if (sendingOf(record.letter.name) === sending) setSending(record.letter.name, undefined);
  }, SENT_SHOWN_MS);
}

function absent(record: OutboxRecord, isFinal: boolean): void {
  if (isFinal) changeRecord(record.key, { state: 'absent' });
  enter(record, { phase: 'absent', isFinal });
}

/** The letter stays here, unsent. */
function stay(record: OutboxRecord, error: PortalError | null, why: Why | null): void {
  changeRecord(record.key, { state: 'not-sent' });
  enter(record, { phase: 'not-sent', error }, why);
}

function begin(letter: Letter, state: OutboxRecord['state']): OutboxRecord {
  const stamp = { at: Date.now(), since: serverNow().getTime(), lastId: newestKnownId() };
  const record: OutboxRecord = { key: uniqueKey(), letter, state, ...stamp, isSeen: false };
  putRecord(record);
  return record;
}

/** A step is taken: shown, kept and told. */
function enter(record: OutboxRecord, sending: Sending, why: Why | null = null): void {
  const { letter, key } = record;
  setSending(letter.name, sending);
  const actions = {
    takeBack: () => {
      if (takeBack(letter.name)) openLetter(letter.name, letter);
    },
    open: () => openLetter(letter.name, letter),
    sendNow: () => start(letter, 0),
    lookAgain: () => lookAgain(letter.name),
  };
  showSending(letter, sending, actions, why);
  if (isBusy(sending) || (sending.phase === 'absent' && !sending.isFinal)) return;
  if (!document.hidden) changeRecord(key, { isSeen: true });
  for (const listener of listeners) listener(letter, sending);
}

function goToLetter(_name: string, { name, mode, messageId }: Letter): void {
  if (mode === 'new') goTo({ writing: { mode, name: name.replace(/^new-/, '') } }, 'push');
  else if (messageId !== null) goTo({ writing: { mode, messageId } }, 'push');
}

function stamps({ at, since, lastId }: OutboxRecord): Pick<OutboxRecord, 'at' | 'since' | 'lastId'> {
  return { at, since, lastId };
}

function lockName(name: string): string {
  return ownedName(`outbox:${name}`) ?? `outbox:${name}`;
}
