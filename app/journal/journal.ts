import { readStored, writeStored } from '@/portal/storage';
import { uniqueKey } from '@/portal/unique';

/** What can be made from a message. */
export type Kind = 'task' | 'event' | 'chat' | 'post' | 'crm';

/** What can be made from each of several messages at once. */
export type BulkKind = Extract<Kind, 'task' | 'chat' | 'crm'>;

/**
 * How far an attempt got. `sending` and `unclear` mean: the portal may have done it, look before
 * anybody presses again. `absent`: looked, and it is surely not there. `undone`: created, then taken back.
 */
export type EntryState = 'sending' | 'created' | 'refused' | 'not-sent' | 'unclear' | 'absent' | 'undone';

/** One attempt to make something from a message; written before the request leaves. */
export interface Entry {
  key: string;
  kind: Kind;
  messageId: number;
  subject: string;
  sender: string;
  /** What was asked for: a task's title, an event's name; the subject for a chat. */
  title: string;
  /** When it was asked for, milliseconds since the epoch. */
  at: number;
  state: EntryState;
  /** 0: it is there, and the portal has not told its number (a CRM activity, until its client is known). */
  objectId: number | null;
  /** For CRM: the type of its client, once known. */
  entityTypeId?: number | null;
  /** The portal answered with one that was there before. */
  existing: boolean;
  /** Ids of this kind known before the attempt: whatever else turns up afterwards is ours. */
  knownBefore: number[];
  /** For an event: its first day, `YYYY-MM-DD` in the calendar zone. */
  day: string | null;
  /** For a task: the deadline to set once it is there, ISO 8601. */
  deadline: string | null;
}

export type Intent = Pick<
  Entry,
  'kind' | 'messageId' | 'subject' | 'sender' | 'title' | 'knownBefore' | 'day' | 'deadline'
>;

const KEPT = 500;

/**
 * The journal of one person on one portal: kept in the browser's storage under `name`, shared by
 * all frames of that person, and in memory when storage is not to be had.
 */
export interface Journal {
  /** Oldest first; a new array after every change. */
  entries: () => readonly Entry[];
  begin: (intent: Intent) => Entry;
  update: (key: string, change: Partial<Omit<Entry, 'key'>>) => void;
  subscribe: (listener: () => void) => () => void;
  /** Starts to keep the journal under this name; what was noted in memory before goes there too. */
  open: (name: string) => void;
}

export function createJournal(): Journal {
  let name: string | null = null;
  let entries: readonly Entry[] = [];
  const listeners = new Set<() => void>();

  function change(next: (stored: readonly Entry[]) => Entry[]): void {
    // Another frame may have written since: start from what is stored, not from what we remember.
    entries = trimmed(next(name === null ? entries : merged(load(name), entries)));
    if (name !== null) writeStored(name, entries);
    for (const listener of listeners) listener();
  }

  return {
    entries: () => entries,
    begin(intent) {
      const entry: Entry = {
        ...intent,
        key: uniqueKey(),
        at: Date.now(),
        state: 'sending',
        objectId: null,
        existing: false,
      };
      change((stored) => [...stored, entry]);
      return entry;
    },
    update(key, patch) {
      change((stored) => stored.map((entry) => (entry.key === key ? { ...entry, ...patch } : entry)));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open(newName) {
      if (name === newName) return;
      name = newName;
      change((stored) => [...stored]);
      window.addEventListener('storage', (event) => {
        if (event.key !== name) return;
        entries = load(newName);
        for (const listener of listeners) listener();
      });
    },
  };
}

/** The stored form wins nothing over ours and ours nothing over it: newer knowledge is the settled one. */
export function merged(stored: readonly Entry[], ours: readonly Entry[]): Entry[] {
  const result = new Map(stored.map((entry) => [entry.key, entry]));
  for (const entry of ours) {
    const other = result.get(entry.key);
    if (!other || (other.state === 'sending' && entry.state !== 'sending')) result.set(entry.key, entry);
  }
  return [...result.values()].sort((a, b) => a.at - b.at);
}

/** At most 500 entries; those that still need a look are never dropped. */
export function trimmed(entries: readonly Entry[]): Entry[] {
  const surplus = entries.length - KEPT;
  if (surplus <= 0) return [...entries];
  let dropped = 0;
  return entries.filter((entry) => {
    if (dropped >= surplus || isOpen(entry)) return true;
    dropped += 1;
    return false;
  });
}

/** The attempt's outcome is not known yet. */
export function isOpen(entry: Entry): boolean {
  return entry.state === 'sending' || entry.state === 'unclear';
}

const STATES = new Set<string>(['sending', 'created', 'refused', 'not-sent', 'unclear', 'absent', 'undone']);
export const KINDS: readonly Kind[] = ['task', 'event', 'chat', 'post', 'crm'];

/** Whether something from outside names a kind. */
export function isKind(value: unknown): value is Kind {
  return KINDS.some((kind) => kind === value);
}

function load(name: string): Entry[] {
  const stored = readStored(name);
  return Array.isArray(stored) ? stored.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null;
  return (
    typeof entry?.key === 'string' &&
    typeof entry.messageId === 'number' &&
    typeof entry.at === 'number' &&
    Array.isArray(entry.knownBefore) &&
    (entry.deadline === null || typeof entry.deadline === 'string') &&
    isKind(entry.kind) &&
    STATES.has(String(entry.state))
  );
}

/** The journal of this page. */
export const journal = createJournal();
