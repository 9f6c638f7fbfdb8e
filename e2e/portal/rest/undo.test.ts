import { describe, expect, it } from 'vitest';
import { testPortal } from './portal-for-test.ts';

const scopes = (names: string[]) => ({ scopes: ['mail', ...names] });
const TIMES = { dateFrom: '2026-05-21 10:00:00', dateTo: '2026-05-21 11:00:00' };

describe('taking back what was made from a message', () => {
  it('removes a post, its binding, and refuses a second time', async () => {
    const { portal, v2, v3 } = await testPortal(scopes(['log']), [{}]);
    await v3('mail.message.createfeedpost', { messageId: 1 });
    expect((await v2('log.blogpost.get', { POST_ID: 42 })).body['result']).toMatchObject([{ ID: '42' }]);
    expect((await v2('log.blogpost.delete', { POST_ID: 42 })).body['result']).toBe(true);
    expect(portal.state.posts).toEqual([]);
    expect(portal.state.messages[0]?.bindings).toEqual([]);
    expect((await v2('log.blogpost.get', { POST_ID: 42 })).body['result']).toEqual([]);
    expect((await v2('log.blogpost.delete', { POST_ID: 42 })).status).toBe(400);
  });

  it('leaves the post of a colleague alone', async () => {
    const { portal, v2, v3 } = await testPortal({ ...scopes(['log']), isAdmin: false }, [{}]);
    await v3('mail.message.createfeedpost', { messageId: 1 });
    portal.state.posts[0]!.authorId = 99;
    expect((await v2('log.blogpost.delete', { POST_ID: 42 })).status).toBe(400);
    expect(portal.state.posts).toHaveLength(1);
  });

  it('removes an event and its binding', async () => {
    const { portal, v2, v3 } = await testPortal(scopes(['calendar']), [{}]);
    await v3('mail.message.createcalendarevent', { messageId: 1, ...TIMES });
    expect((await v2('calendar.event.delete', { id: 42 })).body['result']).toBe(true);
    expect(portal.state.events).toEqual([]);
    expect(portal.state.messages[0]?.bindings).toEqual([]);
    expect((await v2('calendar.event.delete', { id: 42 })).status).toBe(400);
    expect((await v2('calendar.event.delete', {})).text).toContain('required parameter');
  });

  it.each([
    ['log.blogpost.delete', { POST_ID: 42 }],
    ['calendar.event.delete', { id: 42 }],
    ['im.chat.user.add', { CHAT_ID: 42, USERS: [1] }],
    ['crm.contact.get', { id: 31 }],
  ])('%s needs its permission', async (method, params) => {
    const { v2 } = await testPortal(scopes([]), [{}]);
    expect((await v2(method, params)).text).toContain('insufficient_scope');
  });
});

describe('people of a chat', () => {
  it('are added once, by somebody who is in it', async () => {
    const { portal, v2, v3 } = await testPortal(scopes(['im']), [{}]);
    await v3('mail.message.createchat', { messageId: 1 });
    const other = portal.state.users[1]!.id;
    const add = { CHAT_ID: 42, USERS: [other] };
    expect((await v2('im.chat.user.add', add)).body['result']).toBe(true);
    expect((await v2('im.chat.user.list', { CHAT_ID: 42 })).body['result']).toEqual([1, other]);
    expect((await v2('im.chat.user.add', add)).status).toBe(400);
    portal.state.chats[0]!.members = [other];
    expect((await v2('im.chat.user.add', { CHAT_ID: 42, USERS: [1] })).status).toBe(400);
    expect((await v2('im.chat.user.add', { USERS: [1] })).text).toContain('CHAT_ID_EMPTY');
  });
});

describe('the name of a client', () => {
  it('comes in the way of its kind', async () => {
    const { portal, v2 } = await testPortal(scopes(['crm']), [{}]);
    portal.state.crmEntities = [
      { entityTypeId: 3, id: 31, title: 'Clara Moss', email: '' },
      { entityTypeId: 4, id: 31, title: 'Moss Ltd', email: '' },
      { entityTypeId: 180, id: 31, title: 'Order 31', email: '' },
    ];
    expect((await v2('crm.contact.get', { id: 31 })).body['result']).toMatchObject({
      NAME: 'Clara',
      LAST_NAME: 'Moss',
    });
    expect((await v2('crm.company.get', { id: 31 })).body['result']).toMatchObject({ TITLE: 'Moss Ltd' });
    const item = await v2('crm.item.get', { entityTypeId: 180, id: 31 });
    expect(item.body['result']).toMatchObject({ item: { title: 'Order 31' } });
    expect((await v2('crm.lead.get', { id: 31 })).status).toBe(400);
  });
});
