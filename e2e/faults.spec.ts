import { expect, test } from './fixtures.ts';
import { create, made, openInbox, openMessage, rows, startMaking } from './steps.ts';
import { QUOTE } from './story-seed.ts';

test('an expired token and a double press in the middle of typing: one task, with its words', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Task');
  await dialog.getByLabel('Title').fill('Written with an old token');
  portal.addFault({ method: '*', kind: 'expired-token', times: 1 });
  portal.addFault({ method: 'mail.message.createtask', kind: 'slow', times: 1, ms: 800 });
  await dialog.getByRole('button', { name: 'Create task' }).dblclick();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/Task \d+ created\./)).toBeVisible();
  expect(portal.state.tasks).toMatchObject([{ title: 'Written with an old token' }]);
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
