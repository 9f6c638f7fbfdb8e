import { useSyncExternalStore } from 'react';
import { allDrafts, countDrafts, type NamedDraft, subscribeDrafts } from './letter-drafts';

/** All drafts, the one touched last first; renders again when one changes, in this frame or another. */
export function useDrafts(): readonly NamedDraft[] {
  return useSyncExternalStore(subscribeDrafts, allDrafts);
}

/** How many letters wait to be finished. */
export function useDraftCount(): number {
  return useSyncExternalStore(subscribeDrafts, countDrafts);
}
