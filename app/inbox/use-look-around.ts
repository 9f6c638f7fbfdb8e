import { useEffect } from 'react';
import { queryClient } from '@/mail/query-client';

/** The first list, and whatever the person does first, come before folders nobody asked for yet. */
const LOOK_AFTER_MS = 3000;

/** Looks for the folders of a mailbox in the background while the rail shows them, after the list has come. */
export function useLookAround(mailboxId: number | null): void {
  useEffect(() => {
    if (mailboxId === null) return;
    const stop = new AbortController();
    const timer = window.setInterval(() => {
      if (!isRailShown() || queryClient.isFetching({ queryKey: ['messages'] }) > 0) return;
      window.clearInterval(timer);
      void look(mailboxId, stop.signal);
    }, LOOK_AFTER_MS);
    return () => {
      window.clearInterval(timer);
      stop.abort();
    };
  }, [mailboxId]);
}

async function look(mailboxId: number, signal: AbortSignal): Promise<void> {
  const [{ syncFolders }, { lookAround }] = await Promise.all([
    import('@/mail/folder-sync'),
    import('@/mail/folder-finder'),
  ]);
  await syncFolders();
  if (!signal.aborted) await lookAround(mailboxId, signal);
}

function isRailShown(): boolean {
  return window.matchMedia('(min-width: 1100px)').matches;
}
