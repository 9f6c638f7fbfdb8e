import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Portal } from './portal/portal.ts';
import { ALL_SCOPES } from './portal/options.ts';
import { calls, create, desk, openInbox, openMessage, startMaking } from './steps.ts';
import { QUOTE } from './story-seed.ts';

const placements = ['LEFT_MENU', 'REST_APP_URI', 'IM_SIDEBAR', 'TASK_VIEW_SIDEBAR', 'USER_PROFILE_MENU'];
const SIDEBAR = { width: 480, height: 800 };

/** Makes a task or a chat of the quote, as the person beside it did before. */
async function madeBefore(page: Page, portal: Portal, kind: 'Task' | 'Chat'): Promise<number> {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, kind);
  await create(dialog, kind);
  await expect(dialog.getByRole('link', { name: /Open/ }).first()).toBeVisible();
  const [made] = kind === 'Task' ? portal.state.tasks : portal.state.chats;
  if (!made) throw new Error(`No ${kind} was made.`);
  return made.id;
}

async function openApplication(page: Page, address: string): Promise<FrameLocator> {
  await page.goto(address);
  await page.getByRole('region', { name: 'Applications' }).getByRole('button', { name: 'Mail Desk' }).click();
  return desk(page);
}

for (const profile of ['g1', 'g3'] as const) {
  test.describe(`on a ${profile} portal`, () => {
    test.use({ portalOptions: { profile, placements } });

    test('a task and a chat show the message they were made from', async ({ page, portal, context }) => {
      const taskId = await madeBefore(page, portal, 'Task');
      await page.setViewportSize(SIDEBAR);
      const address = `${portal.url}/company/personal/user/1/tasks/task/view/${taskId}/`;
      let app = await openApplication(page, address);
      await expect(app.getByRole('article', { name: QUOTE })).toBeVisible();
      await app.getByRole('button', { name: 'Back' }).click();
      await expect(app.getByRole('grid', { name: 'Mail of this task' }).getByRole('row')).toHaveCount(1);

      await page.setViewportSize({ width: 1280, height: 800 });
      const chatId = await madeBefore(page, portal, 'Chat');
      // Another device knows nothing of what was made here, so the portal has to say it.
      await context.clearCookies();
      await page.evaluate(() => localStorage.clear());
      await page.setViewportSize(SIDEBAR);
      app = await openApplication(page, `${portal.url}/online/?IM_DIALOG=chat${chatId}`);
      await expect(app.getByRole('article', { name: QUOTE })).toBeVisible();
      expect(calls(portal, 'im.dialog.get')).toBe(1);
    });
  });
}

test.describe('beside the portal', () => {
  test.use({ portalOptions: { placements } });

  test('a private chat shows the mail with the colleague', async ({ page, portal }) => {
    const colleague = portal.state.users.find(({ id }) => id !== 1);
    const [letter] = portal.state.messages;
    if (!colleague || !letter) throw new Error('The seed has a colleague and mail.');
    letter.from = `${colleague.name} <${colleague.email}>`;
    await page.setViewportSize(SIDEBAR);
    const app = await openApplication(page, `${portal.url}/online/?IM_DIALOG=${colleague.id}`);
    const list = app.getByRole('grid', { name: `Mail with ${colleague.name}` });
    await expect(list.getByRole('row')).toHaveCount(1);
    await expect(list.getByRole('row')).toContainText(letter.subject);
  });

  test('a task that was not made from a message says so and looks for its title', async ({
    page,
    portal,
  }) => {
    portal.state.tasks.push({
      id: 77,
      title: 'Quote for shelves',
      description: '',
      responsibleId: 1,
      createdBy: 1,
      deadline: null,
      messageId: null,
      createdAt: Date.now(),
    });
    await page.setViewportSize(SIDEBAR);
    const app = await openApplication(page, `${portal.url}/company/personal/user/1/tasks/task/view/77/`);
    await expect(app.getByText('This task was not made from a message you can see')).toBeVisible();
    await app.getByRole('button', { name: 'Search mail for its title' }).click();
    await expect(app.getByRole('combobox', { name: 'Search' })).toHaveValue('Quote for shelves');
  });

  test('the person’s menu opens the message of the portal’s own mail', async ({ page, portal }) => {
    const letter = portal.state.messages.find(({ subject }) => subject === QUOTE);
    await page.goto(`${portal.url}/mail/message/${letter?.id}`);
    await page.getByText('▾').click();
    await page.locator('details').getByRole('link', { name: 'Mail Desk' }).click();
    const app = page.frameLocator('.panel-page').frameLocator('iframe.app-frame');
    await expect(app.getByRole('article', { name: QUOTE })).toBeVisible();
  });
});

test.describe('without permissions for chats and tasks', () => {
  test.use({
    portalOptions: { placements, scopes: ALL_SCOPES.filter((one) => !['im', 'task', 'tasks'].includes(one)) },
  });

  test('what the messages themselves say is enough', async ({ page, portal }) => {
    const taskId = await madeBefore(page, portal, 'Task');
    await page.evaluate(() => localStorage.clear());
    await page.setViewportSize(SIDEBAR);
    const address = `${portal.url}/company/personal/user/1/tasks/task/view/${taskId}/`;
    const app = await openApplication(page, address);
    await expect(app.getByRole('article', { name: QUOTE })).toBeVisible();
  });
});
