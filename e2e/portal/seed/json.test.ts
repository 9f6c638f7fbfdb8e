import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { seedFromJson, seedFromObject } from './json.ts';

const FILE = {
  user: {
    id: 7,
    name: 'Ada Byron Lovelace',
    email: 'ada@engine.example',
    timeZone: 'Asia/Tokyo',
    isAdmin: false,
  },
  serverOffset: '-05:00',
  mailboxes: [{ id: 3, name: 'Ada', email: 'ada@engine.example', senderName: 'A. L.', shared: false }],
  messages: [
    {
      mailboxId: 3,
      folder: 'Work/Plans',
      from: 'b@c.example',
      subject: 'Second',
      date: '2026-05-02T10:00:00+02:00',
    },
    {
      id: 12,
      mailboxId: 3,
      folder: 'inbox',
      from: 'Charles <c@c.example>',
      to: ['ada@engine.example', 'x@y.example'],
      subject: 'First',
      date: '2026-05-01 10:00',
      text: 'Hello',
      isSeen: false,
      hasAttachments: true,
      messageId: '<a@b>',
      inReplyTo: '<z@b>',
    },
  ],
};

describe('a seed in JSON', () => {
  it('becomes users, mailboxes with folders, and messages by age', () => {
    const { users, mailboxes, messages, serverOffset } = seedFromObject(FILE);
    expect(users[0]).toMatchObject({
      id: 7,
      name: 'Ada',
      lastName: 'Byron Lovelace',
      timeZone: 'Asia/Tokyo',
      isAdmin: false,
    });
    expect(users.filter((one) => one.id === 7).length).toBe(1);
    expect(serverOffset).toBe('-05:00');
    expect(mailboxes[0]).toMatchObject({
      id: 3,
      email: 'ada@engine.example',
      senderName: 'A. L.',
      shared: false,
    });
    expect(mailboxes[0]?.folders.at(-1)).toEqual({ path: 'Work/Plans', name: 'Plans', kind: 'other' });
    expect(messages.map((one) => [one.id, one.subject, one.folders])).toEqual([
      [12, 'First', ['INBOX']],
      [13, 'Second', ['Work/Plans']],
    ]);
    expect(messages[0]).toMatchObject({
      to: 'ada@engine.example, x@y.example',
      text: 'Hello',
      html: null,
      isSeen: false,
      hasAttachments: true,
      messageId: '<a@b>',
      inReplyTo: '<z@b>',
    });
  });

  it('reads a date without an offset as the time of the server', () => {
    const { messages } = seedFromObject(FILE);
    expect(messages.map((one) => new Date(one.date).toISOString())).toEqual([
      '2026-05-01T15:00:00.000Z',
      '2026-05-02T08:00:00.000Z',
    ]);
  });

  it('takes what is absent from the demo portal', () => {
    const seed = seedFromObject({ messages: [{ date: '2026-05-01' }] });
    expect(seed.users[0]?.email).toBe('anna.weber@birchline.example');
    expect(seed.mailboxes[0]?.email).toBe('anna.weber@birchline.example');
    expect(seed.messages[0]).toMatchObject({ id: 1, folders: ['INBOX'], isSeen: true, mailboxId: 1 });
    expect(seed.serverOffset).toBe('+03:00');
  });

  it('allows a person without a mailbox', () => {
    expect(seedFromObject({ mailboxes: [], messages: [] }).mailboxes).toEqual([]);
  });

  it.each([
    [[], 'The root is not an object.'],
    [{}, 'messages is missing.'],
    [{ messages: {} }, 'messages is not a list.'],
    [{ messages: [{ subject: 5, date: '2026-01-01' }] }, 'messages[0].subject is not text.'],
    [{ messages: [{ date: '2026-01-01' }, {}] }, 'messages[1].date is missing.'],
    [
      { messages: [{ date: 'yesterday' }] },
      'messages[0].date is not a date such as "2026-11-20T14:05:00+03:00".',
    ],
    [{ messages: [{ date: '2026-01-01', isSeen: 'no' }] }, 'messages[0].isSeen is not true or false.'],
    [
      { messages: [{ date: '2026-01-01', mailboxId: 9 }] },
      'messages[0].mailboxId is not the id of one of the mailboxes.',
    ],
    [
      {
        messages: [
          { id: 2, date: '2026-01-01' },
          { id: 2, date: '2026-01-01' },
        ],
      },
      'messages has the id 2 twice.',
    ],
    [
      { mailboxes: [{ id: 0, email: 'a@b' }], messages: [] },
      'mailboxes[0].id is not a whole number above zero.',
    ],
    [{ mailboxes: [{ id: 1 }], messages: [] }, 'mailboxes[0].email is missing.'],
    [
      { user: { timeZone: 'Mars/Crater' }, messages: [] },
      'user.timeZone is not a time zone such as "Europe/Berlin".',
    ],
    [{ serverOffset: '3', messages: [] }, 'serverOffset is not an offset such as "+03:00".'],
  ])('names the place of a mistake: %j', (value, sentence) => {
    expect(() => seedFromObject(value)).toThrow(sentence);
  });
});

describe('a seed file', () => {
  let folder = '';
  afterEach(async () => rm(folder, { recursive: true, force: true }));

  it('is read, and named when it is not JSON, does not fit or is not there', async () => {
    folder = await mkdtemp(join(tmpdir(), 'seed-'));
    const path = join(folder, 'seed.json');
    await writeFile(path, `\uFEFF${JSON.stringify(FILE)}`);
    expect((await seedFromJson(path)).messages.length).toBe(2);
    await writeFile(path, '{');
    await expect(seedFromJson(path)).rejects.toThrow(`The seed file ${path} is not JSON`);
    await writeFile(path, '{}');
    await expect(seedFromJson(path)).rejects.toThrow(
      `The seed file ${path} does not fit: messages is missing.`,
    );
    await expect(seedFromJson(join(folder, 'none.json'))).rejects.toThrow('none.json cannot be read');
  });
});
