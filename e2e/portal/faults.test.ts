import { describe, expect, it } from 'vitest';
import { Faults, readFault } from './faults.ts';
import { answerOf, refusalOf, testPortal } from './rest/portal-for-test.ts';
import { issueToken } from './state.ts';

const CREATE = 'mail.message.createtask';

async function spoiled(kind: string, method = CREATE) {
  const made = await testPortal({}, [{}]);
  const fault = readFault({ method, kind, ms: 30 });
  if (typeof fault === 'string') throw new Error(fault);
  made.portal.addFault(fault);
  return made;
}

describe('before the action', () => {
  it('the connection drops', async () => {
    const { portal, v3 } = await spoiled('drop-before');
    expect((await v3(CREATE, { messageId: 1 })).status).toBe(0);
    expect(portal.state.tasks).toHaveLength(0);
    expect(portal.requests).toMatchObject([{ status: 0, executed: false, fault: 'drop-before' }]);
  });

  it('the front says to slow down, in the form of v2 and with or without its headers', async () => {
    for (const kind of ['503', '503-no-cors']) {
      const { portal, v3 } = await spoiled(kind);
      const answer = await v3(CREATE, { messageId: 1 });
      expect(answer).toMatchObject({
        status: 503,
        body: { error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' },
      });
      expect(answer.headers.has('access-control-allow-origin')).toBe(kind === '503');
      expect(portal.state.tasks).toHaveLength(0);
    }
  });

  it('the portal breaks, and its answer does not tell that nothing was done', async () => {
    const { portal, v3 } = await spoiled('500-before');
    expect(refusalOf(await v3(CREATE, { messageId: 1 }))).toEqual({ status: 500, code: 'INTERNALEXCEPTION' });
    expect(portal.state.tasks).toHaveLength(0);
    expect(portal.requests).toMatchObject([{ status: 500, executed: false }]);
  });

  it('a method has used up its time', async () => {
    const { portal, v3, v2 } = await spoiled('429', '*');
    expect(refusalOf(await v3(CREATE, { messageId: 1 }))).toEqual({
      status: 429,
      code: 'RATELIMITEXCEPTION',
    });
    portal.addFault({ method: 'profile', kind: '429', times: 1 });
    const old = await v2('profile');
    expect(old).toMatchObject({ status: 429, body: { error: 'OPERATION_TIME_LIMIT' } });
    expect(portal.state.tasks).toHaveLength(0);
  });

  it('the token dies for good, and a new one lives', async () => {
    const { portal, v3, v2, send } = await spoiled('expired-token');
    expect(refusalOf(await v3(CREATE, { messageId: 1 }))).toEqual({
      status: 401,
      code: 'ACCESSDENIEDEXCEPTION',
    });
    expect((await v2('profile')).body['error']).toBe('expired_token');
    const auth = issueToken(portal.state).access;
    const again = await send(`/rest/api/${CREATE}`, JSON.stringify({ messageId: 1, auth }));
    expect(again.status).toBe(200);
    expect(portal.state.tasks).toHaveLength(1);
  });

  it('the scope is missing', async () => {
    const { portal, v3, v2 } = await spoiled('no-scope', '*');
    expect(refusalOf(await v3(CREATE, { messageId: 1 }))).toMatchObject({
      code: 'INSUFFICIENTSCOPEEXCEPTION',
    });
    portal.addFault({ method: 'server.time', kind: 'no-scope', times: 1 });
    expect(await v2('server.time')).toMatchObject({ status: 403, body: { error: 'insufficient_scope' } });
  });

  it.each([
    [CREATE, 'REQUESTVALIDATIONEXCEPTION', undefined],
    ['mail.message.createcrmactivity', 'REQUESTVALIDATIONEXCEPTION', undefined],
    ['mail.message.get', 'ENTITYNOTFOUNDEXCEPTION', undefined],
    ['mail.message.reply', 'REQUESTVALIDATIONEXCEPTION', 'MESSAGE_REPLY_FAILED'],
    ['mail.message.movetofolder', 'REQUESTVALIDATIONEXCEPTION', undefined],
  ])('the message is gone for %s', async (method, code, field) => {
    const { portal, v3 } = await spoiled('gone', method);
    const answer = refusalOf(await v3(method, { id: 1, messageId: 1 }));
    expect(answer).toMatchObject({ status: 400, code });
    expect(answer.field).toBe(field);
    expect(portal.state.tasks).toHaveLength(0);
  });
});

describe('after the action', () => {
  it.each([
    ['drop-after', 0],
    ['500', 500],
    ['html-500', 500],
    ['bad-json', 200],
  ])('%s hides what was done', async (kind, status) => {
    const { portal, token } = await spoiled(kind);
    const body = JSON.stringify({ messageId: 1, auth: token });
    const headers = { 'content-type': 'application/json' };
    const request = new Request(`${portal.url}/rest/api/${CREATE}`, { method: 'POST', headers, body });
    const response = await portal.fetch(request);
    expect(response.status).toBe(status);
    expect(portal.state.tasks).toHaveLength(1);
    expect(portal.requests).toMatchObject([{ status, executed: true, fault: kind }]);
  });

  it('500 is an inner error, html-500 a page and bad-json is cut', async () => {
    const { portal, v3, token } = await spoiled('500');
    expect(refusalOf(await v3(CREATE, { messageId: 1 })).code).toBe('INTERNALEXCEPTION');
    portal.addFault({ method: CREATE, kind: 'html-500', times: 1 });
    const page = await v3(CREATE, { messageId: 1 });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('access-control-allow-origin')).toBe('*');
    portal.addFault({ method: CREATE, kind: 'bad-json', times: 1 });
    const body = JSON.stringify({ messageId: 1, auth: token });
    const headers = { 'content-type': 'application/json' };
    const request = new Request(`${portal.url}/rest/api/${CREATE}`, { method: 'POST', headers, body });
    await expect(answerOf(portal.fetch(request))).rejects.toThrow(SyntaxError);
  });

  it('a slow answer comes late, what it tells of is done at once', async () => {
    const { portal, v3 } = await spoiled('slow');
    const pending = v3(CREATE, { messageId: 1 });
    await expect.poll(() => portal.state.tasks.length, { interval: 1 }).toBe(1);
    expect(portal.requests).toMatchObject([{ status: 0, executed: true }]);
    expect((await pending).status).toBe(200);
    expect(portal.requests[0]?.ms).toBeGreaterThanOrEqual(29);
  });
});

