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
 * What was taken back is left out, also while a portal still lists it (a task in its recycle bin).
 */
export function madeFrom(bindings: readonly Binding[], entries: readonly Entry[] = []): Made[] {
  const made: Made[] = bindings
    .filter(({ kind, id }) => !entries.some((entry) => isTakenBack(entry, kind, id)))
    .map(({ kind, id, entityTypeId }) => ({ kind, id, entityTypeId }));
  for (const entry of entries) {
    if (entry.state !== 'created' || entry.objectId === null) continue;
    if (made.some((other) => other.kind === entry.kind && other.id === entry.objectId)) continue;
    // A client whose number was never told is the one the portal lists, if it lists any.
    if (entry.objectId === 0 && made.some(({ kind }) => kind === entry.kind)) continue;
    made.push({ kind: entry.kind, id: entry.objectId, entityTypeId: entry.entityTypeId ?? null });
  }
  return made;
}

/** The numbers of CRM are those of clients, who may come back; every other number is used once. */
function isTakenBack(entry: Entry, kind: Made['kind'], id: number): boolean {
  return entry.state === 'undone' && kind !== 'crm' && entry.kind === kind && entry.objectId === id;
}
