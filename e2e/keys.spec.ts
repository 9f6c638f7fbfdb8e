import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { desk, made, openInbox, openMessage, rows } from './steps.ts';
import { QUOTE } from './story-seed.ts';
import { violations } from './violations.ts';

function help(app: FrameLocator): Locator {
  return app.getByRole('dialog', { name: 'Keys' });
}

function palette(app: FrameLocator): Locator {
  return app.getByRole('dialog', { name: 'Commands' });
}

async function openPalette(page: Page, app: FrameLocator): Promise<Locator> {
  await page.keyboard.press('Control+k');
  await expect(palette(app).getByRole('searchbox').or(palette(app).getByRole('textbox'))).toBeFocused();
  return palette(app);
}

/** What each listed single key must do, by its words in the help; played in this order from the inbox. */
const STORY: [words: string, key: string, seen: (app: FrameLocator, page: Page) => Promise<void>][] = [
  ['Next message', 'j', (app) => expect(rows(app).nth(0)).toHaveAttribute('aria-current', 'true')],
  ['Next message', 'j', (app) => expect(rows(app).nth(1)).toHaveAttribute('aria-current', 'true')],
  ['Previous message', 'k', (app) => expect(rows(app).nth(0)).toHaveAttribute('aria-current', 'true')],
  ['Open the message', 'o', (app) => expect(app.getByRole('article', { name: QUOTE })).toBeVisible()],
  ['Back to the list', 'u', (app) => expect(app.getByRole('article')).toBeHidden()],
  ['Open the message', 'Enter', (app) => expect(app.getByRole('article', { name: QUOTE })).toBeVisible()],
  ['Back to the list', 'Escape', (app) => expect(app.getByRole('article')).toBeHidden()],
  ['Create task', 't', (app, page) => opensDialog(app, page, 'Create task')],
  ['Create event', 'e', (app, page) => opensDialog(app, page, 'Create event')],
  ['Create chat', 'd', (app, page) => opensDialog(app, page, 'Create chat')],
  ['Create post', 'p', (app, page) => opensDialog(app, page, 'Create post')],
  ['Add to CRM', 'm', (app, page) => opensDialog(app, page, 'Add to CRM')],
  ['Open in Bitrix24', 'b', opensSlider],
  ['Made today', 'g m', (app) => expect(app.getByRole('heading', { name: 'Made today' })).toBeVisible()],
  ['Inbox of all mailboxes', 'g i', (app) => expect(app.getByText('Choose a message')).toBeVisible()],
  ['Search mail', '/', (app) => expect(app.getByRole('combobox', { name: 'Search mail' })).toBeFocused()],
];

async function opensDialog(app: FrameLocator, page: Page, name: string): Promise<void> {
  await expect(app.getByRole('dialog', { name })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toBeHidden();
}

async function opensSlider(_app: FrameLocator, page: Page): Promise<void> {
  const slider = page.getByRole('dialog');
  await expect(slider.frameLocator('iframe').first().getByText(QUOTE).first()).toBeVisible();
  await slider.getByRole('button', { name: 'Close' }).first().click();
  await expect(slider).toBeHidden();
}

/** Keys that take more than a press to show what they do; each has a story in the spec of its feature. */
const TRIED_ELSEWHERE = [
  'Undo',
  'Mark as handled, or take the mark back',
  'Sent',
  'Trash',
  'Reply',
  'Forward',
  'New message',
  'Drafts',
  'Scroll the text down',
  'Scroll the text up',
  'Move',
  'Mark as spam',
  'Delete',
  'Clear the selection',
  'Select the message',
  'Task from selected text',
  'Event from selected text',
  'Leave the selected text',
  'Recipes',
];

test('? opens a help that lists what works, and what it lists works', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await page.keyboard.press('?');
  await expect(help(app)).toBeVisible();
  const listed = await help(app).getByRole('listitem').allInnerTexts();
  await page.keyboard.press('Escape');
  await expect(help(app)).toBeHidden();

  for (const [words, keys, seen] of STORY) {
    const shown = keys === 'Escape' ? 'Esc' : keys;
    const line = listed.find((text) => text.startsWith(words)) ?? '';
    expect(line.split(/\s+/), `${words} in the help`).toEqual(expect.arrayContaining(shown.split(' ')));
    for (const key of keys.split(' ')) await page.keyboard.press(key);
    await seen(app, page);
  }
  // Nothing is listed that neither this story nor one of its own has tried.
  const tried = [...STORY.map(([words]) => words), 'Commands', 'Keys', ...TRIED_ELSEWHERE];
  expect(listed.filter((line) => !tried.some((words) => line.startsWith(words)))).toEqual([]);
  expect(made(portal)).toEqual({ Task: 0, Event: 0, Chat: 0 });
});

