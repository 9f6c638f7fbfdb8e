import type { Message } from '@/mail/message';

/** A message of a client, with what a test is about changed. */
export function aMessage(change: Partial<Message> = {}): Message {
  return {
    id: 1,
    mailboxId: 1,
    mailboxEmail: 'anna@oak.example',
    subject: 'Six chairs',
    from: { name: 'Clara Moss', email: 'clara@moss.example' },
    to: [{ name: '', email: 'anna@oak.example' }],
    cc: [],
    isMissingPeople: false,
    date: new Date('2026-05-20T09:30:20Z'),
    isSeen: true,
    hasAttachments: false,
    url: '',
    bindings: [],
    body: null,
    ...change,
  };
}
