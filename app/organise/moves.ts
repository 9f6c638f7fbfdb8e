import { comeBack, leave } from '@/mail/leaving';
import { addFolder } from '@/mail/folder';
import { withLock } from '@/portal/lock';
import { ownedName } from '@/portal/owner';
import { uniqueKey } from '@/portal/unique';
import { forgetMove, type Noted, noteMove, notedMoves, restsUntil } from './noted';
import { type Item, type Part, partsOf, type Wish } from './plan';
import { request, type Result, settle, untouched } from './request';
import { sayOver } from './report';
import { sayAsleep, sayBlocked, sayBusy, sayClosed, sayHeld, sayNothing, sayRunning } from './say';

/** How long a press can be taken back before anything leaves the browser. */
export const HOLD_MS = 5000;

/** A timer that is later than this slept with the computer: what it would do has to be asked for again. */
const SLEPT_MS = 2000;

const LATE_PAUSES = [15_000, 20_000, 25_000];

/** Messages some wish of this page is about and whose fate is open. */
const busy = new Set<number>();

/**
 * Moves messages after a moment in which it can be taken back. Their rows leave the list now. Messages that
 * are on their way already, or rest after a move, are left alone, and the person is told until when.
 */
export function move(wish: Wish): void {
  const free = freeOf(wish);
  if (free) hold(free, HOLD_MS);
}

/** Whether any of these can be moved now; tells the person about those that were moved a moment ago. */
export function canStart(wish: Wish): boolean {
  return freeOf(wish) !== null;
}

/** Moves messages back to where they were, as soon as the portal lets go of them. */
export function moveBack(wish: Wish): void {
  const until = Math.max(...wish.items.map(({ id }) => restsUntil(id) ?? 0));
  const wait = until - Date.now();
  if (wait > 0) hold({ ...wish, together: true }, wait, 'back');
  else void start({ ...wish, together: true });
}

/** Moves messages now: the person has already seen what it will do and pressed again. */
export function moveNow(wish: Wish): void {
  const free = freeOf(wish);
  if (free) void start(free);
}

/** After a reload: what had not left is offered again, what had is looked up. Nothing is repeated by itself. */
export function resumeMoves(): void {
  for (const record of notedMoves()) {
    // Held by a frame that lives: that frame will see to it.
    void withLock(lockName(record.key), async (mine) => {
      if (mine) await resume(record);
    });
  }
}

function freeOf(wish: Wish): Wish | null {
  const resting = wish.items.filter(({ id }) => restsUntil(id) !== null);
  const items = wish.items.filter(({ id }) => !busy.has(id) && restsUntil(id) === null);
  if (resting.length > 0) sayBlocked(resting, Math.max(...resting.map(({ id }) => restsUntil(id) ?? 0)));
  return items.length === 0 ? null : { ...wish, items };
}

function hold(wish: Wish, ms: number, why: 'undo' | 'back' = 'undo'): void {
  const record = begin(wish, why === 'undo');
  const due = Date.now() + ms;
  let over = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    over = resolve;
  });
  // The frame that waits keeps the lock, so that another one does not take the wish for a left-over.
  void withLock(lockName(record.key), () => held);
  const timer = window.setTimeout(() => {
    if (Date.now() - due <= SLEPT_MS) {
      void run(record).finally(over);
      return;
    }
    drop(record);
    sayAsleep(record.key, wish, () => moveNow(wish));
    over();
  }, ms);
  sayHeld(record.key, wish, due, why, () => {
    window.clearTimeout(timer);
    drop(record);
    sayNothing(record.key);
    over();
  });
}

async function start(wish: Wish): Promise<void> {
  const record = begin(wish);
  await withLock(lockName(record.key), () => run(record));
}

function begin(wish: Wish, leavesNow = true): Noted {
  const record: Noted = { key: uniqueKey(), at: Date.now(), wish, waiting: partsOf(wish), underWay: null };
  for (const { id } of wish.items) busy.add(id);
  noteMove(record);
  if (leavesNow) takeOut(record);
  return record;
}

