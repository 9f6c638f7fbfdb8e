import { describe, expect, it } from 'vitest';
import { refusalOf, testPortal } from './portal-for-test.ts';

describe('batch', () => {
  it('answers a list with the inner results in order, the token in the address', async () => {
    const { send, token, portal } = await testPortal({}, [{}, {}]);
    const commands = [
      { method: 'mail.message.get', query: { id: 2 } },
      { method: 'mail.message.thread', query: { id: 1 } },
    ];
    const answer = await send(`/rest/api/batch?auth=${token}`, JSON.stringify(commands));
    expect(answer.body['result']).toMatchObject([{ item: { id: 2 } }, [{ id: 1 }]]);
    expect(answer.body).toHaveProperty('time');
    expect(portal.requests).toMatchObject([{ method: 'batch', params: commands, executed: true }]);
  });

  it('refuses an object that only looks like a list, and commands of v2', async () => {
    const { v3 } = await testPortal();
    const refusal = { status: 400, code: 'INVALIDSELECTEXCEPTION' };
    expect(refusalOf(await v3('batch', { 0: { method: 'mail.mailbox.list' } }))).toEqual(refusal);
    expect(refusalOf(await v3('batch', { cmd: { a: 'profile' } }))).toEqual(refusal);
  });

  it('runs nothing when one name is unknown', async () => {
    const { send, token, portal } = await testPortal({}, [{}]);
    const commands = [
      { method: 'mail.message.createtask', query: { messageId: 1 } },
      { method: 'mail.message.nothing' },
    ];
    const answer = await send(`/rest/api/batch?auth=${token}`, JSON.stringify(commands));
    expect(answer.status).toBe(404);
    expect(portal.state.tasks).toHaveLength(0);
  });

  it('ends with the first refusal, and what was done stays done', async () => {
    const { send, token, portal } = await testPortal({}, [{}]);
    const commands = [1, 99, 1].map((messageId) => ({
      method: 'mail.message.createtask',
      query: { messageId },
    }));
    const answer = await send(`/rest/api/batch?auth=${token}`, JSON.stringify(commands));
    expect(refusalOf(answer).status).toBe(400);
    expect(portal.state.tasks).toHaveLength(1);
  });

  it('puts earlier answers into later queries', async () => {
    const { send, token, portal } = await testPortal({}, [{}, { folders: ['Spam'] }, {}]);
    const commands = [
      { method: 'mail.message.list', query: { folder: 'INBOX' }, as: 'inbox' },
      { method: 'mail.message.get', query: { id: { $ref: 'inbox.items.0.id' } } },
      {
        method: 'mail.message.movetofolder',
        query: { messageIds: { $refArray: 'inbox.id' }, action: 'delete' },
      },
    ];
    const answer = await send(`/rest/api/batch?auth=${token}`, JSON.stringify(commands));
    expect(answer.body['result']).toMatchObject([{}, { item: { id: 3 } }, { movedCount: 2 }]);
    expect(portal.state.messages.map(({ folders }) => folders[0])).toEqual(['Trash', 'Spam', 'Trash']);
  });
});
