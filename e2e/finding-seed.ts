import { ANNA } from './anna.ts';
import { seedFromObject } from './portal/seed/json.ts';
import type { Seed } from './portal/state.ts';

export const MINE = 'Anna Weber <anna@northwind.example>';

interface Letter {
  folder: string;
  subject: string;
  /** ISO 8601, or hours before now. */
  at: string | number;
  from?: string;
  to?: string;
  isSeen?: boolean;
  mailboxId?: number;
}

/** One mailbox whose folders hold a letter or two each. The server is in Moscow's offset, the reader in Berlin. */
export function folderSeed(letters: readonly Letter[] = LETTERS, mailboxes = [OWN]): Seed {
  return seedFromObject({
    ...ANNA,
    mailboxes,
    messages: letters.map(({ folder, subject, at, from, to, isSeen, mailboxId }, index) => ({
      id: 500 + index,
      mailboxId: mailboxId ?? 1,
      folder,
      subject,
      from: from ?? 'Clara Meyer <clara@meyer-bau.example>',
      to: to ?? MINE,
      cc: '',
      date: typeof at === 'string' ? at : new Date(Date.now() - at * 3_600_000).toISOString(),
      text: `About: ${subject}`,
      isSeen: isSeen ?? true,
      hasAttachments: false,
    })),
  });
}

const OWN = {
  id: 1,
  name: 'Anna Weber',
  email: 'anna@northwind.example',
  senderName: 'Anna Weber',
  shared: false,
};

export const TWO_MAILBOXES = [
  OWN,
  { id: 2, name: 'Support', email: 'support@northwind.example', senderName: 'Northwind', shared: true },
];

export const LETTERS: readonly Letter[] = [
  { folder: 'INBOX', subject: 'Offer for six chairs', at: 1, isSeen: false },
  { folder: 'INBOX', subject: 'Delivery on Monday', at: 3 },
  { folder: 'Sent', subject: 'Our offer', at: 2, from: MINE, to: 'Jonas Brandt <jonas@example.org>' },
  { folder: 'Trash', subject: 'Old newsletter', at: 30 },
  { folder: 'Work/Invoices', subject: 'Invoice 17', at: 5 },
];

/** On the edge of a day in Berlin, told by the server one or two hours later. */
export const EDGES: readonly Letter[] = [
  { folder: 'INBOX', subject: 'Last minute of the 9th', at: '2026-03-09T23:58:30+01:00' },
  { folder: 'INBOX', subject: 'First minute of the 10th', at: '2026-03-10T00:01:30+01:00' },
  { folder: 'INBOX', subject: 'Last minute of the 10th', at: '2026-03-10T23:58:30+01:00' },
  { folder: 'INBOX', subject: 'First minute of the 11th', at: '2026-03-11T00:01:30+01:00' },
];
