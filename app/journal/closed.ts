import { useSyncExternalStore } from 'react';
import type { Kind } from './journal';

/** Kinds this portal does not make at all, each with the sentence that says why. */
type Closed = ReadonlyMap<Kind, string>;

const listeners = new Set<() => void>();
let closed: Closed = new Map();

export function closedKinds(): Closed {
  return closed;
}

export function setClosedKinds(next: Closed): void {
  closed = next;
  for (const listener of listeners) listener();
}

/** What cannot be made here; renders again when that changes. */
export function useClosed(): Closed {
  return useSyncExternalStore(subscribe, closedKinds);
}

/** How a button of a closed kind looks and what it is described by; pressed, it still says why. */
export function closedLook(why: string | undefined): { 'aria-disabled'?: true; title?: string } {
  return why === undefined ? {} : { 'aria-disabled': true, title: why };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
