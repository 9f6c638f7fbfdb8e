import type { Seed } from '../state.ts';
import { agendaFor } from './agenda.ts';
import { almanac } from './almanac.ts';
import type { Almanac } from './almanac.ts';
import { inquiries } from './inquiries.ts';
import type { Letter } from './letter.ts';
import { messagesFrom } from './letter.ts';
import { colleagueLetters } from './letters-colleagues.ts';
import { forwardedLetters } from './letters-forwarded.ts';
import { germanLetters } from './letters-german.ts';
import { oddLetters } from './letters-odd.ts';
import { requests } from './letters-requests.ts';
import { romanceLetters } from './letters-romance.ts';
import { russianLetters } from './letters-russian.ts';
import { unwantedLetters } from './letters-unwanted.ts';
import { worldLetters } from './letters-world.ts';
import { newsletters } from './newsletters.ts';
import { notices } from './notices.ts';
import { crmMail } from './crm-mail.ts';
import { crmEntities, mailboxes, people } from './people.ts';
import { riversideThread } from './thread-riverside.ts';
import { abroadThreads } from './threads-abroad.ts';
import { workThreads } from './threads-work.ts';

/** The demo portal: a firm that fits out offices and hotels, and the mail of its project manager up to `now`. */
export function defaultSeed(now: Date = new Date()): Seed {
  const day = almanac(now);
  const messages = messagesFrom(
    SHELVES.flatMap((letters) => letters(day)),
    mailboxes,
  );
  return {
    users: people,
    mailboxes,
    messages,
    events: agendaFor(day),
    crmEntities,
    crm: crmMail(messages, now),
    serverOffset: '+03:00',
  };
}

const SHELVES: ((day: Almanac) => Letter[])[] = [
  requests,
  germanLetters,
  russianLetters,
  romanceLetters,
  worldLetters,
  colleagueLetters,
  workThreads,
  abroadThreads,
  riversideThread,
  forwardedLetters,
  newsletters,
  inquiries,
  oddLetters,
  unwantedLetters,
  notices,
];
