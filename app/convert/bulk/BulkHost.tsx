import { lazy, Suspense, useSyncExternalStore } from 'react';
import { withWords } from '@/i18n/i18n';
import { bulkView, subscribeBulkView } from './wish';

const BulkDialog = lazy(async () => ({ default: (await withWords(import('./BulkDialog'))).BulkDialog }));

/** Shows what is made of several messages at once. Mounted once. */
export function BulkHost() {
  const view = useSyncExternalStore(subscribeBulkView, bulkView);
  return (
    view && (
      <Suspense fallback={null}>
        <BulkDialog view={view} />
      </Suspense>
    )
  );
}
