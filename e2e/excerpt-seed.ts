import { ANNA } from './anna.ts';
import { seedFromObject } from './portal/seed/json.ts';
import type { Seed } from './portal/state.ts';

export const OFFER = 'Offer for the lift';
export const LONG = 'Windows of the old mill';
export const WORDY = 'Minutes of the meeting';
export const PLANS = 'When we meet';
export const LENGTH = 70;
/** The newest message of the long conversation. */
export const LONG_ID = 201 + LENGTH - 1;

const TO_ANNA = 'Anna Weber <anna@northwind.example>';
const CLARA = 'Clara Meyer <clara@meyer-bau.example>';
const NASTY = '"[URL=https://evil.example]Your bank[/URL]" <nasty@evil.example>';

interface Letter {
  from: string;
  text: string;
}

/** Conversations that become descriptions: short with quotations, longer than a page, longer than fits; and dates. */
export function excerptSeed(): Seed {
  const offer: Letter[] = [
    {
      from: CLARA,
      text: 'Can you offer us a lift for four floors?\n\nBest regards\nClara\n-- \nMeyer Bau, Hamburg',
    },
    {
      from: NASTY,
      text: '[b]Bold[/b] [url=https://evil.example]the portal[/url] [img]https://evil.example/pixel.gif[/img] [disk file id=n12] [user=1]Anna[/user]',
    },
    {
      from: CLARA,
      text: 'Five floors, to be exact.\n\nOn Mon, Anna Weber wrote:\n> Four floors, are you sure?\n> Anna',
    },
  ];
  const long = Array.from({ length: LENGTH }, (_, at): Letter => ({
    from: at % 2 === 0 ? CLARA : TO_ANNA,
    text: `Window ${at + 1} is measured.`,
  }));
  const wordy = Array.from({ length: 12 }, (_, at): Letter => ({
    from: at % 2 === 0 ? CLARA : TO_ANNA,
    text: `Minutes number ${at + 1}. ${'The roof is discussed again. '.repeat(80)}`,
  }));
  return seedFromObject({
    ...ANNA,
    mailboxes: [
      { id: 1, name: 'Anna Weber', email: 'anna@northwind.example', senderName: 'Anna Weber', shared: false },
    ],
    messages: [
      ...conversation(101, OFFER, offer, 1),
      ...conversation(201, LONG, long, 10),
      ...conversation(401, WORDY, wordy, 100),
      ...conversation(
        501,
        PLANS,
        [
          {
            from: CLARA,
            text: 'Hello Anna,\n\nthe offer is due on December 10, 2029 at 14:00 in Hamburg.\n\nThe visit is on December 11, 2029 at 16:30 at the mill, with everybody.\n\nClara',
          },
        ],
        200,
      ),
    ],
  });
}

/** Only the newest lies in the inbox; the newest is `hours` old, each before it an hour older. */
function conversation(id: number, subject: string, letters: readonly Letter[], hours: number) {
  return letters.map(({ from, text }, at) => ({
    mailboxId: 1,
    folder: at === letters.length - 1 ? 'INBOX' : from === TO_ANNA ? 'Sent' : 'Archive',
    cc: '',
    isSeen: true,
    hasAttachments: false,
    id: id + at,
    from,
    to: from === TO_ANNA ? CLARA : TO_ANNA,
    subject: at === 0 ? subject : `Re: ${subject}`,
    date: new Date(Date.now() - (hours + letters.length - 1 - at) * 3_600_000).toISOString(),
    text,
    messageId: `<${id}-${at}@meyer-bau.example>`,
    ...(at === 0 ? {} : { inReplyTo: `<${id}-${at - 1}@meyer-bau.example>` }),
  }));
}
