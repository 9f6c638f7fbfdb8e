import { expect, test } from './fixtures.ts';
import { seedFromObject } from './portal/seed/json.ts';
import { desk } from './steps.ts';

test('opened outside Bitrix24', async ({ page, app }) => {
  await page.goto(app.url);
  await expect(page.getByText('Open Mail Desk inside Bitrix24')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test.describe('no mailbox', () => {
  test.use({ portalOptions: { seed: () => seedFromObject({ mailboxes: [], messages: [] }) } });

  test('is said, with the way to connect one', async ({ page, portal }) => {
    await page.goto(`${portal.url}/`);
    await expect(desk(page).getByText('No mailbox is connected')).toBeVisible();
    await desk(page).getByRole('button', { name: 'Connect a mailbox' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

test.describe('no permission', () => {
  test.use({ portalOptions: { scopes: ['user_brief', 'placement'] } });

  test('names the permission and who can give it; checking again helps once it is there', async ({
    page,
    portal,
  }) => {
    await page.goto(`${portal.url}/`);
    const app = desk(page);
    await expect(app.getByText('This application may not read mail on your portal')).toBeVisible();
    await expect(app.getByText(/add the permission “mail”/)).toBeVisible();
    portal.state.application.scopes.push('mail');
    await app.getByRole('button', { name: 'Check again' }).click();
    await expect(app.getByRole('grid')).toBeVisible();
  });
});

test('no mail API is said, with the way to the portal’s own mail', async ({ page, portal }) => {
  portal.state.mailSwitches.mailApi = false;
  await page.goto(`${portal.url}/`);
  await expect(desk(page).getByText('This portal does not offer mail to applications yet')).toBeVisible();
  await desk(page).getByRole('button', { name: 'Open Bitrix24 mail' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a silent portal page is given up after ten seconds, and asked again on demand', async ({
  page,
  portal,
}) => {
  await page.request.post(`${portal.url}/__page/switches`, { data: { initData: 'silent' } });
  await page.goto(`${portal.url}/`);
  await expect(desk(page).getByText('The portal does not answer')).toBeVisible({ timeout: 15_000 });
  await page.request.post(`${portal.url}/__page/switches`, { data: { initData: 'ok' } });
  await page.goto(`${portal.url}/`);
  await expect(desk(page).getByRole('grid')).toBeVisible();
});

test('an unreachable portal is tried again by itself', async ({ page, portal }) => {
  portal.addFault({ method: 'mail.message.list', kind: 'drop-before', times: 2 });
  await page.goto(`${portal.url}/`);
  await expect(desk(page).getByText('The portal did not answer. Trying again by itself.')).toBeVisible();
  await expect(desk(page).getByRole('grid')).toBeVisible();
});
