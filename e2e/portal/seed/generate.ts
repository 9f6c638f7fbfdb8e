import type { Message, Seed } from '../state.ts';
import { almanac } from './almanac.ts';
import { agendaFor } from './agenda.ts';
import { crmEntities, mailboxes, people } from './people.ts';
import { diceFrom } from './prng.ts';
import type { Dice } from './prng.ts';

/**
 * A mailbox of `count` messages for load work: the same for the same count and newest date, ids 1 … count with the
 * newest last, four in five of them in the inboxes. Throws on a count that is not a positive whole number.
 */
export function generatedSeed(count: number, now: Date = new Date()): Seed {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new Error('The number of messages to generate must be a whole number above zero.');
  }
  const dice = diceFrom(20_260_101);
  const messages: Message[] = [];
  /** The newest letters of each mailbox: what an answer may answer. */
  const recent = new Map<number, string[]>();
  let date = now.getTime() - count * STEP_MS;
  for (let id = 1; id <= count; id += 1) {
    date += STEP_MS;
    const made = message(id, date - dice.below(STEP_MS), dice);
    const earlier = recent.get(made.mailboxId) ?? [];
    if (made.subject.startsWith('Re: ')) made.inReplyTo = dice.pick(earlier) ?? null;
    recent.set(made.mailboxId, [...earlier, made.messageId].slice(-20));
    messages.push(made);
  }
  return {
    users: people,
    mailboxes,
    messages,
    events: agendaFor(almanac(now)),
    crmEntities,
    serverOffset: '+03:00',
  };
}

const STEP_MS = 97_000;

const FIRST = [
  'Ada',
  'Bruno',
  'Clara',
  'Denis',
  'Emma',
  'Faruk',
  'Greta',
  'Hugo',
  'Iris',
  'Jan',
  'Кира',
  'Лев',
  'Marta',
  'Nils',
  'Olive',
  'Paulo',
] as const;
const LAST = [
  'Adler',
  'Bianchi',
  'Costa',
  'Demir',
  'Egger',
  'Fischer',
  'Garcia',
  'Horvat',
  'Иванова',
  'Jansen',
  'Kowalska',
  'Lund',
  'Moreau',
  'Novotny',
  'Okoye',
  'Petit',
] as const;
const THINGS = [
  'oak shelves',
  'bar stools',
  'a reception desk',
  'acoustic panels',
  'curtain rails',
  'table legs',
  'wardrobe doors',
  'floor samples',
  'pendant lamps',
  'brass handles',
  'meeting booths',
  'planters',
] as const;
const ASKS = [
  'Price for',
  'Delivery of',
  'Question about',
  'Order of',
  'Damage to',
  'Drawing of',
  'Invoice for',
  'Colour of',
] as const;
const DAYS = [
  'Monday at 10:00',
  'Tuesday, 2 pm',
  'Wednesday morning',
  'Thursday at 9:30',
  'Friday at 3 pm',
  'the 14th, 11:00–12:00',
] as const;
const CLOSINGS = ['Kind regards', 'Thanks', 'Best wishes', 'Many thanks'] as const;

function message(id: number, date: number, dice: Dice): Message {
  const first = dice.pick(FIRST);
  const last = dice.pick(LAST);
  const thing = dice.pick(THINGS);
  const mailbox = dice.below(3) === 0 ? OTHER : OWN;
  const name = `${first} ${last}`;
  const answers = id > 40 && dice.below(10) === 0;
  return {
    id,
    mailboxId: mailbox.id,
    folders: dice.below(5) === 0 ? dice.pick(ASIDE) : INBOX,
    from: `${name} <sender-${dice.below(4000)}@client-${dice.below(300)}.example>`,
    to: mailbox.email,
    cc: '',
    bcc: '',
    subject: `${answers ? 'Re: ' : ''}${dice.pick(ASKS)} ${thing}, no. ${id}`,
    date,
    html: null,
    text: `Hello,\n\nthis is about ${thing}, our number ${id}. Could we talk on ${dice.pick(DAYS)}? We need ${1 + dice.below(40)} pieces.\n\n${dice.pick(CLOSINGS)}\n${name}`,
    isSeen: dice.below(12) !== 0,
    hasAttachments: dice.below(7) === 0,
    attachmentsDownloaded: true,
    messageId: `<load-${id}@mail.birchline.example>`,
    inReplyTo: null,
    bindings: [],
    syncingUntil: 0,
  };
}

const INBOX = ['INBOX'];
const ASIDE = [['Sent'], ['Trash'], ['Spam'], ['Sent']] as const satisfies [string[], ...string[][]];
const OWN = { id: 1, email: 'anna.weber@birchline.example' };
const OTHER = { id: 2, email: 'info@birchline.example' };
