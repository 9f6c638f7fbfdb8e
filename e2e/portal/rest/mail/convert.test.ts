import { describe, expect, it } from 'vitest';
import { itemOf, refusalOf, testPortal } from '../portal-for-test.ts';

const TASK = 'mail.message.createtask';
const EVENT = 'mail.message.createcalendarevent';
const CHAT = 'mail.message.createchat';
const POST = 'mail.message.createfeedpost';
const TIMES = { dateFrom: '2026-05-21 10:00:00', dateTo: '2026-05-21 11:30:00' };
const letters = [{ subject: 'Offer' }, { subject: '' }];

describe('everything made from a message', () => {
  it.each([TASK, EVENT, CHAT, POST, 'mail.message.createcrmactivity', 'mail.message.removecrmactivity'])(
    '%s needs a message that is there',
    async (method) => {
      const { v3 } = await testPortal({}, letters);
      for (const messageId of [undefined, 0, -1, 'abc']) {
        expect(refusalOf(await v3(method, { ...TIMES, messageId })).field).toBe('MISSING_MESSAGE_ID');
      }
      const gone = await v3(method, { ...TIMES, messageId: 99 });
      expect(refusalOf(gone)).toEqual({ status: 400, code: 'REQUESTVALIDATIONEXCEPTION' });
    },
  );

  it('names the parameter in the documentation', async () => {
    const { v3 } = await testPortal({ profile: 'docs' }, letters);
    expect(refusalOf(await v3(TASK, {})).field).toBe('messageId');
    expect(refusalOf(await v3(TASK, { messageId: 99 })).field).toBe('messageId');
  });

  it('shows in the bindings of the message, which stays unread', async () => {
    const { portal, v3 } = await testPortal({}, letters);
    for (const method of [TASK, EVENT, CHAT, POST]) await v3(method, { ...TIMES, messageId: 1 });
    expect(itemOf(await v3('mail.message.get', { id: 1 }))).toMatchObject({
      isSeen: false,
      bindings: [
        { type: 'task', entityId: portal.state.tasks[0]!.id },
        { type: 'calendarEvent', entityId: portal.state.events[0]!.id },
        { type: 'chat', entityId: portal.state.chats[0]!.id },
        { type: 'blogPost', entityId: portal.state.posts[0]!.id },
      ],
    });
  });

  it('needs the modules of the portal', async () => {
    const { portal, v3 } = await testPortal({}, letters);
    portal.state.mailSwitches.modules = false;
    for (const method of [TASK, EVENT, CHAT, POST]) {
      const answer = await v3(method, { ...TIMES, messageId: 1 });
      expect(answer.text).toContain('not installed');
    }
  });
});

describe('a task', () => {
  it('is for the caller unless told otherwise, and copies nothing of the mail', async () => {
    const { portal, v3 } = await testPortal({}, letters);
    const answer = await v3(TASK, { messageId: '1' });
    expect(answer.body['result']).toEqual({ success: true, taskId: 42, messageId: 1 });
    await v3(TASK, { messageId: 1, title: 'Call', description: 'By [b]Friday[/b]', responsibleId: 7 });
    expect(portal.state.tasks).toMatchObject([
      { id: 42, title: 'Offer', description: '', responsibleId: 1, createdBy: 1, deadline: null },
      { id: 43, title: 'Call', description: 'By [b]Friday[/b]', responsibleId: 7, messageId: 1 },
    ]);
  });

  it('is called by the message when it has no other title', async () => {
    const { portal, v3 } = await testPortal({}, letters);
    await v3(TASK, { messageId: 1, title: '' });
    await v3(TASK, { messageId: 2, title: null });
    const titles = portal.state.tasks.map(({ title }) => title);
    expect(titles).toEqual(['Task from email #1', 'Task from email #2']);
  });

  it('refuses a title of spaces and a person who is not there', async () => {
    const { portal, v3 } = await testPortal({}, letters);
    expect(refusalOf(await v3(TASK, { messageId: 1, title: ' ' })).field).toBeUndefined();
    expect(refusalOf(await v3(TASK, { messageId: 1, responsibleId: 99 })).status).toBe(400);
    expect(portal.state.tasks).toHaveLength(0);
  });
});

