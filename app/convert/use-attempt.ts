import { useSyncExternalStore } from 'react';
import { isOpen, type Kind } from '@/journal/journal';
import { useJournal } from '@/journal/use-journal';
import { type Attempt, attemptKey, attemptOf, subscribeAttempts } from './attempt-store';

/**
 * How the attempt for a message and kind stands: the running one of this page, or what the journal
 * remembers of an earlier page that never saw its answer. Undefined: nothing is going on.
 */
export function useAttempt(kind: Kind, messageId: number): Attempt | undefined {
  const key = attemptKey(kind, messageId);
  const attempt = useSyncExternalStore(subscribeAttempts, () => attemptOf(key));
  const last = useJournal().findLast((entry) => entry.kind === kind && entry.messageId === messageId);
  if (attempt) return attempt;
  if (last && isOpen(last)) return { phase: 'unclear' };
  if (last?.state === 'absent') return { phase: 'absent', isFinal: true };
  return undefined;
}
