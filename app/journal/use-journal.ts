import { useMemo, useSyncExternalStore } from 'react';
import { type Entry, journal } from './journal';

/** All entries, oldest first; renders again when one changes, in this frame or another. */
export function useJournal(): readonly Entry[] {
  return useSyncExternalStore(journal.subscribe, journal.entries);
}

/** Entries that ended in an object, by message; also of those that were taken back since. */
export function useMadeByMessage(): ReadonlyMap<number, Entry[]> {
  const entries = useJournal();
  return useMemo(() => {
    const byMessage = new Map<number, Entry[]>();
    for (const entry of entries) {
      if ((entry.state !== 'created' && entry.state !== 'undone') || entry.objectId === null) continue;
      byMessage.set(entry.messageId, [...(byMessage.get(entry.messageId) ?? []), entry]);
    }
    return byMessage;
  }, [entries]);
}
