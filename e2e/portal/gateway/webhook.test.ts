import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { itemsOf } from '../rest/portal-for-test.ts';
import { webhookAddress } from './address.ts';
import { farPortal, nearPortal, SECRET } from './far-for-test.ts';
import { webhookGateway } from './webhook.ts';

const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void printed.push(words.join(' ')));
});

afterEach(() => {
  expect(printed.join('\n')).not.toMatch(new RegExp(SECRET, 'i'));
});

async function both(options: Parameters<typeof farPortal>[0] = {}) {
  const far = await farPortal(options);
  const near = await nearPortal(webhookGateway(webhookAddress(`${far.url}/rest/1/${SECRET}/`)));
  far.requests.length = 0;
  return { far, near };
}

/** A server that is no stand-in, for what a stand-in never does. */
async function server(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const made: Server = createServer(answer as never);
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void made.close());
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
}

describe('a portal behind its webhook', () => {
  it('answers mail of REST 3.0 and calendar of REST 2.0, each at its own address', async () => {
    const { far, near } = await both();
    expect(itemsOf(await near.v3('mail.message.list', { mailboxId: 1 })).map(({ id }) => id)).toEqual([
      13, 12, 11,
    ]);
    const day = { type: 'user', ownerId: 1, from: '2026-05-20', to: '2026-05-21' };
    expect((await near.v2('calendar.event.get', day)).body['result']).toEqual([]);
    expect(far.requests.map(({ method, version, params }) => [method, version, params])).toEqual([
      ['mail.message.list', 3, { mailboxId: 1 }],
      ['calendar.event.get', 2, day],
    ]);
  });

  it('is the person and has the permissions the portal tells', async () => {
    const { near } = await both();
    expect(near.portal.state.users[0]).toMatchObject({
      id: 1,
      name: 'Anna',
      lastName: 'Weber',
      isAdmin: true,
    });
    expect((await near.v2('scope')).body['result']).toEqual([
      'mail',
      'calendar',
      'task',
      'tasks',
      'im',
      'user_brief',
    ]);
    const crm = await near.v2('crm.contact.get', { id: 31 });
    expect(crm.body['error']).toBe('insufficient_scope');
  });

  it('never sees the token of the frame, nor what its library adds to the address', async () => {
    const { far, near } = await both();
    const body = JSON.stringify({ auth: near.token });
    await near.send('/rest/profile?bx24_request_id=1&bx24_sdk_ver=2', body);
    expect(far.requests).toMatchObject([{ method: 'profile', params: {} }]);
  });

  it('is out of reach without a token of the frame, and by the secret everybody knows', async () => {
    const { far, near } = await both();
    expect((await near.send('/rest/api/mail.mailbox.list', '{}')).status).toBe(401);
    expect((await near.send('/rest/api/mail.mailbox.list', '{"auth":"guess"}')).status).toBe(401);
    expect((await near.send('/rest/api/1/stand-in-hook/mail.mailbox.list', '{}')).status).toBe(401);
    expect(far.requests).toEqual([]);
  });

  it('is out of reach for a page whose own name leads to this machine', async () => {
    const { near } = await both();
    const url = near.portal.url.replace('127.0.0.1', 'rebound.example');
    expect((await near.portal.fetch(new Request(`${url}/`))).status).toBe(421);
    expect((await near.portal.fetch(new Request(`${near.portal.url}/`))).status).toBe(302);
  });

  it.each(['mail.message.list%2F..', '..', 'a%0Ab'])('is never asked for %s', async (method) => {
    const { far, near } = await both();
    expect((await near.v3(method)).status).toBe(404);
    expect(far.requests).toEqual([]);
  });

  it('refuses what needs an application in its own words, and options are kept here', async () => {
    const { far, near } = await both();
    expect((await near.v2('placement.bind')).body['error']).toBe('WRONG_AUTH_TYPE');
    expect((await near.v2('app.info')).body['error']).toBe('ACCESS_DENIED');
    expect((await near.v2('user.option.set', { options: { me: '1' } })).body['result']).toBe(true);
    expect((await near.v2('user.option.get', { option: 'me' })).body['result']).toBe('1');
    expect(far.requests.map(({ method }) => method)).toEqual(['placement.bind', 'app.info']);
    expect(far.state.userOptions).toEqual({});
  });

  it('is called by its own address in what is written there, and by ours in what is read', async () => {
    const { far, near } = await both();
    const [message] = itemsOf(await near.v3('mail.message.list', { mailboxId: 2 }));
    expect(message?.['url']).toBe(`${near.portal.url}/mail/message/21`);
    const other = near.portal.url.replace('127.0.0.1', 'localhost');
    const description = `See ${near.portal.url}/mail/message/21 or ${other}/mail/message/21`;
    await near.v3('mail.message.createtask', { messageId: 21, description });
    expect(far.state.tasks).toMatchObject([
      { description: `See ${far.url}/mail/message/21 or ${far.url}/mail/message/21` },
    ]);
  });

  it('shows its pages itself', async () => {
    const { far, near } = await both();
    const page = (path: string) => near.portal.fetch(new Request(near.portal.url + path));
    const task = await page(
      '/company/personal/user/1/tasks/task/view/42/?IFRAME=Y&from=rest_placement&a=%2F',
    );
    expect(task.status).toBe(302);
    expect(task.headers.get('location')).toBe(`${far.url}/company/personal/user/1/tasks/task/view/42/?a=%2F`);
    expect((await page('//evil.example/')).headers.get('location')).toBe(`${far.url}//evil.example/`);
    expect((await page('/devops/placement/1/')).status).toBe(200);
  });
});

