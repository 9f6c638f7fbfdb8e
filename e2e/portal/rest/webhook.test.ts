import { describe, expect, it } from 'vitest';
import { refusalOf, testPortal } from './portal-for-test.ts';

const HOOK = { secret: 'an0ther-c0de', scopes: ['mail', 'user_brief'] };

describe('an incoming webhook', () => {
  it('has its own secret and its own permissions', async () => {
    const { send, v2 } = await testPortal({ webhooks: HOOK });
    expect((await send('/rest/api/1/an0ther-c0de/mail.mailbox.list', '{}')).status).toBe(200);
    expect((await send('/rest/api/1/stand-in-hook/mail.mailbox.list', '{}')).status).toBe(401);
    expect((await send('/rest/1/an0ther-c0de/scope', '{}')).body['result']).toEqual(HOOK.scopes);
    expect((await send('/rest/1/an0ther-c0de/im.chat.get', '{}')).body['error']).toBe('insufficient_scope');
    expect((await send('/rest/1/an0ther-c0de/user.current', '{}')).body['result']).toMatchObject({ ID: '1' });
    const task = await send('/rest/api/1/an0ther-c0de/tasks.task.get', '{"id":1}');
    expect(refusalOf(task).code).toBe('INSUFFICIENTSCOPEEXCEPTION');
    expect((await v2('scope')).body['result']).toContain('calendar');
  });

  it.each(['placement.bind', 'event.bind', 'user.option.get', 'app.option.set'])(
    'cannot do what belongs to an application: %s',
    async (method) => {
      const { send } = await testPortal({ webhooks: HOOK });
      const answer = await send(`/rest/1/an0ther-c0de/${method}`, '{}');
      expect([answer.status, answer.body['error']]).toEqual([403, 'WRONG_AUTH_TYPE']);
      expect((await send(`/rest/1/guess/${method}`, '{}')).status).toBe(401);
    },
  );

  it('has no application to tell about', async () => {
    const { send } = await testPortal({ webhooks: HOOK });
    const answer = await send('/rest/1/an0ther-c0de/app.info', '{}');
    expect(answer.body).toEqual({
      error: 'ACCESS_DENIED',
      error_description: 'Access denied! Application context required',
    });
  });

  it('does not exist where there is none', async () => {
    const { send } = await testPortal({ webhooks: { secret: null, scopes: null } });
    expect((await send('/rest/1/null/profile', '{}')).status).toBe(401);
  });
});
