import { lazy, Suspense, useSyncExternalStore } from 'react';
import { withWords } from '@/i18n/i18n';
import { answered, askedNow, subscribeAsked } from './wish';

const OrganiseDialog = lazy(async () => ({
  default: (await withWords(import('./OrganiseDialog'))).OrganiseDialog,
}));

/** Shows what has to be chosen or agreed to before messages are moved. Mounted once. */
export function OrganiseHost() {
  const asked = useSyncExternalStore(subscribeAsked, askedNow);
  if (asked === null) return null;
  return (
    <Suspense fallback={null}>
      <OrganiseDialog asked={asked} onClose={answered} />
    </Suspense>
  );
}
