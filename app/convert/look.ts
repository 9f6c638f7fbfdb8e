import type { Binding } from '@/mail/binding';
import type { Entry } from '@/journal/journal';

/** What a look at the portal told about an attempt whose answer got lost. */
export type LookResult =
  | { found: number; /** For CRM: the type of the client. */ entityTypeId?: number | null }
  | 'absent'
  | 'unknowable';

/**
 * Reads the message's bindings after a lost answer. A new id of the kind is ours. No new id proves
 * absence only when the portal lists all bindings: the oldest ones list a single one, so a lone
 * binding of another kind (or a lone known one) may hide ours.
 */
export function lookAtBindings(
  entry: Pick<Entry, 'kind' | 'knownBefore'>,
  bindings: readonly Binding[],
  listsAll: boolean,
): LookResult {
  const newest = bindings
    .filter((binding) => binding.kind === entry.kind && !entry.knownBefore.includes(binding.id))
    .reduce<Binding | null>((best, binding) => (best && best.id > binding.id ? best : binding), null);
  if (newest) return { found: newest.id, ...(entry.kind === 'crm' && { entityTypeId: newest.entityTypeId }) };
  // A further activity for a client who is bound already shows nowhere.
  if (entry.kind === 'crm' && entry.knownBefore.length > 0) return 'unknowable';
  if (listsAll || bindings.length !== 1) return 'absent';
  return 'unknowable';
}

/**
 * Joins what several looks said: found wins at once; otherwise the last word counts, because
 * absence early on may only mean that the portal was still at work.
 */
export function verdict(results: readonly LookResult[]): LookResult {
  const found = results.find((result) => typeof result === 'object');
  return found ?? results.at(-1) ?? 'unknowable';
}