describe('an answer of the portal', () => {
  it.each([
    ['503', 503, 'QUERY_LIMIT_EXCEEDED'],
    ['429', 429, 'BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION'],
    ['500', 500, 'BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION'],
    ['no-scope', 403, 'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION'],
    ['gone', 400, 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION'],
  ] as const)('keeps its meaning: %s', async (kind, status, code) => {
    const { far, near } = await both();
    far.addFault({ method: '*', kind, times: 1 });
    const answer = await near.v3('mail.message.get', { id: 11 });
    const { error } = answer.body as { error: string | { code: string } };
    expect([answer.status, typeof error === 'string' ? error : error.code]).toEqual([status, code]);
    expect(far.requests).toHaveLength(1);
  });

  it.each([
    ['html-500', 500],
    ['bad-json', 200],
  ] as const)('that is not JSON is not passed on, only that it was none: %s', async (kind, status) => {
    const { far, near } = await both();
    far.addFault({ method: '*', kind, times: 1 });
    const answer = await near.v3('mail.message.createtask', { messageId: 11 });
    expect([answer.status, answer.text]).toEqual([status, 'The portal answered without JSON.']);
    expect(far.state.tasks).toHaveLength(1);
  });

  it('that got lost is lost for the frame too, and nobody asks again', async () => {
    const { far, near } = await both();
    far.addFault({ method: 'mail.message.createtask', kind: 'drop-after', times: 1 });
    const body = JSON.stringify({ messageId: 11, auth: near.token });
    expect((await near.send('/rest/api/mail.message.createtask', body)).type).toBe('error');
    expect(far.state.tasks).toHaveLength(1);
    expect(far.requests).toHaveLength(1);
    expect(printed).toEqual([expect.stringContaining('mail.message.createtask: ')]);
  });

  it('meets the faults of the portal in front of it', async () => {
    const { far, near } = await both();
    near.portal.addFault({ method: '*', kind: '429', times: 1 });
    expect((await near.v3('mail.message.createtask', { messageId: 11 })).status).toBe(429);
    near.portal.addFault({ method: '*', kind: 'gone', times: 1 });
    expect((await near.v3('mail.message.createtask', { messageId: 11 })).status).toBe(400);
    expect(far.requests).toEqual([]);
    near.portal.addFault({ method: '*', kind: '500', times: 1 });
    expect((await near.v3('mail.message.createtask', { messageId: 11 })).status).toBe(500);
    expect(far.state.tasks).toHaveLength(1);
    expect(near.portal.requests.at(-1)).toMatchObject({ method: 'mail.message.createtask', executed: true });
  });

  it('that takes too long or grows too large is lost', async () => {
    const far = await farPortal();
    const address = webhookAddress(`${far.url}/rest/1/${SECRET}/`);
    const call = { version: 3 as const, method: 'mail.message.list', params: {} };
    far.addFault({ method: '*', kind: 'slow', times: 1, ms: 60_000 });
    expect(await webhookGateway(address, { ms: 100, bytes: 1000 }).call(call)).toEqual({
      lost: 'no answer in time',
    });
    expect(await webhookGateway(address, { ms: 5000, bytes: 100 }).call(call)).toEqual({
      lost: 'too large an answer',
    });
  });

  it('that names another address is not followed', async () => {
    const visits: (string | undefined)[] = [];
    const url = await server((request, response) => {
      visits.push(request.url);
      response.writeHead(301, { location: '/elsewhere' }).end();
    });
    const gateway = webhookGateway(webhookAddress(`${url}/rest/1/${SECRET}/`));
    const call = { version: 3 as const, method: 'mail.message.send', params: {} };
    expect(await gateway.call(call)).toEqual({ status: 502, body: undefined });
    expect(visits).toEqual([`/rest/api/1/${SECRET}/mail.message.send`]);
  });

  it('that repeats the secret loses it on the way', async () => {
    const url = await server((request, response) => {
      response.setHeader('content-type', 'application/json');
      const escaped = SECRET.replaceAll(/./g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);
      const error = JSON.stringify({ [SECRET]: `Wrong ${request.url} or ${SECRET.toUpperCase()}` });
      response.writeHead(400).end(`{"error":${error},"again":["${escaped}"]}`);
    });
    const gateway = webhookGateway(webhookAddress(`${url}/rest/1/${SECRET}/`));
    const answer = await gateway.call({ version: 2, method: 'profile', params: {} });
    expect(answer).toEqual({
      status: 400,
      body: { error: { '***': 'Wrong /rest/1/***/profile or ***' }, again: ['***'] },
    });
  });
});

describe('the first calls', () => {
  const gatewayTo = (url: string) => webhookGateway(webhookAddress(`${url}/rest/1/${SECRET}/`));

  it('tell what is missing, not what is there', async () => {
    const far = await farPortal();
    const { notes, serverOffset } = await gatewayTo(far.url).introduce();
    expect(notes).toEqual([
      'Permissions the webhook lacks: crm (names of clients), log (taking a feed post back).',
    ]);
    expect(serverOffset).toBe('+03:00');
    far.state.mailSwitches.mailApi = false;
    expect((await gatewayTo(far.url).introduce()).notes.join(' ')).toContain(
      'does not have the mail methods yet',
    );
  });

  it.each([
    ['a wrong secret', { secret: 'an0ther-secret', scopes: null }, /does not accept the webhook/],
    ['no permission for mail', { secret: SECRET, scopes: ['task'] }, /no permission for mail/],
  ])('end with one sentence: %s', async (_name, webhooks, sentence) => {
    const far = await farPortal({ webhooks });
    await expect(gatewayTo(far.url).introduce()).rejects.toThrow(sentence);
    await expect(gatewayTo(far.url).introduce()).rejects.not.toThrow(SECRET);
  });

  it('end with one sentence where there is no portal', async () => {
    const site = await server((_request, response) => void response.end('<h1>Hello</h1>'));
    await expect(gatewayTo(site).introduce()).rejects.toThrow(/does not answer as a Bitrix24 portal/);
    await expect(gatewayTo('http://127.0.0.1:1').introduce()).rejects.toThrow(
      '127.0.0.1:1 cannot be reached',
    );
  });
});
