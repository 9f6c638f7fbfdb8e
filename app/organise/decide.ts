import { knownFolders } from '@/mail/folder';
import { canStart, move } from './moves';
import type { Wish } from './plan';
import { effectOf, isTrash } from './trash';
import type { Asked } from './wish';

/**
 * What a person must have agreed to first: senders on the blacklist, messages erased for good, some of them,
 * or perhaps, because nobody knows where they lie. Null: it can be taken back, so it needs no question.
 */
export type Question = 'spam' | 'erase' | 'eraseSome' | 'erasePerhaps' | null;

export function questionFor(wish: Wish): Question {
  const effect = effectOf(wish, knownFolders);
  if (effect !== 'delete') return effect === 'spam' ? 'spam' : null;
  const places = wish.items.map(({ mailboxId, folder }) => isTrash(folder, knownFolders(mailboxId)));
  if (places.every((place) => place === true)) return 'erase';
  if (places.includes('perhaps')) return 'erasePerhaps';
  return places.includes(true) ? 'eraseSome' : null;
}

/** Does what was asked for, unless something must be chosen or agreed to first: then false. */
export function doAtOnce({ action, items }: Asked): boolean {
  const wish: Wish = { action, to: null, items };
  // Nobody is asked about what cannot be done now anyway; they have been told until when.
  if (!canStart(wish)) return true;
  if (action === 'move' || questionFor(wish) !== null) return false;
  move(wish);
  return true;
}
