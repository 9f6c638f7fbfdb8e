import type { Binding } from '@/mail/binding';
import type { Entry } from './journal';

/** Something made from a message: from the portal's bindings, or from the journal when they are silent. */
export interface Made {
  kind: Binding['kind'];
  id: number;
  entityTypeId: number | null;
}

/**
 * Everything known to be made from a message, each once: bindings first (the portal's word), then
 * journal entries it does not list. Older portals list a single binding, so neither is complete alone.
 */
export function madeFrom(bindings: readonly Binding[], entries: readonly Entry[] = []): Made[] {
  const made: Made[] = bindings.map(({ kind, id, entityTypeId }) => ({ kind, id, entityTypeId }));
  for (const entry of entries) {
    if (entry.state !== 'created' || entry.objectId === null) continue;
    if (made.some((other) => other.kind === entry.kind && other.id === entry.objectId)) continue;
    made.push({ kind: entry.kind, id: entry.objectId, entityTypeId: null });
  }
  return made;
}
