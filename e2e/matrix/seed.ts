import { seedFromObject } from '../portal/seed/json.ts';
import type { Binding, Seed } from '../portal/state.ts';

/** The first message of the matrix; each cell has its own, newest first. */
const FIRST_ID = 501;

export interface MatrixMessage {
  id: number;
  subject: string;
}

/** The message of a column. */
export function messageOf(column: number): MatrixMessage {
  const number = String(column + 1).padStart(2, '0');
  return { id: FIRST_ID + column, subject: `Case ${number}` };
}

/** A mailbox with one message for each column, all of clients in CRM; `bound` is what they are filed with already. */
export function matrixSeed(columns: number, bound: Binding[] = []): Seed {
  const seed = seedFromObject({
    user: {
      id: 1,
      name: 'Anna Weber',
      email: 'anna@northwind.example',
      timeZone: 'Europe/Berlin',
      isAdmin: true,
    },
    serverOffset: '+03:00',
    mailboxes: [
      { id: 1, name: 'Anna Weber', email: 'anna@northwind.example', senderName: 'Anna Weber', shared: false },
    ],
    messages: Array.from({ length: columns }, (_, column) => ({
      ...messageOf(column),
      mailboxId: 1,
      folder: 'INBOX',
      from: `Client ${column + 1} <${clientOf(column)}>`,
      to: 'Anna Weber <anna@northwind.example>',
      cc: '',
      date: new Date(Date.now() - (column + 1) * 600_000).toISOString(),
      text: `Words of ${messageOf(column).subject}.`,
      isSeen: true,
      hasAttachments: false,
    })).concat({
      id: 900,
      subject: 'Old project',
      mailboxId: 1,
      folder: 'Projects',
      from: 'Client 1 <client1@example.org>',
      to: 'Anna Weber <anna@northwind.example>',
      cc: '',
      date: new Date(Date.now() - 86_400_000).toISOString(),
      text: 'Words of an old project.',
      isSeen: true,
      hasAttachments: false,
    }),
  });
  const crmEntities = Array.from({ length: columns }, (_, column) => ({
    entityTypeId: 3,
    id: 31 + column,
    title: `Client ${column + 1}`,
    email: clientOf(column),
  }));
  for (const message of seed.messages) message.bindings.push(...bound);
  return { ...seed, crmEntities };
}

function clientOf(column: number): string {
  return `client${column + 1}@example.org`;
}
