import { useEffect, useRef } from 'react';
import { useJournal } from '@/journal/use-journal';
import { reloadCard } from '@/portal/card';

/** What is filed in CRM from here shows in the card around this frame, which has to be told. */
export function useReloadedCard(): void {
  const filed = useJournal().filter(
    ({ kind, state }) => kind === 'crm' && (state === 'created' || state === 'undone'),
  );
  const known = useRef<string | null>(null);
  const now = filed.map(({ key, state }) => `${key}:${state}`).join();
  useEffect(() => {
    if (known.current !== null && known.current !== now) void reloadCard().catch(() => undefined);
    known.current = now;
  }, [now]);
}
