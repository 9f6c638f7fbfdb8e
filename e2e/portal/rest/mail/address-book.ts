import type { Message, State } from '../../state.ts';
import { addressesIn } from './address.ts';

export interface Contact {
  /** Row of the address book. */
  id: number;
  email: string;
  name: string;
}

interface Book {
  rows: Contact[];
  byEmail: Map<string, Contact>;
  /** How many messages have been read into it. */
  read: number;
}

const books = new WeakMap<Message[], Book>();

/** Everybody the mailboxes wrote to or got mail from, in the order they were first met; own addresses are left out. */
export function addressBook(state: State): readonly Contact[] {
  const { messages, mailboxes } = state;
  const book = books.get(messages) ?? { rows: [], byEmail: new Map<string, Contact>(), read: 0 };
  books.set(messages, book);
  const own = new Set(mailboxes.map((mailbox) => mailbox.email.toLowerCase()));
  for (; book.read < messages.length; book.read += 1) {
    const message = messages[book.read];
    if (!message) break;
    for (const { name, email } of [...addressesIn(message.from), ...addressesIn(message.to)]) {
      if (!own.has(email)) remember(book, name, email);
    }
  }
  return book.rows;
}

/** By a part of the name or the address, in any case; the latest rows first. */
export function searchBook(state: State, query: string): Contact[] {
  const wanted = query.trim().toLowerCase();
  return addressBook(state)
    .filter((row) => row.email.includes(wanted) || row.name.toLowerCase().includes(wanted))
    .toReversed();
}

function remember({ rows, byEmail }: Book, name: string, email: string): void {
  const known = byEmail.get(email);
  if (known) {
    if (known.name === known.email && name !== '') known.name = name;
    return;
  }
  const row = { id: rows.length + 1, email, name: name || email };
  rows.push(row);
  byEmail.set(email, row);
}
