import { describe, expect, it } from 'vitest';
import { bodyForThread } from '../bodies.ts';
import type { Message } from '../state.ts';
import { defaultSeed } from './default.ts';

const NOW = new Date('2026-11-21T12:40:00Z');
const seed = defaultSeed(NOW);
const { messages } = seed;
const byHeader = new Map(messages.map((one) => [one.messageId, one]));

describe('the default mailbox', () => {
  it('has at least 400 messages over an own and a shared mailbox, about 35 unread', () => {
    expect(messages.length).toBeGreaterThanOrEqual(400);
    expect(seed.mailboxes.map((one) => one.shared)).toEqual([false, true]);
    for (const { id } of seed.mailboxes)
      expect(messages.filter((one) => one.mailboxId === id).length).toBeGreaterThan(100);
    const unread = messages.filter((one) => !one.isSeen).length;
    expect(unread).toBeGreaterThanOrEqual(30);
    expect(unread).toBeLessThanOrEqual(42);
  });

  it('numbers messages by age, none from the future, the newest from today and yesterday', () => {
    expect(messages.map((one) => one.id)).toEqual(messages.map((_, index) => index + 1));
    expect(messages.toSorted((a, b) => a.date - b.date || a.id - b.id)).toEqual(messages);
    expect(messages.filter((one) => one.date > NOW.getTime())).toEqual([]);
    expect(messages.filter((one) => one.date > NOW.getTime() - 36 * 3_600_000).length).toBeGreaterThan(30);
  });

  it.each(['2026-01-01T00:02:00Z', '2026-03-28T23:05:00Z', '2026-10-25T06:00:00Z', '2027-07-04T12:00:00Z'])(
    'opens with the request for a visit at any time, for example %s',
    (moment) => {
      const inbox = defaultSeed(new Date(moment)).messages.filter(
        (one) => one.mailboxId === 1 && one.folders.includes('INBOX'),
      );
      expect(inbox.at(-1)?.subject).toBe('Quote for the café counter, and a visit next week');
      expect(inbox.at(-1)?.text).toMatch(/on \w+day \d+ \w+ at 10:30/);
    },
  );

  it('puts every message into folders that its mailbox has', () => {
    const known = new Map(seed.mailboxes.map((one) => [one.id, one.folders.map((folder) => folder.path)]));
    for (const one of messages) expect(known.get(one.mailboxId)).toEqual(expect.arrayContaining(one.folders));
    const used = new Set(messages.flatMap((one) => one.folders));
    expect([...used]).toEqual(
      expect.arrayContaining(['INBOX', 'Sent', 'Drafts', 'Spam', 'Trash', 'INBOX.Archive', 'Работа/Счета']),
    );
  });

  it('answers only letters that exist in the same mailbox and are older', () => {
    expect(byHeader.size).toBe(messages.length);
    for (const one of messages) {
      if (one.inReplyTo === null) continue;
      const parent = byHeader.get(one.inReplyTo);
      expect(parent).toMatchObject({ mailboxId: one.mailboxId });
      expect(parent?.date).toBeLessThan(one.date);
    }
  });

  it('holds a conversation of sixty, and letters with more than one answer', () => {
    expect(messages.filter((one) => one.messageId.includes('riverside-lobby')).length).toBe(60);
    const parents = messages.map((one) => one.inReplyTo).filter((one) => one !== null);
    expect(parents.length - new Set(parents).size).toBeGreaterThanOrEqual(2);
  });

  it('holds the headers and bodies that break careless programs', () => {
    const one = (test: (message: Message) => boolean) => messages.filter(test).length;
    expect(one(({ to, cc }) => to.length > 255 && cc.length > 255)).toBeGreaterThan(0);
    expect(one(({ subject }) => subject === '')).toBeGreaterThan(1);
    expect(one(({ subject }) => subject.length > 255)).toBeGreaterThan(0);
    expect(one(({ subject }) => /<script>.*"|".*<script>/.test(subject))).toBeGreaterThan(0);
    expect(one(({ from }) => from.includes('\u202E'))).toBeGreaterThan(0);
    expect(
      one(({ html }) => /onerror=/.test(html ?? '') && /position:fixed/.test(html ?? '')),
    ).toBeGreaterThan(0);
    expect(one(({ html }) => html?.includes('&lt;script&gt;') === true)).toBeGreaterThan(0);
    expect(one(({ html }) => (html?.length ?? 0) > 900_000)).toBe(1);
    expect(one(({ text }) => text?.split('\n').some((line) => line.length > 2_000) === true)).toBeGreaterThan(
      0,
    );
    expect(one(({ folders }) => folders.length === 2)).toBeGreaterThan(0);
    expect(one((m) => m.hasAttachments && !m.attachmentsDownloaded)).toBeGreaterThan(5);
    expect(one(({ bindings }) => bindings.length > 0)).toBeLessThanOrEqual(5);
    expect(
      one(({ html }) => html?.includes('unsubscribe') === true && html.includes('width="1"')),
    ).toBeGreaterThan(5);
  });

  it.each([
    ['Cyrillic', /\p{Script=Cyrillic}{4}/u, 20],
    ['Arabic', /\p{Script=Arabic}{3}/u, 2],
    ['Hebrew', /\p{Script=Hebrew}{3}/u, 1],
    ['Chinese or Japanese', /\p{Script=Han}{2}/u, 2],
    ['Turkish', /[ığş]/u, 4],
    ['Polish', /[łżęą]/u, 5],
  ])('is written in %s, too', (_, script, count) => {
    expect(messages.filter((one) => script.test(one.text ?? one.html ?? '')).length).toBeGreaterThanOrEqual(
      count,
    );
  });

  it('says nothing twice: bodies differ', () => {
    const bodies = messages.map((one) => one.text ?? one.html ?? '').filter((body) => body !== '');
    expect(new Set(bodies).size).toBe(bodies.length);
  });

  it('quotes so that the newest portals can cut the quotation off', () => {
    const quoting = messages.filter((one) => one.inReplyTo !== null && !/fwd-/.test(one.messageId));
    for (const one of quoting) {
      const parent = byHeader.get(one.inReplyTo ?? '');
      const said = bodyForThread(parent!, 'g3', false).body;
      expect(bodyForThread(one, 'g3', false).body).not.toContain(said);
    }
    expect(quoting.length).toBeGreaterThan(80);
  });
});

describe('the calendar', () => {
  it('has declined, free, invited, all-day, midnight and foreign entries of the signed-in person', () => {
    const has = (test: (event: (typeof seed.events)[number]) => boolean) => seed.events.some(test);
    expect(seed.events.every((event) => event.ownerId === seed.users[0]?.id)).toBe(true);
    expect(has((event) => event.meetingStatus === 'N')).toBe(true);
    expect(has((event) => event.meetingStatus === 'Q')).toBe(true);
    expect(has((event) => event.accessibility === 'free')).toBe(true);
    expect(has((event) => event.allDay)).toBe(true);
    expect(has((event) => !event.allDay && event.dateFrom.slice(0, 10) < event.dateTo.slice(0, 10))).toBe(
      true,
    );
    expect(has((event) => event.timeZone !== 'Europe/Berlin')).toBe(true);
    expect(seed.events.filter((event) => event.dateTo < event.dateFrom)).toEqual([]);
  });
});
