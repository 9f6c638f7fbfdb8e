import { ANNA } from './anna.ts';
import { seedFromObject } from './portal/seed/json.ts';
import type { Seed } from './portal/state.ts';

/** Two mailboxes with mail in several folders; subjects are numbered from the newest, `Letter 1`. */
export function organiseSeed(count = 12): Seed {
  const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
  const letter = (id: number, mailboxId: number, folder: string, subject: string, minutes: number) => ({
    id,
    mailboxId,
    folder,
    from: `Sender ${id} <sender${id}@example.org>`,
    to: 'anna@northwind.example',
    cc: '',
    subject,
    date: minutesAgo(minutes),
    text: `Text of ${subject}`,
    isSeen: true,
    hasAttachments: false,
  });
  return seedFromObject({
    ...ANNA,
    mailboxes: [
      { id: 1, name: 'Anna Weber', email: 'anna@northwind.example', senderName: 'Anna Weber', shared: false },
      { id: 2, name: 'Support', email: 'support@northwind.example', senderName: 'Northwind', shared: true },
    ],
    messages: [
      ...Array.from({ length: count }, (_, index) =>
        letter(1000 + index, 1, 'INBOX', `Letter ${index + 1}`, 10 + index * 10),
      ),
      letter(2000, 2, 'INBOX', 'Support case', 5),
      letter(3000, 1, 'Trash', 'Old trash', 500),
      letter(3001, 1, 'Projects', 'Project plan', 600),
    ],
  });
}
