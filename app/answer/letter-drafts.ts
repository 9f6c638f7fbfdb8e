import * as v from 'valibot';
import { ownedName } from '@/portal/owner';
import { readStored, removeStored, writeStored } from '@/portal/storage';
import type { Writing } from '@/route';

const address = v.object({ name: v.string(), email: v.string() });
const sender = v.object({
  email: v.string(),
  name: v.string(),
  senderId: v.nullable(v.number()),
  mailboxId: v.nullable(v.number()),
});
const schema = v.object({
  mode: v.picklist(['new', 'reply', 'replyall', 'forward']),
  messageId: v.nullable(v.number()),
  from: v.nullable(sender),
  to: v.array(address),
  cc: v.array(address),
  bcc: v.array(address),
  /** What stands in the people fields and is no complete address yet. */
  typed: v.object({ to: v.string(), cc: v.string(), bcc: v.string() }),
  subject: v.string(),
  html: v.string(),
  text: v.string(),
  isPlain: v.boolean(),
  /** When it was kept, in milliseconds. */
  at: v.number(),
});

/** A letter that is not sent yet, as it was typed. */
export type LetterDraft = v.InferOutput<typeof schema>;

export interface NamedDraft {
  name: string;
  draft: LetterDraft;
}

/** More would fill the little storage a frame gets, and nobody finds anything among them. */
export const MOST_DRAFTS = 50;

const indexSchema = v.array(v.object({ name: v.string(), at: v.number() }));
type Index = v.InferOutput<typeof indexSchema>;

// Until the portal has told who the person is, drafts wait here: never under a shared name.
const unowned = new Map<string, LetterDraft>();
const listeners = new Set<() => void>();
let listed: NamedDraft[] | null = null;

/** One draft per letter: a reply and a reply to all of the same message are the same letter. */
export function draftName(writing: Writing): string {
  if (writing.mode === 'new') return `new-${writing.name}`;
  return `${writing.mode === 'forward' ? 'forward' : 'reply'}-${writing.messageId}`;
}

/** The way to a letter by the name of its draft; null for a name that is none. */
export function writingOf(name: string): Writing | null {
  const [, kind, rest = ''] = /^(new|reply|forward)-([a-z0-9]{1,32})$/.exec(name) ?? [];
  if (kind === undefined) return null;
  if (kind === 'new') return { mode: 'new', name: rest };
  const messageId = Number(rest);
  if (!Number.isSafeInteger(messageId) || messageId <= 0) return null;
  if (kind === 'forward') return { mode: 'forward', messageId };
  return { mode: readDraft(name)?.mode === 'replyall' ? 'replyall' : 'reply', messageId };
}

export function readDraft(name: string): LetterDraft | null {
  const owned = ownedName(`letter/${name}`);
  const waiting = unowned.get(name);
  if (waiting !== undefined || owned === null) return waiting ?? null;
  const stored = v.safeParse(schema, readStored(owned));
  return stored.success ? stored.output : null;
}

/** Keeps a draft; the answer is the oldest one, when it had to go to make room. */
export function keepDraft(name: string, draft: LetterDraft): NamedDraft | null {
  const owned = ownedName(`letter/${name}`);
  if (owned === null) {
    unowned.set(name, draft);
    tell();
    return null;
  }
  unowned.delete(name);
  writeStored(owned, draft);
  const index = [...readIndex().filter((one) => one.name !== name), { name, at: draft.at }];
  const oldest = index.length > MOST_DRAFTS ? index.toSorted((a, b) => a.at - b.at)[0] : undefined;
  const removed = oldest === undefined ? null : readDraft(oldest.name);
  if (oldest !== undefined) removeOwned(oldest.name);
  writeIndex(index.filter((one) => one !== oldest));
  return oldest === undefined || removed === null ? null : { name: oldest.name, draft: removed };
}

export function dropDraft(name: string): void {
  unowned.delete(name);
  removeOwned(name);
  writeIndex(readIndex().filter((one) => one.name !== name));
}

/** All drafts, the one touched last first; the same array until something changes, here or in another frame. */
export function allDrafts(): readonly NamedDraft[] {
  noticeOwner();
  listed ??= [...readIndex().map(({ name }) => name), ...unowned.keys()]
    .flatMap((name) => {
      const draft = readDraft(name);
      return draft === null ? [] : [{ name, draft }];
    })
    .sort((a, b) => b.draft.at - a.draft.at);
  return listed;
}

/** How many letters wait to be finished; cheaper than {@link allDrafts}. */
export function countDrafts(): number {
  noticeOwner();
  count ??= readIndex().length + unowned.size;
  return count;
}

/** The person is known now: what was kept for them comes into view, what was written before is theirs. */
export function openDrafts(): void {
  for (const [name, draft] of unowned) keepDraft(name, draft);
  tell();
}

/** Calls back when a draft changes, here or in another frame. */
export function subscribeDrafts(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', onStorage);
  };
}

let count: number | null = null;
/** Whose drafts were counted: the person may become known after the first look. */
let countedFor: string | null = null;

function onStorage({ key }: StorageEvent): void {
  if (key === null || key.includes('/letter')) tell();
}

function tell(): void {
  listed = null;
  count = null;
  for (const listener of listeners) listener();
}

function noticeOwner(): void {
  const owned = ownedName('letters');
  if (owned === countedFor) return;
  countedFor = owned;
  count = null;
  listed = null;
}

function readIndex(): Index {
  const owned = ownedName('letters');
  const stored = owned === null ? null : v.safeParse(indexSchema, readStored(owned));
  return stored?.success ? stored.output : [];
}

function writeIndex(index: Index): void {
  const owned = ownedName('letters');
  if (owned !== null) writeStored(owned, index);
  tell();
}

function removeOwned(name: string): void {
  const owned = ownedName(`letter/${name}`);
  if (owned !== null) removeStored(owned);
}
