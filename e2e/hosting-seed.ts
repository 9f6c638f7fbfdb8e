import type { Seed } from './portal/state.ts';
import { organiseSeed } from './organise-seed.ts';

/** A small mailbox for a day at work: folders to move to, and one letter that names a day. */
export function workSeed(): Seed {
  const seed = organiseSeed();
  const letter = seed.messages.find(({ subject }) => subject === 'Letter 1');
  if (letter)
    Object.assign(letter, {
      subject: 'Room for Friday',
      text: 'Shall we meet tomorrow at 15:00?\n\nhttps://example.org/room',
    });
  return seed;
}
