import { expect, test } from './fixtures.ts';
import { calls, desk, openInbox, openMessage, row, rows } from './steps.ts';
import { QUOTE } from './story-seed.ts';

test('the left menu opens the inbox; the list costs one round trip after the handshake', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  await expect(rows(app)).toHaveCount(5);
  await expect(row(app, QUOTE)).toContainText('Clara Meyer');
  const asked = portal.requests.map(({ method }) => method);
  expect(asked.slice(0, 3).sort()).toEqual(['mail.mailbox.list', 'mail.message.list', 'profile']);
  expect(calls(portal, 'mail.message.list')).toBe(1);
});

test('a message is read: paragraphs, links, a folded quotation', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  const quote = await openMessage(app, QUOTE, 'six chairs');
  await expect(quote.getByText('Hello Anna,', { exact: true })).toBeVisible();
  const link = quote.getByRole('link', { name: 'https://meyer-bau.example/room-4' });
  await expect(link).toHaveAttribute('rel', /noopener/);

  const visit = await openMessage(app, 'Re: Site visit', 'see you then');
  await expect(visit.getByText('Shall we meet at the site?')).toHaveCount(1);
  await visit.getByRole('button', { name: 'Quoted text' }).first().click();
  await expect(visit.getByText('Shall we meet at the site?')).not.toHaveCount(1);
});

test('a script in a mail is words, wherever it stands', async ({ page, portal }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('http://127.0.0.1')) strangers.push(request.url());
  });
  const app = await openInbox(page, portal);
  await openMessage(app, '<script>alert(1)</script> & more', '<script>alert(2)</script>');
  expect(dialogs).toEqual([]);
  expect(strangers).toEqual([]);
});

test('the keys work as soon as the list is there, without a click', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await page.keyboard.press('j');
  await expect(rows(app).nth(0)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('j');
  await expect(rows(app).nth(1)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(app.getByRole('article', { name: QUOTE })).toBeVisible();
  await page.keyboard.press('j');
  await expect(app.getByRole('article', { name: 'Door does not close' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(app.getByRole('article')).toBeHidden();
});

test('search, filters and the mailbox narrow the list', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await app.getByRole('combobox', { name: 'Search mail' }).fill('chairs');
  await expect(rows(app)).toHaveCount(1);
  await app.getByRole('button', { name: 'Clear search' }).click();
  await expect(rows(app)).toHaveCount(5);
  await app.getByRole('combobox', { name: 'Search mail' }).fill('zebra');
  await expect(app.getByText('Nothing here matches “zebra”')).toBeVisible();
  await app.getByRole('button', { name: 'Clear search' }).click();

  await app.getByRole('button', { name: 'Filter' }).click();
  const filters = app.getByRole('dialog', { name: 'Filters' });
  await filters.getByRole('switch', { name: 'Unread' }).click();
  await expect(rows(app)).toHaveCount(3);
  await filters.getByRole('switch', { name: 'With attachments' }).click();
  await expect(rows(app)).toHaveCount(1);
  await filters.getByRole('button', { name: 'Done' }).click();
  await app.getByRole('button', { name: 'Remove filter: Unread' }).click();
  await app.getByRole('button', { name: 'Remove filter: With attachments' }).click();

  await app.getByRole('combobox', { name: 'Mailbox' }).selectOption('Support');
  await expect(rows(app)).toHaveCount(1);
  await expect(row(app, 'Door does not close')).toBeVisible();
});

test('an older search never overwrites a newer one', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  const search = app.getByRole('combobox', { name: 'Search mail' });
  portal.addFault({ method: 'mail.message.list', kind: 'slow', times: 1, ms: 1500 });
  await search.fill('door');
  await search.press('Enter');
  await search.fill('chairs');
  await search.press('Enter');
  await expect(rows(app)).toHaveCount(1);
  await expect(row(app, QUOTE)).toBeVisible();
  await page.waitForTimeout(1800);
  await expect(row(app, QUOTE)).toBeVisible();
});

test('T19: a link of ours opens on its message, with the dialog it names, and makes nothing', async ({
  page,
  portal,
}) => {
  const { code } = portal.state.application;
  await page.goto(`${portal.url}/marketplace/view/${code}/?params[mid]=101&params[action]=task`);
  await expect(desk(page).getByRole('dialog', { name: 'Create task' })).toBeVisible();
  await expect(desk(page).getByRole('article', { name: QUOTE })).toBeVisible();
  expect(portal.state.tasks).toEqual([]);
});

test('the message opens on the portal’s own page', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  await app.getByRole('link', { name: 'Open in Bitrix24' }).click();
  await expect(
    page.getByRole('dialog').frameLocator('iframe').first().getByText(QUOTE).first(),
  ).toBeVisible();
});

test.describe('in a narrow frame', () => {
  test.use({ viewport: { width: 360, height: 720 } });

  test('list, message and dialog follow each other, and Back leads to the list', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await openMessage(app, QUOTE, 'six chairs');
    await expect(rows(app).first()).toBeHidden();
    await app
      .getByRole('group', { name: 'Make something of this message' })
      .getByRole('button', { name: 'Task' })
      .click();
    await expect(app.getByRole('dialog', { name: 'Create task' })).toBeVisible();
    await page.keyboard.press('Escape');
    await app.getByRole('button', { name: 'Back to the list' }).click();
    await expect(rows(app).first()).toBeVisible();
    const overflow = await page
      .frames()[1]
      ?.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