describe('an event', () => {
  it('keeps its wall clock in the calendar zone and ends with the way back', async () => {
    const { portal, v3 } = await testPortal({}, letters);
    const answer = await v3(EVENT, { messageId: 1, ...TIMES, description: 'Bring samples' });
    expect(answer.body['result']).toEqual({ success: true, eventId: 42, messageId: 1 });
    await v3(EVENT, { messageId: 2, ...TIMES, name: 'Visit' });
    const link = (id: number) => `Email: ${portal.url}/mail/message/${id}`;
    expect(portal.state.events).toMatchObject([
      {
        ...TIMES,
        name: 'Offer',
        ownerId: 1,
        timeZone: 'Europe/Berlin',
        allDay: false,
        description: `Bring samples\n\n${link(1)}`,
      },
      { name: 'Visit', description: link(2) },
    ]);
  });

  it('ends when it begins rather than before', async () => {
    const { portal, v3 } = await testPortal({}, letters);
    const { dateFrom, dateTo } = TIMES;
    await v3(EVENT, { messageId: 1, dateFrom: dateTo, dateTo: dateFrom });
    expect(portal.state.events).toMatchObject([{ dateFrom: dateTo, dateTo }]);
  });

  it('wants both times, in a form it knows, before it looks for the message', async () => {
    const { v3 } = await testPortal({}, letters);
    const { dateFrom } = TIMES;
    expect(refusalOf(await v3(EVENT, { messageId: 1 })).field).toBe('MISSING_DATEFROM');
    expect(refusalOf(await v3(EVENT, { messageId: 1, dateFrom, dateTo: '' })).field).toBe('MISSING_DATETO');
    const answer = await v3(EVENT, { messageId: 99, dateFrom, dateTo: '2026-05-21T10:00:00Z' });
    expect(refusalOf(answer)).toEqual({ status: 400, code: 'REQUESTVALIDATIONEXCEPTION' });
    expect(JSON.stringify(answer.body)).toContain(
      "Invalid date format for value '2026-05-21T10:00:00Z'. Expected 'Y-m-d H:i:s'.",
    );
  });
});

describe('a chat', () => {
  it('is one per message, and asks again lead to it', async () => {
    const { portal, v3 } = await testPortal({}, letters);
    const made = await v3(CHAT, { messageId: 1 });
    expect(made.body['result']).toEqual({ success: true, chatId: 42, messageId: 1, existing: false });
    portal.state.chats[0]!.members = [7];
    const again = await v3(CHAT, { messageId: 1 });
    expect(again.body['result']).toEqual({ success: true, chatId: 42, messageId: 1, existing: true });
    expect(portal.state.chats).toEqual([{ id: 42, title: 'Offer', messageId: 1, members: [7, 1] }]);
    expect(portal.state.messages[0]!.bindings).toHaveLength(1);
  });
});

describe('a post', () => {
  it('holds the way back alone', async () => {
    const { portal, v3 } = await testPortal({}, letters);
    const answer = await v3(POST, { messageId: 1, title: 'News' });
    expect(answer.body['result']).toEqual({ success: true, postId: 42, messageId: 1 });
    await v3(POST, { messageId: 2 });
    expect(portal.state.posts).toMatchObject([
      { title: 'News', text: `Email: ${portal.url}/mail/message/1`, authorId: 1 },
      { title: 'Post from email #2' },
    ]);
  });

  it('needs a blog', async () => {
    const { portal, v3 } = await testPortal({}, letters);
    portal.state.mailSwitches.hasBlog = false;
    expect((await v3(POST, { messageId: 1 })).text).toContain('User blog not found.');
  });
});
