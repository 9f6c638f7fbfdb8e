import { useSyncExternalStore } from 'react';
import { allDrafts, type NamedDraft, subscribeDrafts } from './letter-drafts';

/** All drafts, the one touched last first; renders again when one changes, in this frame or another. */
export function useDrafts(): readonly NamedDraft[] {
  return useSyncExternalStore(subscribeDrafts, allDrafts);
}
