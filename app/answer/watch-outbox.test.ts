// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { queryClient } from '@/mail/query-client';
import { setOwner } from '@/portal/owner';
import type { Letter } from './letter';
import { dropDraft, keepDraft, readDraft } from './letter-drafts';
import { aLetter } from './letter-for-test';
import { putRecord, type Sending } from './outbox-store';
import { watchOutbox } from './watch-outbox';

const outbox = vi.hoisted(() => ({ settle: (_letter: Letter, _sending: Sending): void => undefined }));
vi.mock('./outbox', () => ({
  onSettled: (listener: typeof outbox.settle) => {
    outbox.settle = listener;
  },
  onOpenLetter: () => undefined,
}));
const profile = vi.hoisted(() => ({ known: () => {} }));
vi.mock('@/mail/person.api', () => ({
  profileQuery: () => ({
    queryKey: ['profile'],
    queryFn: () => new Promise((resolve) => (profile.known = () => resolve({ id: 1 }))),
  }),
}));

const letter = aLetter();

function keep(change: { html?: string; at?: number } = {}): void {
  const { name, mode, messageId, from, to, cc, bcc, subject, html } = letter;
  const typed = { to: '', cc: '', bcc: '' };
  const values = { mode, messageId, from, to, cc, bcc, typed, subject: `${subject} ` };
  keepDraft(name, { ...values, html, text: 'Yes', isPlain: false, at: 1, ...change });
}

beforeEach(() => {
  queryClient.clear();
  dropDraft(letter.name);
});

describe('the draft of a letter that went out', () => {
  it('left as the page was closed goes once the person is known', async () => {
    watchOutbox(() => undefined);
    setOwner('portal', 1);
    putRecord({ key: 'k', letter, state: 'sent', at: Date.now(), since: 0, lastId: 0, isSeen: false });
    keep();
    profile.known();
    await vi.waitFor(() => expect(readDraft(letter.name)).toBeNull());
  });

  it('goes with it', () => {
    keep();
    watchOutbox(() => undefined);
    outbox.settle(letter, { phase: 'sent', queued: true });
    expect(readDraft(letter.name)).toBeNull();
  });

  it('stays when it was gone on with before that was known', () => {
    watchOutbox(() => undefined);
    keep({ html: '<p>Yes, and more</p>' });
    outbox.settle(letter, { phase: 'sent', queued: true });
    expect(readDraft(letter.name)).toMatchObject({ html: '<p>Yes, and more</p>' });
  });
});
