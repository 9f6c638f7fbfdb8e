import { useEffect, useRef } from 'react';
import type { EntryState } from '@/journal/journal';
import { useJournal } from '@/journal/use-journal';
import { reloadCard } from '@/portal/card';

/** What is filed in CRM from here, or taken out again, shows in the card around this frame, which has to be told. */
export function useReloadedCard(): void {
  const entries = useJournal();
  const known = useRef<ReadonlyMap<string, EntryState>>(new Map());
  useEffect(() => {
    const filed = entries.filter(({ kind }) => kind === 'crm');
    // Entries of earlier visits come all at once and already as they are.
    const isNews = filed.some(({ key, state }) => {
      const before = known.current.get(key);
      return before !== undefined && before !== state && (state === 'created' || state === 'undone');
    });
    known.current = new Map(filed.map(({ key, state }) => [key, state]));
    if (isNews) void reloadCard().catch(() => undefined);
  }, [entries]);
}
