import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';
import type { InfiniteData, Query } from '@tanstack/react-query';
import type { MessagePage } from './message.api';
import { queryClient } from './query-client';

/**
 * The first pages of lists and the mailboxes, kept in the browser so that the next start shows them before
 * the portal answers. Never bodies, never anything of the session. One record for each portal, person and
 * language; without IndexedDB (blocked, full, broken) nothing is kept and nothing else changes.
 */
interface Kept {
  version: typeof VERSION;
  answers: KeptAnswer[];
}

interface KeptAnswer {
  key: readonly unknown[];
  data: unknown;
  /** When the portal gave it, milliseconds since the epoch. */
  at: number;
}

const VERSION = 1;
const LISTS_KEPT = 12;
const PAUSE_MS = 1000;
const KINDS = new Set<unknown>(['messages', 'mailboxes']);

let store: UseStore | null = null;
let name: string | null = null;
let timer = 0;
let isKeeping = false;

/**
 * Puts what was kept under `record` into the cache, as old answers: whatever the portal has answered by
 * now stays. Records of the same portal that belong to somebody else are dropped. Never rejects.
 *
 * @param record name of the record: portal, person, language
 * @param portal what the names of all records of this portal begin with
 * @param person what the names of all records of this person begin with
 */
export async function openKept(record: string, portal: string, person: string): Promise<void> {
  name = record;
  try {
    for (const other of await keys<string>(database())) {
      if (other.startsWith(portal) && !other.startsWith(person)) await del(other, database());
    }
    const kept = await get<unknown>(record, database());
    if (name === record && isKept(kept)) kept.answers.forEach(restore);
  } catch {
    // Then the list comes from the portal alone.
  }
}

/** From now on every new answer is kept, a moment after it came, while a record is open. */
export function keepAnswers(): void {
  if (isKeeping) return;
  isKeeping = true;
  queryClient.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' || !KINDS.has(query.queryKey[0]) || name === null) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void save(), PAUSE_MS);
  });
}

/** Drops everything kept in this browser, whoever it belongs to. */
export async function forgetKept(): Promise<void> {
  window.clearTimeout(timer);
  name = null;
  try {
    for (const record of await keys<string>(database())) await del(record, database());
  } catch {
    // What cannot be reached was not kept either.
  }
}

async function save(): Promise<void> {
  if (name === null) return;
  const answers = queryClient
    .getQueryCache()
    .getAll()
    .filter(({ queryKey, state }) => KINDS.has(queryKey[0]) && state.data !== undefined)
    .toSorted((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
    .slice(0, LISTS_KEPT)
    .map(toAnswer);
  const kept: Kept = { version: VERSION, answers };
  try {
    await set(name, kept, database());
  } catch {
    // Full or blocked: the next start asks the portal, as the first one did.
  }
}

/** Of a list only the first page: the others are read again as the person scrolls. */
function toAnswer({ queryKey, state }: Query): KeptAnswer {
  const isList = queryKey[0] === 'messages';
  const data = isList ? firstPage(state.data as InfiniteData<MessagePage, number>) : state.data;
  return { key: queryKey, data, at: state.dataUpdatedAt };
}

function firstPage({ pages, pageParams }: InfiniteData<MessagePage, number>) {
  // The clock of this visit says nothing to the next one: whatever that one reads is newer.
  const kept = pages.slice(0, 1).map((page) => ({ ...page, readAt: -Infinity }));
  return { pages: kept, pageParams: pageParams.slice(0, 1) };
}

function restore({ key, data, at }: KeptAnswer): void {
  const known = queryClient.getQueryState(key)?.dataUpdatedAt ?? 0;
  if (known === 0) queryClient.setQueryData(key, data, { updatedAt: at });
}

function isKept(value: unknown): value is Kept {
  const kept = value as Partial<Kept> | undefined;
  return kept?.version === VERSION && Array.isArray(kept.answers);
}

function database(): UseStore {
  store ??= createStore('mail-desk', 'kept');
  return store;
}
