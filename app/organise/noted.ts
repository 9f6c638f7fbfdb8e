import * as v from 'valibot';
import { ownedName } from '@/portal/owner';
import { readStored, writeStored } from '@/portal/storage';
import type { Part, Wish } from './plan';

/** A wish that was not over when it was last noted; written before any request leaves. */
export interface Noted {
  key: string;
  at: number;
  wish: Wish;
  /** Not asked of the portal yet. */
  waiting: readonly Part[];
  /** Asked, the answer has not come. */
  underWay: Part | null;
}

const ids = v.array(v.pipe(v.number(), v.integer()));
const part = v.object({ mailboxId: v.number(), folder: v.string(), ids });
const noted = v.object({
  key: v.string(),
  at: v.number(),
  wish: v.object({
    action: v.picklist(['move', 'spam', 'delete']),
    to: v.nullable(v.object({ path: v.string(), title: v.string() })),
    items: v.array(
      v.object({
        id: v.number(),
        mailboxId: v.number(),
        folder: v.string(),
        subject: v.string(),
        sender: v.string(),
      }),
    ),
    together: v.optional(v.boolean(), false),
  }),
  waiting: v.array(part),
  underWay: v.nullable(part),
});

const inMemory = new Map<string, unknown>();

/** Wishes that are not over, of every frame of this person. */
export function notedMoves(): Noted[] {
  const stored = read('moves');
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const parsed = v.safeParse(noted, one);
    return parsed.success ? [parsed.output] : [];
  });
}

export function noteMove(record: Noted): void {
  write('moves', [...notedMoves().filter(({ key }) => key !== record.key), record]);
}

export function forgetMove(key: string): void {
  write(
    'moves',
    notedMoves().filter((one) => one.key !== key),
  );
}

/** Until when the portal will not move this message again because it has just been moved; null when it will. */
export function restsUntil(id: number): number | null {
  return resting().get(id) ?? null;
}

/** Notes that these were moved and rest until `until`. */
export function rest(movedIds: readonly number[], until: number): void {
  const all = resting();
  for (const id of movedIds) all.set(id, until);
  write('moved', Object.fromEntries(all));
}

function resting(): Map<number, number> {
  const stored = v.safeParse(v.record(v.string(), v.number()), read('moved'));
  const entries = stored.success ? Object.entries(stored.output) : [];
  return new Map(
    entries.map(([id, until]) => [Number(id), until] as const).filter(([, until]) => until > Date.now()),
  );
}

function read(name: string): unknown {
  const owned = ownedName(name);
  return owned === null ? inMemory.get(name) : readStored(owned);
}

function write(name: string, value: unknown): void {
  const owned = ownedName(name);
  if (owned === null) inMemory.set(name, value);
  else writeStored(owned, value);
}
