import { useMemo, useSyncExternalStore } from 'react';
import type { MessageFilter } from './message.api';

/** Messages on their way out of a folder: their list shows them no longer, the portal may still. */
export interface Departure {
  mailboxId: number;
  /** The folder they leave; '' when nobody knows which. */
  folder: string;
  /** The folder they go to, as far as it is known. */
  to: string | null;
  ids: readonly number[];
}

const departures = new Map<string, readonly Departure[]>();
const listeners = new Set<() => void>();
const witnesses = new Set<(ids: ReadonlySet<number>) => void>();
let version = 0;

/** Takes messages out of their lists at once. They stay out until {@link comeBack} is called with the same key. */
export function leave(key: string, parts: readonly Departure[]): void {
  const ids = new Set(parts.flatMap((part) => part.ids));
  for (const witness of witnesses) witness(ids);
  departures.set(key, parts);
  tell();
}

/** Shows what left under this key again where it still is; all of it, or only some messages. */
export function comeBack(key: string, only?: ReadonlySet<number>): void {
  const parts = departures.get(key);
  if (!parts) return;
  const rest = parts
    .map((part) => ({ ...part, ids: only ? part.ids.filter((id) => !only.has(id)) : [] }))
    .filter((part) => part.ids.length > 0);
  if (rest.length === 0) departures.delete(key);
  else departures.set(key, rest);
  tell();
}

/** Whether this message is leaving some folder right now. */
export function isLeaving(id: number): boolean {
  return [...departures.values()].some((parts) => parts.some((part) => part.ids.includes(id)));
}

/** Messages a list of this filter must leave out. A list over every folder keeps what only changes folders. */
export function leavingFrom(filter: Pick<MessageFilter, 'mailboxId' | 'folder'>): ReadonlySet<number> {
  const out = new Set<number>();
  if (filter.folder === '') return out;
  for (const part of [...departures.values()].flat()) {
    if (filter.mailboxId !== null && filter.mailboxId !== part.mailboxId) continue;
    const leavesThis = isSamePath(part.folder, filter.folder);
    const mayLeaveThis = part.folder === '' && !isSamePath(part.to ?? '', filter.folder);
    if (leavesThis || mayLeaveThis) for (const id of part.ids) out.add(id);
  }
  return out;
}

/** {@link leavingFrom}, rendered again when it changes. */
export function useLeaving({ mailboxId, folder }: MessageFilter): ReadonlySet<number> {
  const now = useSyncExternalStore(subscribe, currentVersion);
  // The version stands for everything the set is made of.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => leavingFrom({ mailboxId, folder }), [now, mailboxId, folder]);
}

/** Calls `witness` just before messages leave, while their rows are still in the list. */
export function onDeparture(witness: (ids: ReadonlySet<number>) => void): () => void {
  witnesses.add(witness);
  return () => void witnesses.delete(witness);
}

/** Portals find folders without regard to case. */
export function isSamePath(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function currentVersion(): number {
  return version;
}

function tell(): void {
  version += 1;
  for (const listener of listeners) listener();
}
