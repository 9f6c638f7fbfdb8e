import { isOpen, journal } from '@/journal/journal';
import { withWords } from '@/i18n/i18n';
import type { Place } from '@/place';
import { ownedName } from '@/portal/owner';
import { holdsAny } from '@/portal/storage';
import { fitHeight } from './fit-height';
import { keepRoute } from './keep-route';

/** What a frame does once its person is known: what was under way goes on, and where they go is remembered. */
export function goOn(place: Place): void {
  fitHeight();
  // A link to a message and a panel for one letter say themselves what they show.
  if (place.kind !== 'message' && place.kind !== 'write') keepRoute(place);
  if (place.kind === 'write') void import('./close-panel').then(({ closeWhenWritten }) => closeWhenWritten());
  resume();
}

function resume(): void {
  const drafts = import('@/answer/letter-drafts').then(({ openDrafts }) => openDrafts());
  if (holdsAny(ownedName('outbox')))
    void drafts.then(() => withWords(import('@/answer/outbox'))).then(({ resumeOutbox }) => resumeOutbox());
  if (holdsAny(ownedName('moves')))
    void withWords(import('@/organise/moves')).then(({ resumeMoves }) => resumeMoves());
  if (holdsAny(ownedName('bulk')))
    void withWords(import('@/convert/bulk/follow')).then(({ resumeBulk }) => resumeBulk());
  if (!journal.entries().some(isOpen)) return;
  void import('@/convert/attempts').then(({ resumeOpenAttempts }) => resumeOpenAttempts());
}
