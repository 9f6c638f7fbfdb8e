/**
 * What the official pages of the mail methods print as an answer, with our own words and data: the same names in the
 * same order, the same types, the same nesting. Kept apart from the code that answers, so that neither drifts unnoticed.
 */
import type { State } from '../state.ts';
import type { Sample } from './sample.ts';

const nextId = (id: number) => (state: State) => {
  state.nextId = id;
};

const bound = (state: State) => {
  state.messages[0]?.bindings.push({ type: 'crm', entityTypeId: 3, entityId: 7 });
  state.crm.push({ id: 1, messageId: 15, entityTypeId: 3, entityId: 7 });
};

const field = (name: string, type: string) => ({ name, type, title: name });
const listed = (name: string, type: string) => ({ ...field(name, type), filterable: false, sortable: false });
const fieldKeys = { select: ['name', 'type', 'title', 'filterable', 'sortable'] };
const sending = { from: 'user@example.com', subject: 'Contract', body: 'Hello' };

export const mailSamples: Sample[] = [
  {
    method: 'mail.mailbox.list',
    version: 3,
    params: {},
    body: {
      result: {
        items: [{ id: 1, name: 'Work mail', email: 'user@example.com', senderName: 'Ivan Petrov' }],
      },
    },
  },
  {
    method: 'mail.mailbox.get',
    version: 3,
    params: { id: 1 },
    body: {
      result: { item: { id: 1, name: 'Work mail', email: 'user@example.com', senderName: 'Ivan Petrov' } },
    },
  },
  {
    method: 'mail.mailbox.senders',
    version: 3,
    params: {},
    body: {
      result: {
        items: [
          { email: 'user@example.com', name: 'Ivan Petrov', sender: 'Ivan Petrov <user@example.com>' },
          { email: 'user@example.com', name: 'Work mail', sender: 'Work mail <user@example.com>' },
        ],
      },
    },
  },
  {
    method: 'mail.mailbox.field.list',
    version: 3,
    params: fieldKeys,
    body: {
      result: {
        items: [
          listed('id', 'int'),
          listed('name', 'string'),
          listed('email', 'string'),
          listed('senderName', 'string'),
        ],
      },
    },
  },
  {
    method: 'mail.mailbox.field.get',
    version: 3,
    params: { name: 'email', select: ['name', 'type', 'title'] },
    body: { result: { item: field('email', 'string') } },
  },
  {
    method: 'mail.message.list',
    version: 3,
    params: { folder: 'INBOX', mailboxId: 1 },
    body: {
      result: {
        items: [
          {
            id: 15,
            mailboxId: 1,
            mailboxEmail: 'user@example.com',
            subject: 'Contract',
            from: 'client@example.com',
            to: 'user@example.com',
            cc: '',
            date: '2026-05-25T10:00:00+03:00',
            isSeen: true,
            hasAttachments: true,
            url: 'PORTAL/mail/message/15/',
            bindings: [],
            body: 'Text of the letter',
          },
        ],
      },
    },
  },
  {
    method: 'mail.message.get',
    version: 3,
    params: { id: 15 },
    body: {
      result: {
        item: {
          id: 15,
          mailboxId: 1,
          mailboxEmail: 'user@example.com',
          subject: 'Contract',
          from: 'client@example.com',
          to: 'user@example.com',
          cc: null,
          date: '2026-05-25T10:00:00+03:00',
          isSeen: true,
          hasAttachments: true,
          url: '/mail/message/15',
          bindings: [],
          body: 'Text of the letter',
        },
      },
    },
  },
  {
    method: 'mail.message.thread',
    version: 3,
    params: { id: 15 },
    body: {
      result: [
        {
          id: 15,
          subject: 'Contract',
          from: 'client@example.com',
          to: 'user@example.com',
          cc: '',
          date: '2026-05-25 10:00:00',
          body: 'Text of the letter',
        },
        {
          id: 16,
          subject: 'Re: Contract',
          from: 'user@example.com',
          to: 'Client <client@example.com>',
          cc: '',
          date: '2026-05-26 10:00:00',
          body: 'Text of the letter',
        },
      ],
    },
  },
  {
    method: 'mail.message.send',
    version: 3,
    params: { ...sending, to: ['client@example.com'] },
    body: { result: { success: true, to: ['client@example.com'] } },
  },
  {
    method: 'mail.message.reply',
    version: 3,
    params: { ...sending, replyToMessageId: 15, to: ['client@example.com'] },
    body: { result: { success: true, to: ['client@example.com'] } },
  },
  {
    method: 'mail.message.forward',
    version: 3,
    params: { ...sending, forwardMessageId: 15, to: ['manager@example.com'] },
    body: { result: { success: true, to: ['manager@example.com'] } },
  },
  {
    method: 'mail.message.movetofolder',
    version: 3,
    params: { messageIds: [15], action: 'spam' },
    body: { result: { success: true, movedCount: 1, action: 'spam' } },
  },
  {
    method: 'mail.message.createtask',
    version: 3,
    params: { messageId: 15 },
    before: nextId(42),
    body: { result: { success: true, taskId: 42, messageId: 15 } },
  },
  {
    method: 'mail.message.createcalendarevent',
    version: 3,
    params: { messageId: 15, dateFrom: '2026-05-27 10:00:00', dateTo: '2026-05-27 11:00:00' },
    before: nextId(31),
    body: { result: { success: true, eventId: 31, messageId: 15 } },
  },
  {
    method: 'mail.message.createchat',
    version: 3,
    params: { messageId: 15 },
    before: nextId(100),
    body: { result: { success: true, chatId: 100, messageId: 15, existing: false } },
  },
  {
    method: 'mail.message.createfeedpost',
    version: 3,
    params: { messageId: 15 },
    before: nextId(55),
    body: { result: { success: true, postId: 55, messageId: 15 } },
  },
  {
    method: 'mail.message.createcrmactivity',
    version: 3,
    params: { messageId: 15 },
    body: { result: true },
  },
  {
    method: 'mail.message.removecrmactivity',
    version: 3,
    params: { messageId: 15 },
    before: bound,
    body: { result: true },
  },
  {
    method: 'mail.message.field.list',
    version: 3,
    params: fieldKeys,
    body: {
      result: {
        items: [
          listed('id', 'int'),
          listed('mailboxId', 'int'),
          listed('mailboxEmail', 'string'),
          listed('subject', 'string'),
          listed('from', 'string'),
          listed('to', 'string'),
          listed('cc', 'string'),
          listed('date', 'string'),
          listed('isSeen', 'bool'),
          listed('hasAttachments', 'bool'),
          listed('url', 'string'),
          listed('bindings', 'array'),
          listed('body', 'string'),
        ],
      },
    },
  },
  {
    method: 'mail.message.field.get',
    version: 3,
    params: { name: 'subject', select: ['name', 'type', 'title'] },
    body: { result: { item: field('subject', 'string') } },
  },
  {
    method: 'mail.recipient.listcontacts',
    version: 3,
    params: { query: 'client' },
    body: { result: { items: [{ id: 1, email: 'client@example.com', name: 'Client' }] } },
  },
  {
    method: 'mail.recipient.listemployees',
    version: 3,
    params: { query: 'Petrov' },
    body: { result: { items: [{ id: 7, email: 'user@example.com', name: 'Petrov Ivan' }] } },
  },
  {
    method: 'mail.recipient.field.list',
    version: 3,
    params: fieldKeys,
    body: {
      result: { items: [listed('id', 'int'), listed('email', 'string'), listed('name', 'string')] },
    },
  },
  {
    method: 'mail.recipient.field.get',
    version: 3,
    params: { name: 'email', select: ['name', 'type', 'title'] },
    body: { result: { item: field('email', 'string') } },
  },
];
