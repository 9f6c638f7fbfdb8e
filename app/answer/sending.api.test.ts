import { beforeEach, describe, expect, it, vi } from 'vitest';
import { queryClient } from '@/mail/query-client';
import { aLetter } from './letter-for-test';
import { lookForLetter, newestIdBefore } from './find-letter.api';
import { postLetter, sendersQuery } from './sending.api';

const read = vi.fn(async (_method: string, _params: Record<string, unknown>): Promise<unknown> => ({}));
const write = vi.fn(async (_method: string, _params: Record<string, unknown>): Promise<unknown> => ({}));
vi.mock('@/portal/rest', () => ({
  readV3: (method: string, params: Record<string, unknown>) => read(method, params),
  writeV3: (method: string, params: Record<string, unknown>) => write(method, params),
}));
vi.mock('@/portal/clock', () => ({
  serverOffset: () => '+05:30',
  serverNow: () => new Date(Date.UTC(2026, 4, 20, 12)),
}));

const box = (id: number, email: string) => ({ id, name: '', email, senderName: '' });
let rows: object[] = [];
let mailboxes: object[] = [];

beforeEach(() => {
  queryClient.clear();
  write.mockClear();
  rows = [];
  mailboxes = [box(1, 'anna@oak.example')];
  read.mockReset().mockImplementation(async (method) => {
    if (method === 'mail.mailbox.list') return { items: mailboxes };
    return { items: rows };
  });
});

const senders = () => queryClient.fetchQuery({ ...sendersQuery(), retry: false });

describe('senders', () => {
  it('are read from both kinds of portals, each once per mailbox', async () => {
    rows = [
      { email: 'anna@oak.example', name: 'Anna', sender: 'x', senderId: 3, mailboxId: 1 },
      { email: 'Anna@oak.example', name: 'Work', sender: 'y', senderId: 4, mailboxId: 1 },
      { email: 'sales@oak.example', name: null, senderId: 7, mailboxId: null },
      { email: 'old@oak.example', name: 'Old' },
      { email: 5 },
    ];
    expect(await senders()).toEqual([
      { email: 'anna@oak.example', name: 'Anna', senderId: 3, mailboxId: 1 },
      { email: 'sales@oak.example', name: '', senderId: 7, mailboxId: null },
      { email: 'old@oak.example', name: 'Old', senderId: null, mailboxId: null },
    ]);
  });

  it('come in pages', async () => {
    const page = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => ({ email: `a${from + at}@oak.example`, name: '' }));
    read.mockResolvedValueOnce({ items: page(0, 100) }).mockResolvedValueOnce({ items: page(100, 3) });
    expect(await senders()).toHaveLength(103);
    expect(read.mock.lastCall?.[1]).toEqual({ pagination: { limit: 100, offset: 100 } });
  });

  it('are not none because the answer is no list', async () => {
    read.mockResolvedValue('<html>');
    await expect(senders()).rejects.toMatchObject({ meaning: 'broken-portal' });
  });
});

describe('a letter on the wire', () => {
  it('has arrays, an address each, and only what there is', async () => {
    await postLetter(aLetter({ subject: 'Offer\r\nBcc: x' }));
    expect(write).toHaveBeenCalledExactlyOnceWith('mail.message.send', {
      from: 'Anna Weber <anna@oak.example>',
      to: ['Clara Stone <clara@stone.example>'],
      subject: 'Offer Bcc: x',
      body: '<p>Yes</p>',
      senderId: 1,
      mailboxId: 1,
    });
  });

  it.each([
    ['reply', 'mail.message.reply', 'replyToMessageId'],
    ['replyall', 'mail.message.reply', 'replyToMessageId'],
    ['forward', 'mail.message.forward', 'forwardMessageId'],
  ] as const)('%s names its original', async (mode, method, key) => {
    const from = { email: 'anna@oak.example', name: '', senderId: null, mailboxId: null };
    const cc = [{ name: 'Stone, Bo', email: 'bo@stone.example' }];
    await postLetter(aLetter({ mode, messageId: 15, from, cc }));
    expect(write).toHaveBeenCalledExactlyOnceWith(method, {
      [key]: 15,
      from: 'anna@oak.example',
      to: ['Clara Stone <clara@stone.example>'],
      cc: ['"Stone, Bo" <bo@stone.example>'],
      subject: 'Offer',
      body: '<p>Yes</p>',
    });
  });

  it.each(['to', 'cc', 'bcc'] as const)('with half an address in %s does not leave', async (field) => {
    const letter = aLetter({ [field]: [{ name: 'Ivan', email: 'ivan@firm' }] });
    const code = `INCOMPLETE_${field.toUpperCase()}`;
    await expect(postLetter(letter)).rejects.toMatchObject({ meaning: 'refused', details: [{ code }] });
    expect(write).not.toHaveBeenCalled();
  });
});

describe('a look for a letter', () => {
  const since = Date.UTC(2026, 4, 20, 12);
  const row = (id: number) => ({
    id,
    subject: 'Offer',
    from: 'anna@oak.example',
    to: 'Clara Stone <clara@stone.example>',
  });

  it('asks its mailbox, every folder, in the server’s own offset', async () => {
    rows = [row(41)];
    expect(await lookForLetter(aLetter(), since, 40)).toEqual({ found: 41 });
    expect(read).toHaveBeenCalledExactlyOnceWith('mail.message.list', {
      mailboxId: 1,
      dateFrom: '2026-05-20T17:28:00+05:30',
      dateTo: '2026-05-20T17:40:00+05:30',
      pagination: { limit: 50, offset: 0 },
    });
  });

  it('does not take a letter that was there before for ours', async () => {
    rows = [row(40), { ...row(41), subject: 'Other' }];
    expect(await lookForLetter(aLetter(), since, 40)).toBe('absent');
  });

  it('reads on while pages are full, and gives up instead of claiming absence', async () => {
    rows = Array.from({ length: 50 }, (_, at) => ({ ...row(100 + at), subject: 'Noise' }));
    read.mockResolvedValueOnce({ items: rows }).mockResolvedValueOnce({ items: [row(41)] });
    expect(await lookForLetter(aLetter(), since, 40)).toEqual({ found: 41 });
    await expect(lookForLetter(aLetter(), since, 40)).rejects.toThrow();
  });

  it('fails when the answer is no list', async () => {
    read.mockResolvedValue({ unexpected: true });
    await expect(lookForLetter(aLetter(), since, 40)).rejects.toThrow();
  });

  it('finds the mailbox by the address where the portal does not tell it', async () => {
    const from = { email: 'Anna@oak.example', name: '', senderId: null, mailboxId: null };
    rows = [row(41)];
    expect(await lookForLetter(aLetter({ from }), since, 40)).toEqual({ found: 41 });
    expect(read.mock.lastCall?.[1]).toMatchObject({ mailboxId: 1 });
    queryClient.clear();
    mailboxes = [box(1, 'anna@oak.example'), box(2, 'anna@oak.example')];
    await lookForLetter(aLetter({ from }), since, 40);
    expect(read.mock.lastCall?.[1]).not.toHaveProperty('mailboxId');
  });

  it('says so when no mailbox here lists what this address sends', async () => {
    const from = { email: 'alias@oak.example', name: '', senderId: 7, mailboxId: null };
    expect(await lookForLetter(aLetter({ from }), since, 40)).toBe('unlisted');
  });

  it('knows the newest message before the letter leaves', async () => {
    rows = [row(3), row(39)];
    expect(await newestIdBefore(aLetter())).toBe(39);
  });
});
