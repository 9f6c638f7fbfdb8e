import { lazy, Suspense, useSyncExternalStore } from 'react';
import { withWords } from '@/i18n/i18n';
import { subscribeAttempts, unseenAttempts } from './attempt-store';

// Most starts have nothing to tell, and the first list should not wait for what tells it.
const UnseenAttempt = lazy(async () => ({
  default: (await withWords(import('./UnseenAttempt'))).UnseenAttempt,
}));

/** How attempts ended that no dialog was showing: after a reload, or when it was closed too soon. */
export function Unseen() {
  const entries = useSyncExternalStore(subscribeAttempts, unseenAttempts);
  return (
    <Suspense fallback={null}>
      {entries.map((entry) => (
        <UnseenAttempt key={entry.key} entry={entry} />
      ))}
    </Suspense>
  );
}
