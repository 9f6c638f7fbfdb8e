import { describe, expect, it, vi } from 'vitest';
import { answerOf, JSON_TYPE, refusalOf, testPortal } from './portal-for-test.ts';

describe('addresses', () => {
  it('knows v3 names in small letters only', async () => {
    const { v3 } = await testPortal();
    expect((await v3('mail.mailbox.list')).status).toBe(200);
    const wrong = await v3('mail.message.createTask');
    expect(refusalOf(wrong)).toEqual({ status: 404, code: 'METHODNOTFOUNDEXCEPTION' });
    expect(wrong.body).not.toHaveProperty('time');
  });

  it('does not find names that every object has', async () => {
    const { v3 } = await testPortal();
    expect((await v3('constructor')).status).toBe(404);
  });

  it('takes a final slash, and on v2 any case and .json', async () => {
    const { send, token } = await testPortal();
    const auth = JSON.stringify({ auth: token });
    expect((await send('/rest/api/mail.mailbox.list/', auth)).status).toBe(200);
    expect((await send('/rest/Server.TIME.json', auth)).status).toBe(200);
    expect((await send('/rest/server.time/', auth)).status).toBe(200);
  });

  it('has no mail on the v2 address', async () => {
    const { v2 } = await testPortal();
    const answer = await v2('mail.message.list');
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual({
      error: 'ERROR_METHOD_NOT_FOUND',
      error_description: 'Method not found!',
    });
  });

  it('takes the secret of a webhook instead of a token', async () => {
    const { send } = await testPortal();
    expect((await send('/rest/api/7/stand-in-hook/mail.mailbox.list', '{}')).status).toBe(200);
    expect((await send('/rest/api/7/guess/mail.mailbox.list', '{}')).status).toBe(401);
    const profile = await send('/rest/7/stand-in-hook/profile', '{}');
    expect(profile.body['result']).toMatchObject({ ID: '7' });
  });

  it('can be a portal without mail methods', async () => {
    const { portal, v3 } = await testPortal();
    portal.state.mailSwitches.mailApi = false;
    expect(refusalOf(await v3('mail.mailbox.list')).code).toBe('METHODNOTFOUNDEXCEPTION');
    expect(refusalOf(await v3('tasks.task.get', { id: 1 })).status).toBe(400);
  });
});

describe('order of checks', () => {
  it('is method, token, rate, scope, parameters', async () => {
    const { portal, send } = await testPortal({ scopes: ['im'] });
    const dead = JSON.stringify({ auth: 'nobody' });
    expect((await send('/rest/api/mail.nothing', dead)).status).toBe(404);
    portal.addFault({ method: '*', kind: '429', times: 3 });
    expect((await send('/rest/api/mail.message.get', dead)).status).toBe(401);
    const { issueToken } = await import('../state.ts');
    const good = JSON.stringify({ auth: issueToken(portal.state).access });
    expect((await send('/rest/api/mail.message.get', good)).status).toBe(429);
    portal.clearFaults();
    expect(refusalOf(await send('/rest/api/mail.message.get', good))).toEqual({
      status: 403,
      code: 'INSUFFICIENTSCOPEEXCEPTION',
    });
    portal.state.application.scopes = ['mail'];
    expect(refusalOf(await send('/rest/api/mail.message.get', good))).toMatchObject({
      status: 400,
      field: 'id',
    });
  });

  it('accepts the beginning of a method name as a scope', async () => {
    const { v3 } = await testPortal({ scopes: ['mail.message'] });
    expect((await v3('mail.message.list')).status).toBe(200);
    expect((await v3('mail.mailbox.list')).status).toBe(403);
  });
});

describe('tokens', () => {
  it('are found in header, body and query, the body before the query', async () => {
    const { portal, send, token } = await testPortal();
    const path = '/rest/api/mail.mailbox.list';
    expect((await send(`${path}?auth=${token}`, '{}')).status).toBe(200);
    expect((await send(path, JSON.stringify({ access_token: token }))).status).toBe(200);
    expect((await send(`${path}?auth=${token}`, '{"auth":"nobody"}')).status).toBe(401);
    const headers = { ...JSON_TYPE, authorization: `Bearer ${token}` };
    expect((await send(path, '{}', headers)).status).toBe(200);
    expect(portal.requests.every(({ params }) => !JSON.stringify(params).includes(token))).toBe(true);
  });

  it('that are old are refused without a reason by v3, with one by v2', async () => {
    const { portal, v3, v2 } = await testPortal();
    for (const known of portal.state.tokens) known.expiresAt = Date.now() - 1;
    const answer = await v3('mail.mailbox.list');
    expect(refusalOf(answer)).toEqual({ status: 401, code: 'ACCESSDENIEDEXCEPTION' });
    expect((await v2('profile')).body).toEqual({
      error: 'expired_token',
      error_description: 'The access token provided has expired',
    });
  });

  it('that are missing or unknown differ in v2', async () => {
    const { send } = await testPortal();
    expect((await send('/rest/profile', '{}')).body['error']).toBe('NO_AUTH_FOUND');
    expect((await send('/rest/profile', '{"auth":"x"}')).body['error']).toBe('invalid_token');
  });
});

