import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Portal } from './portal/portal.ts';
import { calls, create, openInbox, openMessage, startMaking } from './steps.ts';
import { QUOTE } from './story-seed.ts';

const DAY = 24 * 60 * 60_000;

async function goMade(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('m');
}

function lines(app: FrameLocator): Locator {
  return app.getByRole('region', { name: 'Made today' }).getByRole('listitem');
}

/** A task, a chat, and one more task that the portal refuses. */
async function makeThree(page: Page, portal: Portal): Promise<FrameLocator> {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  for (const kind of ['Task', 'Chat'] as const) {
    await create(await startMaking(app, kind), kind);
    await expect(app.getByRole('dialog').getByText(/(Task \d+|Chat) created\./)).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await openMessage(app, 'Встреча завтра', 'Давайте встретимся');
  portal.addFault({ method: 'mail.message.createtask', kind: 'gone', times: 1 });
  await create(await startMaking(app, 'Task'), 'Task');
  await expect(app.getByRole('dialog').getByText(/portal refused/)).toBeVisible();
  await page.keyboard.press('Escape');
  return app;
}

/** As if everything noted so far had been made days ago. */
async function makeOlder(page: Page, days: number): Promise<void> {
  const frame = page.frames().find((one) => one.name().includes('|'));
  await frame?.evaluate((ms) => {
    const name = Object.keys(window.localStorage).find((key) => key.endsWith('/journal')) ?? '';
    const entries = JSON.parse(window.localStorage.getItem(name) ?? '[]') as { at: number }[];
    for (const entry of entries) entry.at -= ms;
    window.localStorage.setItem(name, JSON.stringify(entries));
  }, days * DAY);
}

test('what was made is found by day, kind and how it stands; walked by keys, opened, and tried again', async ({
  page,
  portal,
}) => {
  const app = await makeThree(page, portal);
  await goMade(page);
  await expect(lines(app)).toHaveCount(3);
  await expect(lines(app).nth(0)).toContainText('Refused');
  await expect(lines(app).nth(0)).toContainText('The portal refused it. Nothing was made.');
  await expect(lines(app).nth(2)).toContainText(/Task \d+ · Clara Meyer · by you/);
  const { violations } = await new AxeBuilder({ page }).include(['iframe.app-frame', 'body']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await app.getByRole('button', { name: 'Not made 1' }).click();
  await expect(lines(app)).toHaveCount(1);
  await app.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Chats (0)' });
  await expect(app.getByText('Nothing here matches the filters')).toBeVisible();
  await app.getByRole('button', { name: 'Clear filters' }).click();
  await expect(lines(app)).toHaveCount(3);
  await app.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Tasks (2)' });
  await expect(lines(app)).toHaveCount(2);

  await app.getByRole('heading', { name: 'Made today' }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(lines(app).nth(1).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('b');
  const slider = page.getByRole('dialog');
  await expect(slider.frameLocator('iframe').getByText(QUOTE).first()).toBeVisible();
  await slider.getByRole('button', { name: 'Close' }).first().click();
  await app.getByRole('heading', { name: 'Made today' }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(app.getByRole('article', { name: 'Встреча завтра' })).toBeVisible();

  await goMade(page);
  await expect(lines(app)).toHaveCount(2);
  await lines(app)
    .nth(0)
    .getByRole('button', { name: /Try again/ })
    .click();
  await create(app.getByRole('dialog', { name: 'Create task' }), 'Task');
  await expect(app.getByRole('dialog').getByText(/Task \d+ created\./)).toBeVisible();
  expect(portal.state.tasks.map(({ messageId }) => messageId)).toEqual([101, 104]);
  expect(calls(portal, 'mail.message.createtask')).toBe(3);
});

test('the link is copied; where the browser forbids it, it stands in a field to copy from', async ({
  page,
  portal,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    window.addEventListener('copy', ({ target }) => {
      const { value } = target as HTMLTextAreaElement;
      document.documentElement.dataset['copied'] = value;
    });
  });
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  await create(await startMaking(app, 'Task'), 'Task');
  await expect(app.getByText(/Task \d+ created\./)).toBeVisible();
  await page.keyboard.press('Escape');
  await goMade(page);
  const copy = lines(app).getByRole('button', { name: /Copy link|Link copied/ });
  await copy.click();
  await expect(lines(app).getByText('Link copied')).toBeVisible();
  await expect(app.locator('html')).toHaveAttribute('data-copied', /\/tasks\/task\/view\/\d+\/$/);
  await expect(copy).toBeFocused();

  const frame = page.frames().find((one) => one.name().includes('|'));
  await frame?.evaluate(() => {
    document.execCommand = () => false;
  });
  await copy.click();
  const field = app.getByRole('textbox', { name: 'Link to copy' });
  await expect(field).toHaveValue(/\/tasks\/task\/view\/\d+\/$/);
  await expect(field).toBeFocused();
});

test('an open question of another day is not out of mind, and at 360 px nothing scrolls sideways', async ({
  page,
  portal,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  portal.state.mailSwitches.modules = true;
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  await create(await startMaking(app, 'Task'), 'Task');
  await expect(app.getByText(/Task \d+ created\./)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await makeOlder(page, 9);
  await openInbox(page, portal);
  await goMade(page);
  await expect(app.getByText('Nothing was made today')).toBeVisible();
  await app.getByRole('radio', { name: '7 days' }).check();
  await expect(app.getByText('Nothing was made in the last 7 days')).toBeVisible();
  await app.getByRole('button', { name: 'Show everything' }).click();
  await expect(lines(app)).toHaveCount(1);
  const isWide = () => app.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
  expect(await isWide()).toBe(false);
  await page.keyboard.press('j');
  await expect(lines(app).getByRole('button').first()).toBeFocused();

  const frame = page.frames().find((one) => one.name().includes('|'));
  await frame?.evaluate(() => {
    const name = Object.keys(window.localStorage).find((key) => key.endsWith('/journal')) ?? '';
    const stored = window.localStorage.getItem(name) ?? '';
    // Read by this window as if another one had written it.
    const unclear = stored.replace('"created"', '"unclear"');
    window.localStorage.setItem(name, unclear);
    window.dispatchEvent(new StorageEvent('storage', { key: name }));
  });
  await app.getByRole('radio', { name: 'Today' }).check();
  await expect(app.getByText('1 earlier attempt is still an open question.')).toBeVisible();
  await app.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(lines(app)).toContainText('It may have been made: check before you make it again.');
  await lines(app)
    .getByRole('button', { name: /^Check: Task/ })
    .click();
  await expect(app.getByText('Nothing here matches the filters')).toBeVisible();
  await app.getByRole('button', { name: 'Clear filters' }).click();
  await expect(lines(app)).toContainText('Created');
  expect(calls(portal, 'mail.message.createtask')).toBe(1);
});
