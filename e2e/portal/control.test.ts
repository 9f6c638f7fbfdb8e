import { describe, expect, it } from 'vitest';
import { answerOf, JSON_TYPE, testPortal } from './rest/portal-for-test.ts';

async function controlled() {
  const made = await testPortal({}, [{ subject: 'Offer' }, { mailboxId: 2, folders: ['Spam'] }]);
  const control = (method: string, path: string, value?: unknown) => {
    const init =
      value === undefined ? { method } : { method, headers: JSON_TYPE, body: JSON.stringify(value) };
    return answerOf(made.portal.fetch(new Request(`${made.portal.url}/__portal/${path}`, init)));
  };
  return { ...made, control };
}

describe('the control address', () => {
  it('shows what was made', async () => {
    const { portal, v3, control } = await controlled();
    const messageId = 1;
    const standup = { id: 1, ownerId: 1, name: 'Stand-up', description: '', location: '', allDay: false };
    const when = {
      dateFrom: '2026-05-21 09:00:00',
      dateTo: '2026-05-21 09:15:00',
      timeZone: 'Europe/Berlin',
    };
    const busy = { accessibility: 'busy' as const, meetingStatus: '' as const };
    portal.state.events.push({ ...standup, ...when, ...busy, messageId: null });
    await v3('mail.message.createtask', { messageId, description: 'By Friday' });
    const dateFrom = '2026-05-21 10:00:00';
    await v3('mail.message.createcalendarevent', { messageId, dateFrom, dateTo: dateFrom });
    await v3('mail.message.createchat', { messageId });
    await v3('mail.message.createfeedpost', { messageId });
    await v3('mail.message.createcrmactivity', { messageId });
    const from = 'anna@oak.example';
    await v3('mail.message.send', { from, to: ['x@y.example'], subject: 'S', body: 'B' });
    const { body } = await control('GET', 'state');
    expect(body).toMatchObject({
      tasks: [
        { id: 42, title: 'Offer', description: 'By Friday', responsibleId: 1, deadline: null, messageId },
      ],
      events: [{ name: 'Offer', dateFrom, dateTo: dateFrom, timeZone: 'Europe/Berlin', messageId }],
      chats: [{ messageId, members: [1] }],
      posts: [{ title: 'Offer', messageId }],
      crm: [{ messageId, entityTypeId: 3, entityId: 31 }],
      sent: [
        {
          from: 'Anna Weber <anna@oak.example>',
          to: ['x@y.example'],
          cc: [],
          bcc: [],
          subject: 'S',
          body: 'B',
        },
      ],
      messages: [
        { id: 1, mailboxId: 1, folder: 'INBOX', subject: 'Offer' },
        { id: 2, mailboxId: 2, folder: 'Spam', subject: 'Letter 2' },
        { id: 3, mailboxId: 1, folder: '', subject: 'S' },
      ],
    });
  });

  it('takes faults and gives them back', async () => {
    const { v3, control } = await controlled();
    const fault = { method: 'mail.mailbox.list', kind: '429', times: 1 };
    expect((await control('POST', 'faults', { ...fault, kind: 'flood' })).status).toBe(400);
    expect((await control('POST', 'faults', fault)).status).toBe(200);
    expect((await control('GET', 'faults')).body).toMatchObject({ waiting: [fault] });
    await control('DELETE', 'faults');
    expect((await v3('mail.mailbox.list')).status).toBe(200);
    await control('POST', 'faults', fault);
    expect((await v3('mail.mailbox.list')).status).toBe(429);
    const log = await control('GET', 'requests');
    expect(JSON.parse(log.text)).toMatchObject([{ status: 200 }, { status: 429, fault: '429' }]);
  });

  it('turns switches of the mail service', async () => {
    const { v3, control } = await controlled();
    const url = 'switches';
    expect((await control('POST', url, { sending: 'never' })).status).toBe(400);
    expect((await control('POST', url, { colour: 'red' })).status).toBe(400);
    expect((await control('POST', url, { hasBlog: 'no' })).status).toBe(400);
    await control('POST', url, { hasBlog: false });
    expect((await control('GET', url)).body).toMatchObject({ hasBlog: false, sending: 'ok' });
    expect((await v3('mail.message.createfeedpost', { messageId: 1 })).text).toContain(
      'User blog not found.',
    );
  });

  it('starts again', async () => {
    const { portal, v3, control } = await controlled();
    await v3('mail.message.createtask', { messageId: 1 });
    await control('POST', 'reset');
    expect(portal.state.tasks).toHaveLength(0);
  });
});