test('single keys switched off fire nothing, after a reload neither; the palette stays', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  await app.getByRole('button', { name: 'Keys' }).click();
  await expect(help(app).getByRole('switch', { name: 'Single keys' })).toBeChecked();
  await help(app).getByRole('switch').click();
  await expect(help(app).getByRole('listitem')).toHaveText([/Commands\s*Ctrl\s*K/]);
  await page.keyboard.press('Escape');

  for (const again of [false, true]) {
    if (again) await openInbox(page, portal);
    await expect(app.getByRole('list', { name: 'Keys' }).getByRole('listitem')).toHaveCount(1);
    for (const key of ['j', 'o', 't', 'e', 'd', '?', 'g', 'm', '/']) await page.keyboard.press(key);
    await page.waitForTimeout(300);
    await expect(app.locator('[role=row][aria-current]')).toHaveCount(0);
    await expect(app.getByRole('dialog')).toHaveCount(0);
    await expect(app.getByText('Choose a message')).toBeVisible();
    await expect(app.getByRole('combobox', { name: 'Search mail' })).not.toBeFocused();
    await openPalette(page, app);
    await page.keyboard.press('Escape');
    await expect(palette(app)).toBeHidden();
  }

  await openPalette(page, app);
  await page.keyboard.type('keys');
  await page.keyboard.press('Enter');
  await help(app).getByRole('switch').press('Space');
  await page.keyboard.press('Escape');
  await expect(help(app)).toBeHidden();
  await page.keyboard.press('j');
  await expect(rows(app).nth(0)).toHaveAttribute('aria-current', 'true');
});

test('the palette finds a message by a few letters and opens it', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  const commands = await openPalette(page, app);
  await page.keyboard.type('doorcl');
  await expect(commands.getByRole('menuitem')).toHaveText([/Door does not close.*Maria Silva/]);
  await page.keyboard.press('Enter');
  await expect(app.getByRole('article', { name: 'Door does not close' })).toBeVisible();
  await expect(app.getByRole('dialog')).toHaveCount(0);

  // By its sender, in another script, accents and case aside; what was opened last stands first.
  await openPalette(page, app);
  await expect(
    commands.getByRole('group', { name: 'Recent messages' }).getByRole('menuitem').first(),
  ).toContainText('Door does not close');
  await page.keyboard.type('ПЕТРОВ');
  await page.keyboard.press('Enter');
  await expect(app.getByRole('article', { name: 'Встреча завтра' })).toBeVisible();
});

