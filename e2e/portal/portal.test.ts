import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createPortal } from './portal.ts';
import { testPortal } from './rest/portal-for-test.ts';

const CREATE = { messageId: 1, title: 'Call Clara' };

async function overSocket(headers: Record<string, string>) {
  const { portal, token } = await testPortal({}, [{}]);
  portal.addFault({ method: 'mail.message.createtask', kind: 'drop-after', times: 1 });
  const call = fetch(`${portal.url}/rest/api/mail.message.createtask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ ...CREATE, auth: token }),
  });
  return { portal, call };
}

describe('a dropped connection', () => {
  it('breaks off without an answer after the action', async () => {
    const { portal, call } = await overSocket({});
    await expect(call).rejects.toThrow(TypeError);
    expect(portal.state.tasks).toMatchObject([{ title: 'Call Clara' }]);
    expect(portal.requests).toMatchObject([{ status: 0, executed: true }]);
  });

  it('gives a browser the head of an answer it may not read, so that it does not send again', async () => {
    const { portal, call } = await overSocket({ origin: 'http://127.0.0.1:1' });
    const answer = await call;
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
    await expect(answer.text()).rejects.toThrow(TypeError);
    expect(portal.state.tasks).toHaveLength(1);
  });
});

describe('createPortal', () => {
  it('takes the next port when the wanted one is busy', async () => {
    const other = createServer();
    const busy = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const portal = await createPortal({ port: busy, appUrl: 'http://127.0.0.1:1/' });
    expect(portal.port).toBeGreaterThan(busy);
    expect((await fetch(`${portal.url}/__portal/state`)).status).toBe(200);
    await portal.close();
    other.close();
  });

  it('starts again from its seed, in the same objects', async () => {
    const { portal, v3 } = await testPortal({}, [{}]);
    const { state, requests } = portal;
    await v3('mail.message.createtask', CREATE);
    portal.addFault({ method: '*', kind: '500', times: 9 });
    portal.reset();
    expect(portal.state).toBe(state);
    expect(state.tasks).toHaveLength(0);
    expect(state.messages[0]?.bindings).toEqual([]);
    expect(requests).toHaveLength(0);
    expect((await v3('mail.message.list')).status).toBe(401);
  });

  it('waits with every answer as long as it is told', async () => {
    const { portal, v3 } = await testPortal({ latency: 25 });
    await v3('mail.mailbox.list');
    expect(portal.requests[0]?.ms).toBeGreaterThanOrEqual(24);
  });
});
