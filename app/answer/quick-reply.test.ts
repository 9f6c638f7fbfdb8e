// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { loadLaterWords, loadLocale } from '@/i18n/i18n';
import { setOwner } from '@/portal/owner';
import type { Letter } from './letter';
import { type OutboxRecord, putRecord, recordOf, setSending } from './outbox-store';
import { sendReply, wasReplySent } from './quick-reply';

const sent = vi.fn<(letter: Letter) => void>();
vi.mock('./outbox', () => ({
  sendLetter: (letter: Letter) => sent(letter),
  clearSettledSending: () => undefined,
  lookAgain: () => undefined,
  takeBack: () => undefined,
}));

const plan = {
  to: [{ name: 'Clara', email: 'clara@example.org' }],
  from: { name: '', email: 'anna@example.org', senderId: null, mailboxId: 1 },
  subject: 'Re: Chairs',
  signature: 'Anna',
};

function noted(letter: Letter, state: OutboxRecord['state']): void {
  const stamps = { at: Date.now(), since: Date.now(), lastId: 0 };
  putRecord({ key: 'k', letter, state, ...stamps, isSeen: true });
}

beforeAll(() => loadLocale('en').then(loadLaterWords));
beforeEach(() => {
  localStorage.clear();
  setOwner('portal', 1);
  sent.mockReset().mockImplementation(({ name }) => setSending(name, { phase: 'not-sent', error: null }));
});

it('a reply that was sent from its notice meanwhile is not sent again', async () => {
  expect(await sendReply(101, plan, 'We are on it')).toMatchObject({ state: 'stopped' });
  const letter = sent.mock.calls[0]?.[0];
  if (letter === undefined) throw new Error('No letter was sent.');
  noted(letter, 'not-sent');
  expect(wasReplySent(101, plan, 'We are on it')).toBe(false);
  noted(letter, 'sent');
  expect(await sendReply(101, plan, 'We are on it')).toMatchObject({ state: 'done', isFound: true });
  expect(sent).toHaveBeenCalledTimes(1);
  expect(recordOf(letter.name)?.state).toBe('sent');
  await sendReply(101, plan, 'And now it is done');
  expect(sent).toHaveBeenCalledTimes(2);
});
