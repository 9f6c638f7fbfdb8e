import { ANNA } from '../anna.ts';
import { seedFromObject } from '../portal/seed/json.ts';
import type { Binding, Seed } from '../portal/state.ts';

/** The first message of the matrix; each cell has its own, newest first. */
const FIRST_ID = 501;

export interface MatrixMessage {
  id: number;
  subject: string;
}

/** The message of a cell. */
export function messageOf(cell: number): MatrixMessage {
  const number = String(cell + 1).padStart(2, '0');
  return { id: FIRST_ID + cell, subject: `Case ${number}` };
}

/** A mailbox with one message for each cell, all of clients in CRM; `bound` is what each was made into already. */
export function matrixSeed(bound: readonly (readonly Binding[])[]): Seed {
  const seed = seedFromObject({
    ...ANNA,
    mailboxes: [
      { id: 1, name: 'Anna Weber', email: 'anna@northwind.example', senderName: 'Anna Weber', shared: false },
    ],
    messages: bound
      .map((_, cell) => ({
        ...messageOf(cell),
        mailboxId: 1,
        folder: 'INBOX',
        from: `Client ${cell + 1} <${clientOf(cell)}>`,
        to: 'Anna Weber <anna@northwind.example>',
        cc: '',
        date: new Date(Date.now() - (cell + 1) * 600_000).toISOString(),
        text: `Words of ${messageOf(cell).subject}.`,
        isSeen: true,
        hasAttachments: false,
      }))
      .concat({
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
  const crmEntities = bound.map((_, cell) => ({
    entityTypeId: 3,
    id: 31 + cell,
    title: `Client ${cell + 1}`,
    email: clientOf(cell),
  }));
  for (const [cell, bindings] of bound.entries()) {
    const { id } = messageOf(cell);
    seed.messages.find((message) => message.id === id)?.bindings.push(...bindings);
  }
  return { ...seed, crmEntities };
}

function clientOf(cell: number): string {
  return `client${cell + 1}@example.org`;
}
