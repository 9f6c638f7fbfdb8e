import { ANNA } from './anna.ts';
import { seedFromObject } from './portal/seed/json.ts';
import type { Seed } from './portal/state.ts';

export const LONG = 'Roof of the north hall';
const LENGTH = 120;

/**
 * A mailbox with one conversation of 120 messages, whose newest and fortieth lie in the inbox, one of three with two
 * answers to the same message, a text the portal shortens, and enough single messages to walk through.
 */
export function conversationSeed(): Seed {
  const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();
  const anna = 'Anna Weber <anna@northwind.example>';
  const clara = 'Clara Meyer <clara@meyer-bau.example>';
  const own = { mailboxId: 1, cc: '', isSeen: true, hasAttachments: false };
  const roof = Array.from({ length: LENGTH }, (_, at) => {
    const isMine = at % 3 === 1;
    return {
      ...own,
      id: 1001 + at,
      // Only two are in the list; the others are found through them.
      folder: at === 39 || at === LENGTH - 1 ? 'INBOX' : isMine ? 'Sent' : 'Archive',
      from: isMine ? anna : clara,
      to: isMine ? clara : anna,
      subject: at === 0 ? LONG : `Re: ${LONG}`,
      date: hoursAgo(LENGTH - at),
      text: `Roof letter number ${at + 1}.\n\nThe beam is measured again.`,
      messageId: `<roof-${at + 1}@meyer-bau.example>`,
      ...(at === 0 ? {} : { inReplyTo: `<roof-${at}@meyer-bau.example>` }),
    };
  });
  const paint = [
    { id: 2001, from: anna, to: clara, folder: 'Sent', text: 'Which colour shall we take?', name: 'paint-1' },
    { id: 2002, from: clara, to: anna, folder: 'INBOX', text: 'Green, I would say.', answers: 'paint-1' },
    {
      id: 2003,
      from: 'Support <support@northwind.example>',
      to: anna,
      folder: 'INBOX',
      text: 'Blue is in stock.',
      answers: 'paint-1',
    },
  ].map(({ name, answers, ...one }, at) => ({
    ...own,
    ...one,
    subject: at === 0 ? 'Paint' : `Re: Paint ${at}`,
    date: hoursAgo(200 - at),
    messageId: `<${name ?? `paint-${at + 1}`}@northwind.example>`,
    ...(answers === undefined ? {} : { inReplyTo: `<${answers}@northwind.example>` }),
  }));
  const report = {
    ...own,
    id: 3001,
    folder: 'INBOX',
    from: clara,
    to: anna,
    subject: 'A long report',
    date: hoursAgo(300),
    text: `${Array.from({ length: 400 }, (_, line) => `Line ${line + 1} of the report is about beams.`).join('\n\n')}\n\nLast words of the report.`,
  };
  const single = Array.from({ length: 60 }, (_, at) => ({
    ...own,
    id: 4001 + at,
    folder: 'INBOX',
    from: `Sender ${at + 1} <sender-${at + 1}@example.org>`,
    to: anna,
    subject: `Single letter ${at + 1}`,
    date: hoursAgo(400 + at),
    text: `Words of single letter ${at + 1}.`,
  }));
  return seedFromObject({
    ...ANNA,
    mailboxes: [
      { id: 1, name: 'Anna Weber', email: 'anna@northwind.example', senderName: 'Anna Weber', shared: false },
      { id: 2, name: 'Support', email: 'support@northwind.example', senderName: 'Support', shared: true },
    ],
    messages: [...roof, ...paint, report, ...single],
  });
}
