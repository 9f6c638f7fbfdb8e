import { useSyncExternalStore } from 'react';
import { type Sending, sendingOf, subscribeSendings } from './outbox-store';

/** Where this letter stands; undefined while it is only a draft. */
export function useSending(name: string): Sending | undefined {
  return useSyncExternalStore(subscribeSendings, () => sendingOf(name));
}
