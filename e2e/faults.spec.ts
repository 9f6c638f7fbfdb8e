import { expect, test } from './fixtures.ts';
import { calls, create, type Kind, made, openInbox, openMessage, rows, startMaking } from './steps.ts';
import { QUOTE } from './story-seed.ts';

const METHODS: Record<Kind, string> = {
  Task: 'mail.message.createtask',
  Event: 'mail.message.createcalendarevent',
  Chat: 'mail.message.createchat',
};

const CREATED: Record<Kind, RegExp> = {
  Task: /Task \d+ created\./,
  Event: /Event created\./,
  Chat: /Chat created\./,
};

for (const kind of ['Task', 'Event', 'Chat'] as const) {
  test.describe(`${kind}: the answer gets lost`, () => {
    test('after the portal acted: one object, and the screen says created in the end', async ({
      page,
      portal,
    }) => {
      const app = await openInbox(page, portal);
      await openMessage(app, QUOTE, 'six chairs');
      const dialog = await startMaking(app, kind);
      portal.addFault({ method: METHODS[kind], kind: 'drop-after', times: 1 });
      await create(dialog, kind);
      await expect(dialog.getByText(/No answer came\. Checking/)).toBeVisible();
      await expect(dialog.getByText(CREATED[kind])).toBeVisible();
      expect(made(portal)[kind]).toBe(1);
      expect(calls(portal, METHODS[kind])).toBe(1);
    });

    test('before it acted: nothing is there, and the screen says so', async ({ page, portal }) => {
      const app = await openInbox(page, portal);
      await openMessage(app, QUOTE, 'six chairs');
      const dialog = await startMaking(app, kind);
      portal.addFault({ method: METHODS[kind], kind: 'drop-before', times: 1 });
      await create(dialog, kind);
      await expect(dialog.getByText(/was not created/)).toBeVisible({ timeout: 25_000 });
      expect(made(portal)[kind]).toBe(0);
      expect(calls(portal, METHODS[kind])).toBe(1);

      await create(dialog, kind);
      await expect(dialog.getByText(CREATED[kind])).toBeVisible();
      expect(made(portal)[kind]).toBe(1);
    });
  });
}

test('a reload while the request is under way loses and doubles nothing', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Task');
  portal.addFault({ method: 'mail.message.createtask', kind: 'slow', times: 1, ms: 4000 });
  await create(dialog, 'Task');
  await expect.poll(() => made(portal).Task).toBe(1);
  await page.reload();
  await expect(app.getByText(/Task \d+ created\./)).toBeVisible({ timeout: 25_000 });
  expect(made(portal).Task).toBe(1);
});

test('a double press is one request', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Task');
  portal.addFault({ method: 'mail.message.createtask', kind: 'slow', times: 1, ms: 800 });
  await dialog.getByRole('button', { name: 'Create task' }).dblclick();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/Task \d+ created\./)).toBeVisible();
  expect(made(portal).Task).toBe(1);
});

test('an expired token in the middle of typing loses nothing', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Task');
  await dialog.getByLabel('Title').fill('Written with an old token');
  portal.addFault({ method: '*', kind: 'expired-token', times: 1 });
  await create(dialog, 'Task');
  await expect(dialog.getByText(/Task \d+ created\./)).toBeVisible();
  expect(portal.state.tasks).toMatchObject([{ title: 'Written with an old token' }]);
});

test('a busy portal is waited for in sight, then asked once', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Task');
  portal.addFault({ method: 'mail.message.createtask', kind: '503', times: 1 });
  await create(dialog, 'Task');
  await expect(dialog.getByText(/The portal is busy; nothing was created\. Trying again in/)).toBeVisible();
  await expect(dialog.getByText(/Task \d+ created\./)).toBeVisible();
  expect(made(portal).Task).toBe(1);
});

test('a refusal names its reason and keeps the text', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Task');
  await dialog.getByLabel('Title').fill('Keep me');
  portal.addFault({ method: 'mail.message.createtask', kind: 'gone', times: 1 });
  await create(dialog, 'Task');
  await expect(dialog.getByRole('status').getByText(/portal refused/)).toBeVisible();
  await expect(dialog.getByLabel('Title')).toHaveValue('Keep me');
  expect(made(portal).Task).toBe(0);
});

for (const kind of ['500', 'html-500', 'bad-json', '503-no-cors'] as const) {
  test(`${kind} after a press ends with the truth`, async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await openMessage(app, QUOTE, 'six chairs');
    const dialog = await startMaking(app, 'Task');
    portal.addFault({ method: 'mail.message.createtask', kind, times: 1 });
    await create(dialog, 'Task');
    await expect(dialog.getByText(/Task \d+ created\.|The task was not created/)).toBeVisible({
      timeout: 25_000,
    });
    const said = await dialog.getByText(/Task \d+ created\./).count();
    expect(made(portal).Task).toBe(said);
    expect(calls(portal, 'mail.message.createtask')).toBe(1);
  });
}

test('a storm of 503 ends in a filled list', async ({ page, portal }) => {
  portal.addFault({ method: '*', kind: '503', times: 6 });
  await page.goto(`${portal.url}/`);
  const app = page.frameLocator('iframe.app-frame').first();
  await expect(rows(app)).toHaveCount(5, { timeout: 30_000 });
});

test('a message that is gone says so and leads back', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  portal.addFault({ method: 'mail.message.get', kind: 'gone', times: 1 });
  await rows(app).filter({ hasText: QUOTE }).click();
  await expect(app.getByText('This message is no longer here')).toBeVisible();
  await app.getByRole('button', { name: 'Back to the list' }).click();
  await expect(rows(app).first()).toBeVisible();
});
