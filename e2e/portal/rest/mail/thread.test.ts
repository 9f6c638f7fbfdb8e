import { describe, expect, it } from 'vitest';
import type { Message } from '../../state.ts';
import { type Answer, refusalOf, testPortal } from '../portal-for-test.ts';

/** 1 ← 2 ← 4 and 1 ← 3, all in one mailbox; 5 answers 2 in another one; 6 stands alone. */
const tree: Partial<Message>[] = [
  {},
  { inReplyTo: '<1@moss.example>' },
  { inReplyTo: '<1@moss.example>' },
  { inReplyTo: '<2@moss.example>', cc: 'boss@oak.example' },
  { inReplyTo: '<2@moss.example>', mailboxId: 2 },
  {},
];

/** Each answers the one before. */
const chain = Array.from({ length: 70 }, (_, at) => (at === 0 ? {} : { inReplyTo: `<${at}@moss.example>` }));

function ids({ body }: Answer): unknown[] {
  return (body['result'] as { id: number }[]).map(({ id }) => id);
}

describe('a conversation', () => {
  it.each(['g1', 'g3', 'docs'] as const)('in %s is what leads here and what follows', async (profile) => {
    const { v3 } = await testPortal({ profile }, tree);
    expect(ids(await v3('mail.message.thread', { id: 2 }))).toEqual([1, 2, 4]);
    expect(ids(await v3('mail.message.thread', { id: 4 }))).toEqual([1, 2, 4]);
    expect(ids(await v3('mail.message.thread', { id: 1 }))).toEqual([1, 2, 3, 4]);
    expect(ids(await v3('mail.message.thread', { id: 5 }))).toEqual([5]);
    expect(ids(await v3('mail.message.thread', { id: 6 }))).toEqual([6]);
  });

  it('leaves out what was erased but reaches beyond it', async () => {
    const { portal, v3 } = await testPortal({}, tree);
    portal.state.messages[1]!.folders = [];
    expect(ids(await v3('mail.message.thread', { id: 4 }))).toEqual([1, 4]);
    expect(refusalOf(await v3('mail.message.thread', { id: 2 })).code).toBe('ENTITYNOTFOUNDEXCEPTION');
  });

  it('ends where letters answer each other in a circle', async () => {
    const { v3 } = await testPortal({}, [
      { inReplyTo: '<2@moss.example>' },
      { inReplyTo: '<1@moss.example>' },
    ]);
    expect(ids(await v3('mail.message.thread', { id: 1 }))).toEqual([1, 2]);
  });
});

describe('its form', () => {
  it('is a bare list of seven keys on the first portals and in the documentation', async () => {
    for (const profile of ['g1', 'docs'] as const) {
      const { v3 } = await testPortal({ profile }, tree);
      const { body } = await v3('mail.message.thread', { id: 4 });
      expect(Object.keys(body)).toEqual(['result', 'time']);
      expect((body['result'] as object[])[2]).toEqual({
        id: 4,
        subject: 'Letter 4',
        from: 'Clara Moss <clara@moss.example>',
        to: 'anna@oak.example',
        cc: 'boss@oak.example',
        date: '2026-05-20 15:00:04',
        body: 'Good morning',
      });
    }
  });

  it('has lengths in the rows and totals beside them on the newest', async () => {
    const { v3 } = await testPortal({}, tree);
    const { body } = await v3('mail.message.thread', { id: 4 });
    expect(body).toMatchObject({ total: 3, hasMore: false });
    expect((body['result'] as object[])[0]).toMatchObject({
      body: 'Good morning',
      truncated: false,
      bodyLength: 12,
    });
  });

  it('comes without texts when the newest are asked so', async () => {
    const { v3 } = await testPortal({}, chain);
    const { body } = await v3('mail.message.thread', { id: 70, withBodies: false, limit: 90 });
    const rows = body['result'] as object[];
    expect(rows).toHaveLength(70);
    expect(Object.keys(rows[0]!)).toEqual(['id', 'subject', 'from', 'to', 'cc', 'date']);
  });
});

describe('its pages', () => {
  it('go back from the latest message on the newest portals', async () => {
    const { v3 } = await testPortal({}, chain);
    const latest = await v3('mail.message.thread', { id: 35 });
    expect(latest.body).toMatchObject({ total: 70, hasMore: true });
    expect(ids(latest)).toEqual(Array.from({ length: 20 }, (_, at) => at + 51));
    const oldest = await v3('mail.message.thread', { id: 35, limit: 50, offset: 50 });
    expect(ids(oldest)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(oldest.body).toMatchObject({ hasMore: false });
    expect(ids(await v3('mail.message.thread', { id: 1, limit: 90 }))).toHaveLength(50);
    expect(ids(await v3('mail.message.thread', { id: 1, limit: -3 }))).toHaveLength(20);
  });

  it('are cut on each side by the smallest ids on the first', async () => {
    const { v3 } = await testPortal({ profile: 'g1' }, chain);
    const answer = await v3('mail.message.thread', { id: 35, limit: 2, offset: 9 });
    expect(ids(answer)).toEqual([1, 2, 35, 36, 37]);
  });
});