test.describe('with three panes', () => {
  test.use({ viewport: { width: 1600, height: 800 } });

  test('the rail opens the help by its name and its key', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    const rail = app.getByRole('navigation', { name: 'Mailboxes and work' });
    await expect(rail.getByRole('button', { name: 'Made today' })).toHaveAttribute(
      'title',
      'Made today (G M)',
    );
    await rail.getByRole('button', { name: 'Keys', exact: true }).click();
    await expect(help(app)).toBeVisible();
    await page.keyboard.press('Escape');
    await openPalette(page, app);
    await page.keyboard.type('dark');
    await page.keyboard.press('Enter');
    await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test('the palette runs actions: a task of the current message, a mailbox, the search, the colours', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const commands = await openPalette(page, app);
  await page.keyboard.type('create task');
  await expect(commands.getByRole('menuitem').first()).toHaveText(/Create task\s*t/);
  await page.keyboard.press('Enter');
  const dialog = app.getByRole('dialog', { name: 'Create task' });
  await expect(dialog.getByText('from Maria Silva: Door does not close')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Create task' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(app.getByRole('grid')).toBeFocused();
  await page.keyboard.press('u');

  await openPalette(page, app);
  await page.keyboard.type('support');
  await page.keyboard.press('Enter');
  await expect(rows(app)).toHaveCount(1);

  await openPalette(page, app);
  await page.keyboard.type('only unr');
  await page.keyboard.press('Enter');
  await expect(app.getByRole('button', { name: 'Remove filter: Unread' })).toBeVisible();

  await openPalette(page, app);
  await page.keyboard.type('search mail');
  await page.keyboard.press('Enter');
  await expect(app.getByRole('combobox', { name: 'Search mail' })).toBeFocused();

  await openPalette(page, app);
  await page.keyboard.type('dark');
  await page.keyboard.press('Enter');
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('Esc closes the palette and the help, and the focus is where it was', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  const places = [app.getByRole('grid'), app.getByRole('button', { name: 'Check for new mail' })];
  for (const place of places) {
    await place.focus();
    await openPalette(page, app);
    await page.keyboard.type('door');
    await page.keyboard.press('Escape');
    await expect(palette(app)).toBeHidden();
    await expect(place).toBeFocused();
    await page.keyboard.press('?');
    await expect(help(app)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(place).toBeFocused();
  }
  // The same keys close it again.
  await openPalette(page, app);
  await page.keyboard.press('Control+k');
  await expect(palette(app)).toBeHidden();
});

test('typing is typing: in the search, in a dialog, in the palette', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  const search = app.getByRole('combobox', { name: 'Search mail' });
  await search.click();
  await page.keyboard.type('jotted?');
  await expect(search).toHaveValue('jotted?');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await search.fill('');
  await expect(rows(app)).toHaveCount(5);

  await openMessage(app, QUOTE, 'six chairs');
  await page.keyboard.press('t');
  await app.getByLabel('Title').fill('');
  await app.getByLabel('Title').pressSequentially('ode to jet?');
  await expect(app.getByLabel('Title')).toHaveValue('ode to jet?');
  // One dialog at a time: this one holds text.
  await page.keyboard.press('Control+k');
  await expect(palette(app)).toHaveCount(0);
  await expect(app.getByRole('dialog', { name: 'Create task' })).toBeVisible();
});

test('the keys work on a Russian layout, by their places', async ({ page, portal }) => {
  await openInbox(page, portal);
  const app = desk(page);
  const type = (key: string, code: string) =>
    app.getByRole('grid').dispatchEvent('keydown', { key, code, bubbles: true, cancelable: true });
  await type('о', 'KeyJ');
  await expect(rows(app).nth(0)).toHaveAttribute('aria-current', 'true');
  await type('щ', 'KeyO');
  await expect(app.getByRole('article', { name: QUOTE })).toBeVisible();
});

test('the arrows walk through the palette and bring what they reach into view', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  const commands = await openPalette(page, app);
  await page.keyboard.press('ArrowUp');
  const last = commands.getByRole('menuitem').last();
  await expect(last).toHaveAttribute('data-focused', 'true');
  await expect(last).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(commands.getByRole('menuitem').first()).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(rows(app).nth(0)).toHaveAttribute('aria-current', 'true');
});

test('nothing found is said, with where it looked', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  const commands = await openPalette(page, app);
  await page.keyboard.type('zzzqqq');
  await expect(commands.getByText('Nothing here matches “zzzqqq”')).toBeVisible();
  await expect(app.getByRole('log')).toHaveText('Nothing found');
  await page.keyboard.press('Enter');
  await expect(commands).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of theme === 'light' ? [1280] : [360]) {
    test(`help and palette have no accessibility fault: ${theme}, ${width} px`, async ({ page, portal }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript((choice) => window.localStorage.setItem('mail-desk:theme', choice), theme);
      const app = await openInbox(page, portal);
      await page.keyboard.press('?');
      await expect(help(app)).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await openPalette(page, app);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.type('door');
      await expect(palette(app).getByRole('menuitem').first()).toContainText('Door');
      expect(await violations(page)).toEqual([]);
    });
  }
}