describe('which calls', () => {
  it('are spoiled: exact names, beginnings, all; as many as said', () => {
    const faults = new Faults();
    faults.add({ method: 'mail.message.get', kind: '500', times: 1 });
    faults.add({ method: 'mail.*', kind: '429', times: 2 });
    expect(faults.take('profile')).toBeNull();
    expect(faults.take('mail.message.get')?.kind).toBe('500');
    expect(faults.take('mail.message.get')?.kind).toBe('429');
    expect(faults.take('mail.mailbox.list')?.kind).toBe('429');
    expect(faults.take('mail.mailbox.list')).toBeNull();
    faults.add({ method: '*', kind: 'gone', times: 1 });
    expect(faults.list()).toEqual([{ method: '*', kind: 'gone', times: 1 }]);
    faults.clear();
    expect(faults.take('profile')).toBeNull();
  });

  it('are never preflights or mere looks', async () => {
    const { portal, token } = await spoiled('503-no-cors', '*');
    const preflight = new Request(`${portal.url}/rest/api/${CREATE}`, { method: 'OPTIONS' });
    expect((await portal.fetch(preflight)).status).toBe(200);
    const look = new Request(`${portal.url}/rest/profile?auth=${token}`);
    expect((await portal.fetch(look)).status).toBe(200);
  });
});

describe('readFault', () => {
  it('says what is wrong with it', () => {
    expect(readFault(null)).toContain('JSON object');
    expect(readFault({ kind: '500' })).toContain('"method"');
    expect(readFault({ method: '*', kind: '404' })).toContain('drop-before');
    expect(readFault({ method: '*', kind: '500', times: 0 })).toContain('"times"');
    expect(readFault({ method: '*', kind: 'slow', ms: 'x' })).toContain('"ms"');
    expect(readFault({ method: '*', kind: '500' })).toEqual({ method: '*', kind: '500', times: 1 });
  });
});
