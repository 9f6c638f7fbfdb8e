import { ANNA } from './anna.ts';
import { seedFromObject } from './portal/seed/json.ts';
import type { Seed } from './portal/state.ts';

/** The message most stories are about. */
export const QUOTE = 'Quote for the meeting room';

/** A small mailbox whose every message the stories know. Dates are relative to now, newest first. */
export function storySeed(): Seed {
  const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();
  const own = { mailboxId: 1, folder: 'INBOX', to: 'Anna Weber <anna@northwind.example>', cc: '' };
  return seedFromObject({
    ...ANNA,
    mailboxes: [
      { id: 1, name: 'Anna Weber', email: 'anna@northwind.example', senderName: 'Anna Weber', shared: false },
      { id: 2, name: 'Support', email: 'support@northwind.example', senderName: 'Northwind', shared: true },
    ],
    messages: [
      {
        ...own,
        id: 101,
        from: 'Clara Meyer <clara@meyer-bau.example>',
        subject: QUOTE,
        date: hoursAgo(1),
        html: '<p>Hello Anna,</p><p>could you send us a quote for the new meeting room? We need six chairs and one table.</p><p>Details: https://meyer-bau.example/room-4</p><p>Best regards<br>Clara</p>',
        isSeen: false,
        hasAttachments: true,
        messageId: '<quote@meyer-bau.example>',
      },
      {
        ...own,
        id: 102,
        from: 'Jonas Brandt <jonas@example.org>',
        subject: 'Re: Site visit',
        date: hoursAgo(3),
        text: 'Fine with me, see you then.\n\nJonas\n\nOn Mon, Anna Weber wrote:\n> Shall we meet at the site?\n> Anna',
        isSeen: true,
        hasAttachments: false,
        messageId: '<visit-2@example.org>',
        inReplyTo: '<visit-1@northwind.example>',
      },
      {
        mailboxId: 1,
        folder: 'Sent',
        to: 'Jonas Brandt <jonas@example.org>',
        cc: '',
        id: 103,
        from: 'Anna Weber <anna@northwind.example>',
        subject: 'Site visit',
        date: hoursAgo(5),
        text: 'Shall we meet at the site?\n\nAnna',
        isSeen: true,
        hasAttachments: false,
        messageId: '<visit-1@northwind.example>',
      },
      {
        ...own,
        id: 104,
        from: 'Иван Петров <ivan@example.net>',
        subject: 'Встреча завтра',
        date: hoursAgo(8),
        text: 'Анна, добрый день!\n\nДавайте встретимся завтра в 15:00 в нашем офисе.\n\nИван',
        isSeen: false,
        hasAttachments: false,
      },
      {
        ...own,
        id: 105,
        from: '"<img src=x onerror=alert(1)>" <nasty@example.net>',
        subject: '<script>alert(1)</script> & more',
        date: hoursAgo(30),
        html: '<p>Words only: &lt;script&gt;alert(2)&lt;/script&gt;</p><script>alert(3)</script><img src="https://tracker.example/p.gif" onerror="alert(4)">',
        isSeen: true,
        hasAttachments: false,
      },
      {
        mailboxId: 2,
        folder: 'INBOX',
        to: 'support@northwind.example',
        cc: '',
        id: 201,
        from: 'Maria Silva <maria@example.com>',
        subject: 'Door does not close',
        date: hoursAgo(2),
        text: 'The door of the wardrobe does not close.\n\nMaria',
        isSeen: false,
        hasAttachments: false,
      },
    ],
  });
}
