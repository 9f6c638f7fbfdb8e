import { busyPause, LOOK_PAUSES, sleep } from '@/portal/patience';
import { areListedLately, forgetMoved, readAgain } from '@/mail/lists';
import { ownedName } from '@/portal/owner';
import { withLock } from '@/portal/lock';
import { lookWhere, type Seen } from './look';
import { type MoveOutcome, moveToFolder } from './move.api';
import { rest, restsUntil } from './noted';
import type { Part, Wish } from './plan';
import { isResting, type Reason } from './reasons';

/** What became of the messages of one request. */
export interface Result extends Seen {
  part: Part;
  /** How many the portal says it moved; where they went is in `moved`. */
  count: number;
  /** Why some are left, or why nobody knows. */
  reason: Reason | null;
}

/** How long the portal does not touch a message it has just moved; at most. */
export const REST_MS = 60_000;

/** After this a list may be wrong about where a message is. */
const STALE_MS = 60_000;

const TURN_PAUSES = Array.from({ length: 40 }, () => 1000);

/** What the sender of requests tells and asks while it works. */
export interface Watch {
  /** Called before the request leaves, and when the portal refused it for being busy. */
  onUnderWay: (isUnderWay: boolean) => void;
  /** No answer came; the portal's lists are being read. */
  onLook: () => void;
  /** The portal is busy and refused. True: go on now; false: give up. */
  waitBusy: (pause: number) => Promise<boolean>;
}

/** Asks the portal for one part, once, and finds out what it did. Frames of one browser take turns in a mailbox. */
export async function request(part: Part, wish: Wish, watch: Watch): Promise<Result> {
  let result: Result | null = null;
  for (const pause of [0, ...TURN_PAUSES]) {
    if (pause > 0) await sleep(pause);
    await withLock(lockName(part.mailboxId), async (mine) => {
      if (mine) result = await inTurn(part, wish, watch);
    });
    if (result) return result;
  }
  return untouched(part, { kind: 'elsewhere' });
}

/** After a lost answer, or a reload: where the messages are by the portal's own lists. */
export async function settle(part: Part, wish: Wish, asked: number): Promise<Result> {
  let now: Seen = { moved: [], left: [], unknown: [...part.ids] };
  for (const pause of LOOK_PAUSES) {
    await sleep(pause);
    now = await lookWhere(part, wish);
    if (now.moved.length === part.ids.length) break;
  }
  await note(part, now.moved);
  const isFinal = Date.now() - asked >= REST_MS;
  const isDone = now.moved.length === part.ids.length;
  return { part, count: now.moved.length, ...now, reason: isDone ? null : { kind: 'looked', isFinal } };
}

async function inTurn(part: Part, wish: Wish, watch: Watch): Promise<Result> {
  // Another window of this person may have moved some meanwhile: deleting those again would erase them.
  const resting = part.ids.filter((id) => restsUntil(id) !== null);
  if (resting.length > 0) return untouched(part, { kind: 'resting' });
  const gone = wish.action === 'delete' ? await goneFrom(part, wish) : [];
  if (gone.length > 0) return withoutGone(part, wish, watch, gone);
  watch.onUnderWay(true);
  const asked = Date.now();
  const outcome = await sendPatiently(part, wish, watch);
  return resultOf(part, wish, outcome, asked, watch);
}

/** Deleting what lies in Trash by now erases it, and a list read a while ago does not know that it moved. */
async function goneFrom(part: Part, wish: Wish): Promise<number[]> {
  const { mailboxId, folder, ids } = part;
  if (folder === '' || areListedLately(mailboxId, folder, ids, STALE_MS)) return [];
  return (await lookWhere(part, wish)).moved;
}

async function withoutGone(part: Part, wish: Wish, watch: Watch, gone: readonly number[]): Promise<Result> {
  await forgetMoved(part.mailboxId, part.folder, new Set(gone));
  const ids = part.ids.filter((id) => !gone.includes(id));
  const reason: Reason = { kind: 'short', isGone: true };
  if (ids.length === 0) return { ...untouched(part, reason), left: [] };
  watch.onUnderWay(true);
  const here = { ...part, ids };
  const result = await resultOf(here, wish, await sendPatiently(here, wish, watch), Date.now(), watch);
  return { ...result, reason: result.reason ?? reason };
}

async function sendPatiently(part: Part, wish: Wish, watch: Watch): Promise<MoveOutcome | 'stopped'> {
  for (let round = 0; ; round += 1) {
    const outcome = await moveToFolder(part.ids, wish.action, wish.to?.path ?? null);
    const pause = busyPause(round);
    const isBusy = outcome.class === 'not-done' && outcome.error.meaning === 'too-fast';
    if (!isBusy || pause === undefined) return outcome;
    // A reload during the pause must find "not moved", which is the truth.
    watch.onUnderWay(false);
    if (!(await watch.waitBusy(pause))) return 'stopped';
    watch.onUnderWay(true);
  }
}

async function resultOf(
  part: Part,
  wish: Wish,
  outcome: MoveOutcome | 'stopped',
  asked: number,
  watch: Watch,
): Promise<Result> {
  if (outcome === 'stopped') return untouched(part, { kind: 'stopped' });
  if (outcome.class === 'not-done') {
    if (isResting(outcome.error)) rest(part.ids, Date.now() + REST_MS / 2);
    else if (outcome.error.meaning === 'refused') readAgain(part.mailboxId, part.folder);
    return untouched(part, { kind: 'refused', error: outcome.error });
  }
  if (outcome.class === 'unclear') {
    watch.onLook();
    return settle(part, wish, asked);
  }
  if (outcome.movedCount >= part.ids.length) {
    await note(part, part.ids);
    return { part, count: part.ids.length, moved: [...part.ids], left: [], unknown: [], reason: null };
  }
  // The count names no message; the folder they came from does.
  const seen = await lookWhere(part, wish);
  await note(part, seen.moved);
  readAgain(part.mailboxId, part.folder);
  const count = seen.left.length > 0 ? seen.moved.length : outcome.movedCount;
  return { part, count, ...seen, reason: { kind: 'short', isGone: seen.left.length === 0 } };
}

/** Nothing of this part was asked of the portal, or the portal refused all of it. */
export function untouched(part: Part, reason: Reason): Result {
  return { part, count: 0, moved: [], left: [...part.ids], unknown: [], reason };
}

async function note(part: Part, moved: readonly number[]): Promise<void> {
  if (moved.length === 0) return;
  rest(moved, Date.now() + REST_MS);
  await forgetMoved(part.mailboxId, part.folder, new Set(moved));
}

function lockName(mailboxId: number): string {
  return ownedName(`moving-${mailboxId}`) ?? `moving-${mailboxId}`;
}
