import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from '@/portal/storage';

const KEPT = 2000;

/** When each message was marked, milliseconds since the epoch, by its id. */
type Marks = ReadonlyMap<number, number>;

/**
 * Messages one person has marked as handled in this application: the portal has no such mark, and its unread mark
 * cannot be set by applications. Kept in the browser's storage like the journal, shared by all frames of that person.
 */
export interface Handled {
  /** A new map after every change. */
  marks: () => Marks;
  set: (messageId: number, isHandled: boolean) => void;
  subscribe: (listener: () => void) => () => void;
  /** Starts to keep the marks under this name; those made in memory before go there too. */
  open: (name: string) => void;
}

export function createHandled(): Handled {
  let name: string | null = null;
  let marks: Marks = new Map();
  const listeners = new Set<() => void>();

  function become(next: Marks): void {
    marks = next;
    for (const listener of listeners) listener();
  }

  function change(next: (stored: Marks) => Iterable<readonly [number, number]>): void {
    // Another frame may have marked something since: start from what is stored.
    const changed = newest(next(name === null ? marks : load(name)));
    if (name !== null) writeStored(name, [...changed]);
    become(changed);
  }

  return {
    marks: () => marks,
    set(messageId, isHandled) {
      change((stored) => {
        const others = [...stored].filter(([id]) => id !== messageId);
        return isHandled ? [...others, [messageId, Date.now()]] : others;
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open(newName) {
      if (name === newName) return;
      const ours = marks;
      name = newName;
      change((stored) => [...stored, ...ours]);
      window.addEventListener('storage', (event) => {
        if (event.key === name) become(load(newName));
      });
    },
  };
}

/** At most 2000, oldest first; whoever marks more has long forgotten the first. */
function newest(marks: Iterable<readonly [number, number]>): Marks {
  const byTime = [...new Map(marks)].sort(([, one], [, other]) => one - other);
  return new Map(byTime.slice(-KEPT));
}

function load(name: string): Marks {
  const stored = readStored(name);
  return new Map(Array.isArray(stored) ? stored.filter(isMark) : []);
}

function isMark(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');
}

/** The marks of this page. */
export const handled = createHandled();

/** All marks; renders again when one changes, in this frame or another. */
export function useHandled(): Marks {
  return useSyncExternalStore(handled.subscribe, handled.marks);
}
