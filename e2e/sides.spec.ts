import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { createPortal, type Portal } from './portal/portal.ts';
import { ALL_SCOPES } from './portal/options.ts';
import { calls, create, desk, openInbox, openMessage, ownPanel, row, rows, startMaking } from './steps.ts';
import { QUOTE, storySeed } from './story-seed.ts';

const placements = ['LEFT_MENU', 'REST_APP_URI', 'IM_SIDEBAR', 'TASK_VIEW_SIDEBAR', 'USER_PROFILE_MENU'];
const SIDEBAR = { width: 480, height: 800 };

function there<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('The story counts on something that is not there.');
  return value;
}

async function edges(locator: Locator) {
  const { x, y, width, height } = there(await locator.boundingBox());
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** Makes a task or a chat of the quote, as the person beside it did before. */
async function madeBefore(page: Page, portal: Portal, kind: 'Task' | 'Chat'): Promise<number> {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, kind);
  await create(dialog, kind);
  await expect(dialog.getByRole('link', { name: /Open/ }).first()).toBeVisible();
  // Whoever leaves with the dialog open comes back to it.
  await page.keyboard.press('Escape');
  const [made] = kind === 'Task' ? portal.state.tasks : portal.state.chats;
  return there(made).id;
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
    const colleague = there(portal.state.users.find(({ id }) => id !== 1));
    const letter = there(portal.state.messages[0]);
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
    const letter = there(portal.state.messages.find(({ subject }) => subject === QUOTE));
    await page.goto(`${portal.url}/mail/message/${letter.id}`);
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

test.describe('in the narrowest frame', () => {
  test.use({ portalOptions: { placements }, viewport: { width: 360, height: 740 } });

  test('the actions are at the thumb, the dialog is a sheet, and a frame that was thrown away comes back', async ({
    page,
    portal,
    context,
  }) => {
    const app = await openInbox(page, portal);
    await expect(row(app, QUOTE)).toHaveCSS('height', '56px');
    const message = await openMessage(app, QUOTE, 'six chairs');
    await expect(message.getByRole('heading', { name: QUOTE })).toBeFocused();
    const bar = app.getByRole('group', { name: 'Make something of this message' });
    const text = message.getByRole('region', { name: 'Text of the message' });
    const { top, bottom } = await edges(bar);
    expect(top).toBeGreaterThanOrEqual((await edges(text)).bottom);
    expect(bottom).toBeGreaterThan(740 - 32);
    expect(bottom).toBeLessThanOrEqual(740);
    // The keyboard goes the way the eyes do: from what can be done below the text to the bar.
    await message.getByRole('button', { name: 'Forward' }).last().focus();
    await page.keyboard.press('Tab');
    await expect(bar.getByRole('button', { name: 'Task' })).toBeFocused();

    // The portal may refuse pages of mail in a slider.
    portal.state.pageSwitches.paths = 'strict';
    const tab = context.waitForEvent('page');
    await bar.getByRole('button', { name: 'More actions' }).click();
    await app.getByRole('menuitem', { name: 'Open in Bitrix24' }).click();
    await expect(await tab).toHaveURL(/\/mail\/message\/\d+/);
    await (await tab).close();

    const dialog = await startMaking(app, 'Task');
    const frame = await edges(page.locator('iframe.app-frame'));
    await expect.poll(() => edges(dialog)).toEqual(frame);
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Chairs for the meeting room');
    await page.goto(`${portal.url}/crm/`);
    await page.goto(`${portal.url}/`);
    await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('Chairs for the meeting room');
    await page.keyboard.press('Escape');
    await create(await startMaking(app, 'Task'), 'Task');
    await expect(app.getByRole('dialog').getByRole('link', { name: 'Open' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('#');
    const notice = app.getByRole('region', { name: 'Notices' }).getByRole('group').first();
    await expect(notice).toBeVisible();
    await expect(bar).toBeVisible();
    expect((await edges(notice)).bottom).toBeLessThanOrEqual((await edges(bar)).top);
  });

  test('a letter gets a panel of its own, or the frame where the portal stays silent', async ({
    page,
    portal,
  }) => {
    const colleague = there(portal.state.users.find(({ id }) => id !== 1));
    there(portal.state.messages[0]).from = `${colleague.name} <${colleague.email}>`;
    const app = await openApplication(page, `${portal.url}/online/?IM_DIALOG=${colleague.id}`);
    const begin = app.getByRole('button', { name: `Write to ${colleague.name}` });
    await begin.click();
    const letter = ownPanel(page).getByRole('region', { name: 'New message' });
    await expect(letter.getByText(colleague.name)).toBeVisible();
    await letter.getByRole('textbox', { name: 'Subject' }).fill('Lunch');
    const before = calls(portal, 'mail.message.list');
    await page.keyboard.press('Escape');
    await expect(page.locator('.panel')).toHaveCount(0);
    await expect(begin).toBeFocused();
    await expect.poll(() => calls(portal, 'mail.message.list')).toBeGreaterThan(before);

    portal.state.pageSwitches.panels = 'silent';
    await begin.click();
    const here = app.getByRole('region', { name: 'New message' });
    await expect(here.getByText(colleague.name)).toBeVisible();
    await expect(page.locator('.panel')).toHaveCount(0);
    await expect(here.getByRole('textbox', { name: 'Subject' })).toHaveValue('');
  });
});

test('two portals in one browser share nothing, whatever the numbers of their messages', async ({
  page,
  portal,
  app: server,
}) => {
  const seed = () => {
    const other = storySeed();
    for (const message of other.messages) message.subject = `Elsewhere: ${message.subject}`;
    return other;
  };
  const memberId = 'f3b1c7d2a9e84c5fb06d1e2a7c9d4e80';
  const second = await createPortal({ port: 0, seed, memberId, addUri: false, appUrl: `${server.url}/` });
  server.allow(second.url);
  try {
    let app = await openInbox(page, portal);
    await openMessage(app, QUOTE, 'six chairs');
    await create(await startMaking(app, 'Chat'), 'Chat');
    await expect(app.getByRole('dialog').getByRole('link', { name: 'Open' })).toBeVisible();
    await page.keyboard.press('Escape');
    const dialog = await startMaking(app, 'Task');
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Of the first portal');
    await page.goto(`${portal.url}/crm/`);

    app = await openInbox(page, second);
    await expect(app.getByRole('article')).toHaveCount(0);
    await expect(rows(app).filter({ hasNotText: 'Elsewhere' })).toHaveCount(0);
    await expect(row(app, QUOTE).getByText(/Chat/)).toHaveCount(0);
    await openMessage(app, `Elsewhere: ${QUOTE}`, 'six chairs');
    const empty = await startMaking(app, 'Task');
    await expect(empty.getByRole('textbox', { name: 'Title' })).toHaveValue(`Elsewhere: ${QUOTE}`);

    await page.goto(`${portal.url}/`);
    await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('Of the first portal');
    await page.keyboard.press('Escape');
    await expect(row(app, QUOTE).getByText(/Chat/)).toBeVisible();
    expect([calls(second, 'mail.message.createchat'), second.state.chats.length]).toEqual([0, 0]);
  } finally {
    await second.close();
  }
});
