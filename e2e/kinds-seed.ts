import type { Seed } from './portal/state.ts';
import { storySeed } from './story-seed.ts';

export const CLARA = { entityTypeId: 3, id: 31, title: 'Clara Meyer', email: 'clara@meyer-bau.example' };

/** The small mailbox of the stories; the sender of its first message is a contact in CRM. */
export function kindsSeed(): Seed {
  return { ...storySeed(), crmEntities: [{ ...CLARA }] };
}
