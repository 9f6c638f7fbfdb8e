import { useSyncExternalStore } from 'react';

let count = 0;
const listeners = new Set<() => void>();

/** Tells how many letters wait to be finished. Whoever keeps them does; their code comes after the first list. */
export function tellDraftCount(next: number): void {
  count = next;
  for (const listener of listeners) listener();
}

/** How many letters wait to be finished; 0 until that is known. */
export function useDraftCount(): number {
  return useSyncExternalStore(subscribe, () => count);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
