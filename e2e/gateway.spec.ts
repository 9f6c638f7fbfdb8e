import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { vibecodeBase, webhookAddress } from './portal/gateway/address.ts';
import { startFakeVibecode } from './portal/gateway/fake-vibecode.ts';
import type { Gateway } from './portal/gateway/gateway.ts';
import { seedOf } from './portal/gateway/open.ts';
import { vibecodeGateway } from './portal/gateway/vibecode.ts';
import { webhookGateway } from './portal/gateway/webhook.ts';
import { createPortal, type Portal } from './portal/portal.ts';
import { create, made, openInbox, openMessage, row, startMaking } from './steps.ts';
import { QUOTE, storySeed } from './story-seed.ts';

const SECRET = 'v3ry-s3cret-c0de';
const KEY = 'vibe_api_0123456789';

/** The frame's portal, with the real one behind it. */
async function portalBefore(gateway: Gateway, appUrl: string): Promise<Portal> {
  const introduction = await gateway.introduce();
  const { scopes } = introduction;
  return createPortal({ port: 0, seed: () => seedOf(introduction), appUrl, scopes, gateway });
}

/** Everything a browser gets to see: addresses, headers and bodies of all answers. */
function watch(page: Page): { seen: () => Promise<string> } {
  const pieces: Promise<string>[] = [];
  page.context().on('response', (response) => {
    const body = response.text().catch(() => '');
    pieces.push(body.then((text) => `${response.url()} ${JSON.stringify(response.headers())} ${text}`));
  });
  return { seen: async () => (await Promise.all(pieces)).join('\n') };
}

for (const way of ['webhook', 'vibecode'] as const) {
  test(`${way}: a task from the mail of another portal, once, though its answer gets lost`, async ({
    page,
    app,
  }) => {
    const scopes = ['mail', 'calendar', 'task', 'tasks', 'im', 'user_brief'];
    const far = await createPortal({
      port: 0,
      seed: storySeed,
      appUrl: 'http://127.0.0.1:1/',
      webhooks: { secret: SECRET, scopes },
    });
    const fake = way === 'vibecode' ? await startFakeVibecode(far, { key: KEY, secret: SECRET }) : null;
    const gateway = fake
      ? vibecodeGateway({ base: vibecodeBase(fake.base), key: KEY, userId: null, serverOffset: '+03:00' })
      : webhookGateway(webhookAddress(`${far.url}/rest/1/${SECRET}/`));
    const near = await portalBefore(gateway, `${app.url}/`);
    app.allow(near.url);
    const watched = watch(page);

    const desk = await openInbox(page, near);
    await expect(row(desk, QUOTE)).toContainText('Clara Meyer');
    await openMessage(desk, QUOTE, 'six chairs');
    const dialog = await startMaking(desk, 'Task');
    far.addFault({ method: 'mail.message.createtask', kind: 'drop-after', times: 1 });
    await create(dialog, 'Task');
    await expect(dialog.getByText(/No answer came\. Checking/)).toBeVisible();
    await expect(dialog.getByText(/Task \d+ created\./)).toBeVisible({ timeout: 25_000 });
    expect(made(far).Task).toBe(1);
    expect(far.requests.filter(({ method }) => method === 'mail.message.createtask')).toHaveLength(1);
    // What is written over there leads to pages over there.
    expect(far.state.tasks[0]?.description).toContain(`${far.url}/mail/message/101`);
    expect(far.state.tasks[0]?.description).not.toContain(near.url);

    const opening = page.context().waitForEvent('page');
    await dialog.getByRole('link', { name: 'Open' }).click();
    const opened = await opening;
    await opened.waitForURL(new RegExp(`^${far.url}/company/personal/user/1/tasks/task/view/\\d+/`));
    await expect(dialog).toBeVisible();

    const seen = await watched.seen();
    expect(seen).toContain('six chairs');
    expect(seen).not.toContain(SECRET);
    expect(seen).not.toContain(KEY);
    await Promise.all([near.close(), far.close(), fake?.close()]);
  });
}
