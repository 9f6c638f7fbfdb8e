import { openDrafts } from '@/answer/letter-drafts';
import { withWords } from '@/i18n/i18n';
import { isOpen, journal } from '@/journal/journal';
import { ownedName } from '@/portal/owner';
import { holdsAny } from '@/portal/storage';

/** Once it is known whose page it is: what an earlier page of theirs left unfinished is taken up. */
export function resume(): void {
  openDrafts();
  if (holdsAny(ownedName('outbox')))
    void withWords(import('@/answer/outbox')).then(({ resumeOutbox }) => resumeOutbox());
  if (holdsAny(ownedName('moves')))
    void withWords(import('@/organise/moves')).then(({ resumeMoves }) => resumeMoves());
  if (holdsAny(ownedName('bulk')))
    void withWords(import('@/convert/bulk/follow')).then(({ resumeBulk }) => resumeBulk());
  if (!journal.entries().some(isOpen)) return;
  void import('@/convert/attempts').then(({ resumeOpenAttempts }) => resumeOpenAttempts());
}
