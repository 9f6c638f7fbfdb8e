import { describe, expect, it } from 'vitest';
import { idsOf, itemOf, itemsOf, refusalOf, testPortal } from '../portal-for-test.ts';
import { deliverQueued } from './outbox.ts';

const SEND = 'mail.message.send';
const REPLY = 'mail.message.reply';
const FORWARD = 'mail.message.forward';
const letter = { from: 'ANNA@oak.example', to: ['x@far.example'], subject: 'Hello', body: '<b>Hi</b>' };
const inbox = [
  { subject: 'Offer', text: '5 < 6\nYes', hasAttachments: true },
  { from: 'Clara Stone <stone@far.example>' },
];

describe('a sent letter', () => {
  it('is there at once without a folder, and in Sent a little later', async () => {
    const { portal, v3 } = await testPortal({}, inbox);
    const answer = await v3(SEND, letter);
    expect(answer.body['result']).toEqual({ success: true, to: ['x@far.example'] });
    expect(idsOf(await v3('mail.message.list'))).toEqual([3, 2, 1]);
    expect(idsOf(await v3('mail.message.list', { folder: 'Sent' }))).toEqual([]);
    expect(itemOf(await v3('mail.message.get', { id: 3 }))).toMatchObject({
      mailboxId: 1,
      from: 'Anna Weber <anna@oak.example>',
      to: 'x@far.example',
      isSeen: true,
      body: 'Hi',
    });
    deliverQueued(portal.state, Date.now() + portal.state.mailSwitches.sendDelay);
    expect(idsOf(await v3('mail.message.list', { folder: 'Sent' }))).toEqual([3]);
  });

  it('reaches its folder by itself on a later call', async () => {
    const { portal, v3 } = await testPortal();
    portal.state.mailSwitches.sendDelay = 0;
    await v3(SEND, letter);
    expect(idsOf(await v3('mail.message.list', { folder: 'Sent' }))).toEqual([1]);
  });

  it('is sent again by every call', async () => {
    const { portal, v3 } = await testPortal();
    await v3(SEND, { ...letter, cc: ['c@far.example'], bcc: { a: 'b@far.example' } });
    await v3(SEND, letter);
    expect(portal.state.sent).toMatchObject([
      { to: ['x@far.example'], cc: ['c@far.example'], bcc: ['b@far.example'], body: '<b>Hi</b>' },
      { cc: [], bcc: [] },
    ]);
  });

  it('of an address without a mailbox goes at once and is listed nowhere', async () => {
    const { portal, v3 } = await testPortal();
    portal.state.smtpSenders.push({ id: 9, email: 'sales@oak.example', name: 'Sales' });
    expect(itemsOf(await v3('mail.mailbox.senders')).at(-1)).toEqual({
      email: 'sales@oak.example',
      name: 'Sales',
      sender: 'Sales <sales@oak.example>',
      senderId: 9,
      mailboxId: null,
    });
    const answer = await v3(SEND, { ...letter, from: 'sales@oak.example', senderId: 9 });
    expect(answer.body['result']).toEqual({ success: true, to: ['x@far.example'] });
    expect(portal.state.sent).toMatchObject([{ from: 'Sales <sales@oak.example>', to: ['x@far.example'] }]);
    expect(idsOf(await v3('mail.message.list'))).toEqual([]);
    expect((await v3(SEND, { ...letter, from: 'sales@oak.example', mailboxId: 1 })).status).toBe(400);
  });

  it('loses what could run', async () => {
    const { portal, v3 } = await testPortal();
    const body =
      '<p onclick="x()" style="color:red">A<script>alert(1)</script></p><a href="javascript:x()">B</a>';
    await v3(SEND, { ...letter, body });
    expect(portal.state.sent[0]?.body).toBe('<p style="color:red">A</p><a>B</a>');
  });
});

describe('answers and forwards', () => {
  it('an answer joins the conversation and quotes the original', async () => {
    const { portal, v3 } = await testPortal({}, inbox);
    await v3(REPLY, { ...letter, replyToMessageId: 1 });
    const { body } = await v3('mail.message.thread', { id: 1 });
    expect(body['result']).toMatchObject([{ id: 1 }, { id: 3, subject: 'Hello' }]);
    expect(portal.state.sent[0]?.body).toBe(
      '<b>Hi</b><br><br>Date: 2026-05-20 15:00:01<br>Subject: Offer<br>' +
        'From: Clara Moss &lt;clara@moss.example&gt;<br>To: anna@oak.example<br>' +
        '<blockquote>5 &lt; 6<br>Yes</blockquote>',
    );
  });

  it('a forward has the attachments and starts anew', async () => {
    const { v3 } = await testPortal({}, inbox);
    await v3(FORWARD, { ...letter, forwardMessageId: 1 });
    const { body } = await v3('mail.message.thread', { id: 1 });
    expect(body).toMatchObject({ total: 1 });
    expect(itemOf(await v3('mail.message.get', { id: 3 }))['hasAttachments']).toBe(true);
  });

  it('an original that is not there is refused late', async () => {
    const { v3 } = await testPortal({}, inbox);
    expect(refusalOf(await v3(REPLY, letter)).field).toBe('MISSING_REPLYTOMESSAGEID');
    expect(refusalOf(await v3(FORWARD, letter)).field).toBe('MISSING_FORWARDMESSAGEID');
    const answer = await v3(REPLY, { ...letter, replyToMessageId: 0 });
    expect(refusalOf(answer).field).toBe('MESSAGE_REPLY_FAILED');
    const docs = await testPortal({ profile: 'docs' }, inbox);
    const refused = await docs.v3(FORWARD, { ...letter, forwardMessageId: 9 });
    expect(refusalOf(refused).field).toBe('forwardMessageId');
  });
});