describe('other origins', () => {
  it('get exactly three headers on every answer, refusals too', async () => {
    const { v3, send } = await testPortal();
    for (const answer of [await v3('mail.mailbox.list'), await v3('no.such'), await send('/rest/no', '')]) {
      const access = [...answer.headers.keys()].filter((name) => name.startsWith('access-control'));
      expect(access).toEqual(['access-control-allow-headers', 'access-control-allow-origin']);
      expect(answer.headers.get('access-control-allow-headers')).toBe('origin, content-type, accept');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('get an empty 200 for a preflight, before anything is looked at', async () => {
    const { portal } = await testPortal();
    const request = new Request(`${portal.url}/rest/api/no.such`, { method: 'OPTIONS' });
    const answer = await answerOf(portal.fetch(request));
    expect(answer).toMatchObject({ status: 200, text: '' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.has('access-control-allow-methods')).toBe(false);
    expect(portal.requests).toHaveLength(0);
  });
});

describe('bodies', () => {
  const INVALID = { status: 400, code: 'INVALIDJSONEXCEPTION' };

  it('that are not JSON are refused by methods with a request object', async () => {
    const { send, token } = await testPortal();
    const path = `/rest/api/mail.message.list?auth=${token}`;
    expect(refusalOf(await send(path, '{}', { 'content-type': 'text/plain' }))).toEqual(INVALID);
    expect(refusalOf(await send(path, '{"a":'))).toEqual(INVALID);
    expect(refusalOf(await send(path, '5'))).toEqual(INVALID);
    expect((await send(path, '{}', { 'content-type': 'application/vnd.x+json' })).status).toBe(200);
  });

  it('that are empty are an empty object for the newest core alone', async () => {
    const newest = await testPortal();
    const first = await testPortal({ profile: 'g1' });
    const path = '/rest/api/mail.message.list?auth=';
    expect((await newest.send(path + newest.token, '')).status).toBe(200);
    expect(refusalOf(await first.send(path + first.token, ''))).toEqual(INVALID);
  });

  it('of the other methods count as empty when they cannot be read', async () => {
    const { send, token } = await testPortal();
    for (const body of ['', '{"messageId":', 'messageId=1']) {
      const answer = await send(`/rest/api/mail.message.createtask?auth=${token}`, body);
      expect(refusalOf(answer)).toMatchObject({ status: 400, field: 'MISSING_MESSAGE_ID' });
    }
  });

  it('are the only place for v3 parameters, and null is absent', async () => {
    const { portal, v3, token } = await testPortal({}, [{}]);
    const url = `${portal.url}/rest/api/mail.message.get?id=1&auth=${token}`;
    expect(refusalOf(await answerOf(portal.fetch(new Request(url))))).toMatchObject({ field: 'id' });
    expect(refusalOf(await v3('mail.message.get', { id: null }))).toMatchObject({ field: 'id' });
    expect((await v3('mail.message.get', { id: 1, ID: 2, unknown: {} })).status).toBe(200);
  });

  it('merge with the query in v2, forms included', async () => {
    const { send, token } = await testPortal();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await send('/rest/user.get?FILTER[ID]=1', `FILTER[ID][]=7&auth=${token}`, form);
    expect(answer.body['result']).toMatchObject([{ ID: '7' }]);
  });
});

describe('faults inside the portal', () => {
  it('are told to the person who runs it, and are 500 outside', async () => {
    const { portal, v3 } = await testPortal({}, [{}]);
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    portal.state.mailboxes.length = 0;
    portal.state.serverOffset = 'nonsense';
    expect(refusalOf(await v3('mail.mailbox.list'))).toEqual({ status: 500, code: 'INTERNALEXCEPTION' });
    expect(told).toHaveBeenCalledOnce();
  });
});

describe('the log', () => {
  it('tells what was asked, what came of it and whether it was done', async () => {
    const { portal, v3 } = await testPortal({}, [{}]);
    await v3('mail.message.createtask', { messageId: 1, title: 'Call' });
    await v3('mail.message.createtask', { messageId: 99 });
    expect(portal.requests).toMatchObject([
      {
        id: 1,
        method: 'mail.message.createtask',
        version: 3,
        params: { messageId: 1, title: 'Call' },
        status: 200,
        executed: true,
      },
      { id: 2, params: { messageId: 99 }, status: 400, executed: false },
    ]);
  });
});
