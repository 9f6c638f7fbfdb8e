import { onTestFinished } from 'vitest';
import { createPortal, type Portal } from '../portal.ts';
import type { PortalOptions } from '../rest/method.ts';
import { answerOf, type Answer, JSON_TYPE } from '../rest/portal-for-test.ts';
import { issueToken, type Seed } from '../state.ts';
import { storedMail } from './mail-for-test.ts';
import { seedOf } from './open.ts';
import type { Gateway } from './gateway.ts';

export const SECRET = 'v3ry-s3cret-c0de';

/** A second portal that is reached by its webhook, over a real socket. */
export async function farPortal(
  options: Partial<PortalOptions> = {},
  seed: Seed = storedMail(),
): Promise<Portal> {
  const webhooks = { secret: SECRET, scopes: ['mail', 'calendar', 'task', 'tasks', 'im', 'user_brief'] };
  const portal = await createPortal({
    seed: () => seed,
    appUrl: 'http://127.0.0.1:1/',
    webhooks,
    ...options,
  });
  onTestFinished(() => portal.close());
  return portal;
}

/** The portal of the frame, with a real one behind it; called without a socket. */
export async function nearPortal(gateway: Gateway) {
  const introduction = await gateway.introduce();
  const portal = await createPortal({
    seed: () => seedOf(introduction),
    appUrl: 'http://127.0.0.1:1/',
    scopes: introduction.scopes,
    gateway,
  });
  onTestFinished(() => portal.close());
  const token = issueToken(portal.state).access;
  const send = (path: string, body: string): Promise<Response> =>
    portal.fetch(new Request(`${portal.url}${path}`, { method: 'POST', headers: JSON_TYPE, body }));
  const call =
    (path: string) =>
    (method: string, params: object = {}): Promise<Answer> =>
      answerOf(send(`${path}${method}`, JSON.stringify({ ...params, auth: token })));
  return { portal, token, send, v3: call('/rest/api/'), v2: call('/rest/') };
}