describe('parameters', () => {
  it('are checked in order, the first miss alone is told', async () => {
    const { v3 } = await testPortal();
    const fields: unknown[] = [];
    const given: Record<string, unknown> = {};
    for (const key of ['from', 'subject', 'body', 'to'] as const) {
      const answer = await v3(SEND, given);
      fields.push(refusalOf(answer).field);
      expect((answer.body['error'] as { validation: unknown[] }).validation).toHaveLength(1);
      given[key] = letter[key];
    }
    expect(fields).toEqual(['MISSING_FROM', 'MISSING_SUBJECT', 'MISSING_BODY', 'MISSING_TO']);
    expect((await v3(SEND, given)).status).toBe(200);
  });

  it('are bent into texts; spaces are something', async () => {
    const { portal, v3 } = await testPortal();
    await v3(SEND, { ...letter, subject: 5, body: true });
    await v3(SEND, { ...letter, subject: ' ', body: ['x'] });
    expect(portal.state.sent).toMatchObject([
      { subject: '5', body: '1' },
      { subject: ' ', body: 'Array' },
    ]);
  });

  it('break the portal when a copy is no list or a recipient no text', async () => {
    const { v3 } = await testPortal();
    for (const wrong of [{ cc: 'c@far.example' }, { bcc: 5 }, { to: [5] }, { cc: [{}] }]) {
      expect((await v3(SEND, { ...letter, ...wrong })).status).toBe(500);
    }
    expect((await v3(SEND, { ...letter, cc: null })).status).toBe(200);
  });
});

describe('recipients', () => {
  it('stay as written when they are addresses, in front of one name in the address book', async () => {
    const { v3 } = await testPortal({}, inbox);
    const to = ['New <n@far.example>', ' ', 'moss', 'n@far.example'];
    const answer = await v3(SEND, { ...letter, to });
    expect((answer.body['result'] as { to: string[] }).to).toEqual([
      'New <n@far.example>',
      'clara@moss.example',
      'n@far.example',
    ]);
  });

  it('may be a colleague', async () => {
    const { v3 } = await testPortal({}, inbox);
    const answer = await v3(SEND, { ...letter, to: ['Nowak'] });
    expect((answer.body['result'] as { to: string[] }).to).toEqual(['piotr@oak.example']);
  });

  it.each([
    [['Clara'], 'RESOLVE_RECIPIENTS_ERROR', 'Ambiguous recipient \\u0022Clara\\u0022'],
    [['ivan@firm'], 'RESOLVE_RECIPIENTS_ERROR', 'not found in address book'],
    [['a@b.test, c@d.test'], 'RESOLVE_RECIPIENTS_ERROR', 'not found'],
    [[' ', ''], 'NO_RECIPIENTS', 'No valid recipients provided.'],
  ])('%j: %s', async (to, field, text) => {
    const { portal, v3 } = await testPortal({}, inbox);
    const answer = await v3(SEND, { ...letter, to });
    expect(refusalOf(answer)).toMatchObject({ status: 400, field });
    expect(answer.text).toContain(text);
    expect(portal.state.sent).toHaveLength(0);
  });
});

describe('refusals', () => {
  it('of a sender who is not the caller', async () => {
    const { v3 } = await testPortal();
    const answer = await v3(SEND, { ...letter, from: 'Anna <piotr@oak.example>' });
    expect(refusalOf(answer).field).toBe('MESSAGE_SEND_FAILED');
    expect(answer.text).toContain('Sender email address is not available');
    expect((await v3(SEND, { ...letter, from: 'Whoever <info@OAK.example>' })).status).toBe(200);
  });

  it('of a mailbox that has another address, on the newest portals', async () => {
    const newest = await testPortal();
    expect((await newest.v3(SEND, { ...letter, mailboxId: 2 })).status).toBe(400);
    expect((await newest.v3(SEND, { ...letter, mailboxId: 1, senderId: 2 })).status).toBe(200);
    const first = await testPortal({ profile: 'g1' });
    expect((await first.v3(SEND, { ...letter, mailboxId: 2 })).status).toBe(200);
  });

  it('of more recipients than the portal allows', async () => {
    const { v3 } = await testPortal();
    const to = Array.from({ length: 9 }, (_, at) => `r${at}@far.example`);
    expect((await v3(SEND, { ...letter, to, cc: ['c@far.example'] })).status).toBe(200);
    const answer = await v3(SEND, { ...letter, to, cc: ['c@far.example'], bcc: ['d@far.example'] });
    expect(answer.text).toContain('is 11, must not exceed 10.');
  });

  it.each([
    ['daily-sender', 'Daily sender email limit reached.'],
    ['daily-portal', 'Daily portal mail limit reached.'],
    ['monthly-portal', 'Monthly portal mail limit reached.'],
    ['mailbox-auth', 'Mailbox authentication failed.'],
    ['transport', 'Failed to send email.'],
  ] as const)('of the portal: %s', async (sending, text) => {
    const { portal, v3 } = await testPortal();
    portal.state.mailSwitches.sending = sending;
    const answer = await v3(SEND, letter);
    expect(refusalOf(answer).field).toBe('MESSAGE_SEND_FAILED');
    expect(answer.text).toContain(text);
  });

  it('of a plan with one recipient', async () => {
    const { portal, v3 } = await testPortal();
    portal.state.mailSwitches.sending = 'tariff';
    expect((await v3(SEND, letter)).status).toBe(200);
    const to = ['a@far.example', 'b@far.example'];
    expect((await v3(SEND, { ...letter, to })).text).toContain('Tariff restriction');
  });
});
