import * as v from 'valibot';
import type { Address } from '@/mail/address';
import { ownedName } from '@/portal/owner';
import { readStored, storageWorks, writeStored } from '@/portal/storage';
import type { Writing } from '@/route';
import { addressedTo } from './new-letter';

const schema = v.object({
  letter: v.string(),
  people: v.array(v.object({ name: v.string(), email: v.string() })),
});

/**
 * Puts down whom a new letter is to, for the frame that will write it: a panel shares storage with this frame and
 * nothing else. False when that is not possible, and drafts could not be found there either.
 */
export function handOver(writing: Writing): boolean {
  const owned = ownedName('addressed');
  if (owned === null) return false;
  const people = addressedTo(writing);
  // One at a time: a draft takes over with the first change, and one that was only looked at leaves nothing.
  writeStored(owned, { letter: writing.mode === 'new' ? writing.name : '', people });
  return storageWorks();
}

/** Whom a new letter was begun to, here or in the frame that opened this panel. */
export function peopleFor(writing: Writing): Address[] {
  const here = addressedTo(writing);
  const owned = ownedName('addressed');
  if (here.length > 0 || writing.mode !== 'new' || owned === null) return here;
  const stored = v.safeParse(schema, readStored(owned));
  return stored.success && stored.output.letter === writing.name ? stored.output.people : [];
}
