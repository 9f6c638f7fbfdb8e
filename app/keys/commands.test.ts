// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLaterWords, loadLocale } from '@/i18n/i18n';
import { toMailboxes } from '@/mail/mailbox';
import { toMessages } from '@/mail/message';
import { detailOf, nameOf, offer, wordsOf } from './commands';

beforeAll(() => loadLocale('en').then(loadLaterWords));

const mailboxes = toMailboxes([{ id: 2, name: 'Support', email: 'support@northwind.example' }]);
const messages = toMessages(
  Array.from({ length: 8 }, (_, index) => ({
    id: index + 1,
    subject: index === 6 ? 'Six chairs' : `Invoice ${index}`,
    from: 'Clara Meyer <clara@meyer-bau.example>',
  })),
);

function found(text: string): string[] {
  return offer(text, ['task', 'goMade'], mailboxes, messages).flatMap(({ targets }) => targets.map(nameOf));
}

describe('offer', () => {
  it('shows every kind before anything is typed, with a few messages', () => {
    expect(offer(' ', ['task'], mailboxes, messages).map(({ label }) => label)).toEqual([
      'Actions',
      'Mailboxes',
      'Recent messages',
    ]);
    expect(found('')).toEqual([
      'task',
      'goMade',
      'mailbox-2',
      ...[1, 2, 3, 4, 5, 6].map((id) => `message-${id}`),
    ]);
  });

  it('leaves out a kind of which there is nothing', () => {
    expect(offer('', ['task'], [], []).map(({ label }) => label)).toEqual(['Actions']);
    expect(offer('zebra', ['task'], mailboxes, messages)).toEqual([]);
  });

  it('finds a message that was not offered, by subject and by sender', () => {
    expect(found('chairs')).toEqual(['message-7']);
    expect(found('meyer chai')).toEqual(['message-7']);
  });

  it('finds actions and mailboxes by their words', () => {
    expect(found('cretas')).toEqual(['task']);
    expect(found('northwind')).toEqual(['mailbox-2']);
  });

  it('names what has no subject', () => {
    const [message] = toMessages([{ id: 9, from: 'a@example.org' }]);
    const target = { kind: 'message', message: message! } as const;
    expect([wordsOf(target), detailOf(target)]).toEqual(['No subject', 'a@example.org']);
  });
});
