import { ANNA } from './anna.ts';
import { seedFromObject } from './portal/seed/json.ts';
import type { Seed } from './portal/state.ts';

/** Letters that propose dates, and one full of numbers that are none. Written an hour ago, counted from today. */
export function datesSeed(): Seed {
  const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();
  const letter = (id: number, subject: string, text: string) => ({
    mailboxId: 1,
    folder: 'INBOX',
    to: 'Anna Weber <anna@northwind.example>',
    cc: '',
    id,
    from: `Clara Meyer <clara${id}@meyer-bau.example>`,
    subject,
    date: hoursAgo(id - 200),
    text,
    isSeen: true,
    hasAttachments: false,
    messageId: `<dates-${id}@meyer-bau.example>`,
  });
  return seedFromObject({
    ...ANNA,
    mailboxes: [
      { id: 1, name: 'Anna Weber', email: 'anna@northwind.example', senderName: 'Anna Weber', shared: false },
    ],
    messages: [
      letter(
        201,
        'Site visit',
        'Hello Anna,\n\ncould we meet in 2 days, or on 14 December 2099 at 15:00 for 45 minutes? The plan is at https://meyer-bau.example/2099/12/15 for you.\n\nOn Mon, 2 Nov 2099 at 10:00 Anna Weber wrote:\n> Shall we say 16 December 2099 at 11:00?',
      ),
      letter(
        202,
        'Spotkanie',
        'Dzień dobry,\n\nczy możemy się spotkać 15 grudnia 2099 r. o 14:30 na pół godziny? Proszę o odpowiedź.',
      ),
      letter(
        203,
        'Toplantı',
        "Merhaba,\n\n16 Aralık 2099 günü saat 10.30'da görüşebilir miyiz? Teşekkürler.",
      ),
      letter(
        204,
        'Our winter newsletter',
        'Save 12.05 EUR on order 10-12 and invoice 2099-12-05.\n\nVersion 2.10.3 is here, ratio 3:2, rooms 10-12. Call +49 30 1234-5678 or 555-0147. We have been here since 12 March 2019, open 24/7.\n\nhttps://shop.example.com/2099/12/05',
      ),
    ],
  });
}
