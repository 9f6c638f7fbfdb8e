import { useSyncExternalStore } from 'react';
import { type BulkNow, bulkNow, subscribeBulk } from './queue-store';

/** The queue of this page and how it stands; null when there is none. */
export function useBulk(): BulkNow | null {
  return useSyncExternalStore(subscribeBulk, bulkNow);
}
