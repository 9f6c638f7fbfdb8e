import { seedFromObject } from '../seed/json.ts';
import type { Seed } from '../state.ts';

/** Two mailboxes, four letters, a conversation; the person is the employee with the first mailbox's address. */
export function storedMail(): Seed {
  const own = { mailboxId: 1, folder: 'INBOX', to: 'anna@oak.example', cc: '', isSeen: false };
  const seed = seedFromObject({
    user: { id: 1, name: 'Anna Weber', email: 'anna@oak.example', timeZone: 'Europe/Berlin', isAdmin: true },
    serverOffset: '+03:00',
    mailboxes: [
      { id: 1, name: 'Work', email: 'anna@oak.example', senderName: 'Anna Weber', shared: false },
      { id: 2, name: 'Info', email: 'info@oak.example', senderName: 'Oak', shared: true },
    ],
    messages: [
      {
        ...own,
        id: 11,
        from: 'Clara <clara@moss.example>',
        subject: 'Offer',
        text: 'Six chairs',
        messageId: '<a@moss>',
        date: '2026-05-20T10:00:00+03:00',
      },
      {
        ...own,
        id: 12,
        from: 'Clara <clara@moss.example>',
        subject: 'Re: Offer',
        text: 'Seven',
        messageId: '<b@moss>',
        inReplyTo: '<a@moss>',
        date: '2026-05-20T11:00:00+03:00',
      },
      {
        ...own,
        id: 13,
        from: 'Jon <jon@fern.example>',
        subject: 'Roof',
        text: 'It leaks',
        date: '2026-05-20T12:00:00+03:00',
      },
      {
        ...own,
        id: 21,
        mailboxId: 2,
        from: 'Jon <jon@fern.example>',
        subject: 'Door',
        text: 'It squeaks',
        date: '2026-05-20T13:00:00+03:00',
      },
    ],
  });
  seed.crmEntities.push({ entityTypeId: 3, id: 31, title: 'Clara', email: 'clara@moss.example' });
  return seed;
}
