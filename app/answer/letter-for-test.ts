import type { Letter } from './letter';

/** A letter to one person, from the mailbox 1. */
export function aLetter(change: Partial<Letter> = {}): Letter {
  return {
    name: 'new-a1',
    mode: 'new',
    messageId: null,
    from: { email: 'anna@oak.example', name: 'Anna Weber', senderId: 1, mailboxId: 1 },
    to: [{ name: 'Clara Stone', email: 'clara@stone.example' }],
    cc: [],
    bcc: [],
    subject: 'Offer',
    html: '<p>Yes</p>',
    ...change,
  };
}
