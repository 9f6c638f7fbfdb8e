import { beginLetter, letter, text } from './answer-steps.ts';
import { expect, test } from './fixtures.ts';
import { openInbox, openMessage, row } from './steps.ts';
import { QUOTE } from './story-seed.ts';

test('whoever comes back to a draft goes on writing', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  await page.keyboard.press('r');
  await expect(text(letter(app, 'Reply'))).toBeFocused();
  await page.keyboard.type('Half');
  await page.keyboard.press('Escape');
  await expect(letter(app, 'Reply')).toBeHidden();
  await page.keyboard.press('r');
  await expect(text(letter(app, 'Reply'))).toBeFocused();
  await expect(text(letter(app, 'Reply'))).toContainText('Half');
});

test('the search is left to the rows with Enter once more, or with Esc when it is empty', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  const search = app.getByRole('combobox', { name: 'Search mail' });
  const grid = app.getByRole('grid', { name: 'Messages' });
  await page.keyboard.press('/');
  await page.keyboard.type('Quote');
  await expect(row(app, 'Site visit')).toBeHidden();
  await expect(search).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(grid).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(search).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(grid).toBeFocused();
});

test('a step through the list takes the focus from a button, so that Enter opens the row', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  await app.getByRole('button', { name: 'Filter', exact: true }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(app.getByRole('article', { name: QUOTE })).toBeVisible();
});

test('a message handled by key after a click leaves the focus with the rows', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await row(app, QUOTE).click();
  await expect(app.getByRole('grid', { name: 'Messages' })).toBeFocused();
});

test.describe('in a narrow frame', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the focus is in what is shown, there and back again', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    const grid = app.getByRole('grid', { name: 'Messages' });
    await expect(grid).toBeFocused();
    for (const _ of [1, 2]) {
      await page.keyboard.press('j');
      await page.keyboard.press('o');
      await expect(app.getByRole('heading', { level: 1, includeHidden: false }).last()).toBeFocused();
      await page.keyboard.press('u');
      await expect(grid).toBeFocused();
    }
    await beginLetter(page, app);
    await page.keyboard.press('Escape');
    await expect(grid).toBeFocused();
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await expect(app.getByRole('heading', { name: 'Made today' })).toBeFocused();
  });

  test('the settings are at hand without keys', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await app.getByRole('heading', { name: 'Inbox' }).getByRole('button').click();
    await app.getByRole('menuitem', { name: 'Settings' }).click();
    await expect(app.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  });
});