function takeOut({ key, wish, waiting }: Noted): void {
  leave(
    key,
    waiting.map((part) => ({ ...part, to: wish.to?.path ?? null })),
  );
}

/** Nothing of it has left the browser, and nothing will. */
function drop({ key, wish }: Noted): void {
  forgetMove(key);
  comeBack(key);
  for (const { id } of wish.items) busy.delete(id);
}

async function run(record: Noted): Promise<void> {
  const { key, wish } = record;
  const results: Result[] = [];
  let now = record;
  const note = (change: Partial<Noted>) => {
    now = { ...now, ...change };
    noteMove(now);
  };
  takeOut(record);
  sayRunning(key, wish);
  for (const part of record.waiting) {
    const others = now.waiting.filter((one) => one !== part);
    const isStopped = results.at(-1)?.reason?.kind === 'stopped';
    const result = isStopped
      ? untouched(part, { kind: 'stopped' })
      : await request(part, wish, {
          onUnderWay: (isUnderWay) =>
            note(
              isUnderWay
                ? { underWay: part, waiting: others, at: Date.now() }
                : { underWay: null, waiting: [part, ...others] },
            ),
          onLook: () => sayRunning(key, wish, 'looking'),
          waitBusy: async (pause) => {
            const goOn = await sayBusy(key, wish, pause);
            sayRunning(key, wish);
            return goOn;
          },
        });
    note({ waiting: others, underWay: null });
    results.push(result);
    comeBack(key, new Set(part.ids));
    if (keepsWatching(result)) {
      void watchLate(key, wish, results, result, now.at).then(() => setFree(part));
    } else setFree(part);
  }
  forgetMove(key);
  const { to } = wish;
  const reached = results.find(({ moved }) => moved.length > 0);
  if (to && reached) addFolder(reached.part.mailboxId, to.path);
  sayOver(key, wish, results, { moveBack, moveNow });
}

function setFree(part: Part): void {
  for (const id of part.ids) busy.delete(id);
}

function keepsWatching({ reason }: Result): boolean {
  return reason?.kind === 'looked' && !reason.isFinal;
}

/** The portal may be at work on a request for a minute; until then these are not asked for again. */
async function watchLate(
  key: string,
  wish: Wish,
  results: Result[],
  first: Result,
  asked: number,
): Promise<void> {
  let result = first;
  for (const pause of LATE_PAUSES) {
    await new Promise((resolve) => window.setTimeout(resolve, pause));
    const next = await settle(result.part, wish, asked);
    results[results.indexOf(result)] = next;
    result = next;
    if (!keepsWatching(result)) break;
  }
  sayOver(key, wish, results, { moveBack, moveNow });
}

async function resume(record: Noted): Promise<void> {
  const { key, wish, underWay, waiting } = record;
  forgetMove(key);
  const items = itemsIn(wish, waiting);
  if (items.length > 0) {
    const rest = { ...wish, items };
    sayClosed(`${key}-rest`, rest, () => moveNow(rest));
  }
  if (!underWay) return;
  const asked = { ...wish, items: itemsIn(wish, [underWay]) };
  noteMove({ ...record, wish: asked, waiting: [] });
  for (const id of underWay.ids) busy.add(id);
  sayRunning(key, asked, 'looking');
  const results = [await settle(underWay, asked, record.at)];
  forgetMove(key);
  if (results[0] && keepsWatching(results[0])) {
    void watchLate(key, asked, results, results[0], record.at).then(() => setFree(underWay));
  } else setFree(underWay);
  sayOver(key, asked, results, { moveBack, moveNow });
}

function itemsIn({ items }: Wish, parts: readonly Part[]): Item[] {
  const ids = new Set(parts.flatMap((part) => part.ids));
  return items.filter(({ id }) => ids.has(id));
}

function lockName(key: string): string {
  return ownedName(`move-${key}`) ?? `move-${key}`;
}
