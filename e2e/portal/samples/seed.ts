import type { Message, Seed } from '../state.ts';

const letter: Omit<Message, 'id' | 'subject' | 'messageId'> = {
  mailboxId: 1,
  folders: ['INBOX'],
  from: 'client@example.com',
  to: 'user@example.com',
  cc: '',
  bcc: '',
  date: Date.parse('2026-05-25T10:00:00+03:00'),
  html: null,
  text: 'Text of the letter',
  isSeen: true,
  hasAttachments: true,
  attachmentsDownloaded: true,
  inReplyTo: null,
  bindings: [],
  syncingUntil: 0,
};

const person = { timeZone: 'Europe/Berlin', isAdmin: true };

/** One mailbox, one contract that was answered once, one person to write to. */
export const sampleSeed: Seed = {
  users: [
    { ...person, id: 7, name: 'Ivan', lastName: 'Petrov', email: 'user@example.com' },
    { ...person, id: 9, name: 'Maria', lastName: 'Ivanova', email: 'maria@example.com', position: 'Editor' },
  ],
  mailboxes: [
    {
      id: 1,
      name: 'Work mail',
      email: 'user@example.com',
      senderName: 'Ivan Petrov',
      shared: false,
      folders: [
        { path: 'INBOX', name: 'Inbox', kind: 'inbox' },
        { path: 'Sent', name: 'Sent', kind: 'sent' },
        { path: 'Spam', name: 'Spam', kind: 'spam' },
        { path: 'Trash', name: 'Trash', kind: 'trash' },
      ],
    },
  ],
  messages: [
    { ...letter, id: 15, subject: 'Contract', messageId: '<a@example.com>' },
    {
      ...letter,
      id: 16,
      subject: 'Re: Contract',
      messageId: '<b@example.com>',
      inReplyTo: '<a@example.com>',
      date: Date.parse('2026-05-26T10:00:00+03:00'),
      from: 'user@example.com',
      to: 'Client <client@example.com>',
      folders: ['Sent'],
    },
  ],
  events: [],
  crmEntities: [{ entityTypeId: 3, id: 7, title: 'Client', email: 'client@example.com' }],
  serverOffset: '+03:00',
};
