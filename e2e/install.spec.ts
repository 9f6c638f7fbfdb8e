import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Portal } from './portal/portal.ts';
import { ALL_SCOPES } from './portal/options.ts';
import { violations } from './violations.ts';
import { calls, desk, openInbox, rows } from './steps.ts';

/** Before anybody installed the application. */
const NEW = { isInstalled: false, placements: [] };

async function openInstaller(page: Page, portal: Portal) {
  await page.goto(`${portal.url}/`);
  const app = desk(page);
  await expect(app.getByRole('heading', { name: 'Install Mail Desk' })).toBeVisible();
  return app;
}

function codes(portal: Portal): string[] {
  return portal.state.application.placements.map(({ code }) => code);
}

for (const profile of ['g1', 'g3'] as const) {
  test.describe(`on a ${profile} portal`, () => {
    test.use({ portalOptions: { ...NEW, profile } });

    test('an administrator installs it everywhere, and once', async ({ page, portal }) => {
      const app = await openInstaller(page, portal);
      await expect(app.getByRole('switch', { name: 'CRM cards' })).toBeChecked();
      await expect(app.getByText('Bitrix24 has no place for applications inside its own mail')).toBeVisible();
      await app.getByRole('button', { name: 'Install', exact: true }).click();

      // The portal takes the page away and shows the application.
      await expect(rows(app).first()).toBeVisible();
      await expect(page).toHaveURL(/install_finished=Y/);
      expect(portal.state.application.installed).toBe(true);
      expect(codes(portal)).toEqual([...new Set(codes(portal))]);
      expect(codes(portal)).toEqual(
        expect.arrayContaining([
          'LEFT_MENU',
          'REST_APP_URI',
          'CRM_DEAL_DETAIL_TAB',
          'CRM_DYNAMIC_1036_DETAIL_TAB',
          'CRM_LEAD_ACTIVITY_TIMELINE_MENU',
          'IM_SIDEBAR',
          'TASK_VIEW_SIDEBAR',
          'USER_PROFILE_MENU',
        ]),
      );
      expect(codes(portal)).not.toContain('PAGE_BACKGROUND_WORKER');
      const tab = portal.state.application.placements.find(({ code }) => code === 'CRM_DEAL_DETAIL_TAB');
      expect(tab?.langAll).toMatchObject({
        en: { TITLE: 'Mail' },
        ru: { TITLE: 'Письма' },
        la: { TITLE: 'Correos' },
      });
      expect(calls(portal, 'placement.bind')).toBe(codes(portal).length);
    });
  });
}

test.describe('an installation', () => {
  test.use({ portalOptions: NEW });

  test('goes on after a refusal, says why, and tries the rest again', async ({ page, portal }) => {
    portal.state.application.placements = [
      // Somebody else's hand: the one link page is taken by an address of an earlier installation.
      {
        id: 3,
        code: 'TASK_VIEW_TAB',
        handler: 'https://old.example/',
        title: 'Old',
        description: '',
        langAll: {},
        options: {},
        userId: 0,
      },
    ];
    portal.addFault({ method: 'placement.bind', kind: '503', times: 1 });
    portal.addFault({ method: 'placement.bind', kind: 'no-scope', times: 1 });
    portal.addFault({ method: 'placement.bind', kind: 'drop-after', times: 1 });
    await page.clock.install();
    const app = await openInstaller(page, portal);
    await app.getByRole('switch', { name: 'Your menu' }).click();
    await app.getByRole('button', { name: 'Install', exact: true }).click();
    await expect.poll(() => calls(portal, 'placement.bind')).toBe(1);
    await page.clock.runFor(4000);

    await expect(app.getByRole('status').getByText('Not everything could be placed')).toBeVisible();
    const report = app.getByRole('list', { name: 'What was done' });
    await expect(report.getByRole('listitem').filter({ hasText: 'The portal refused it' })).toHaveCount(1);
    await expect(report.getByText('TASK_VIEW_TAB, from an earlier installation: take away')).toBeVisible();
    expect(codes(portal)).not.toContain('TASK_VIEW_TAB');
    expect(codes(portal)).not.toContain('USER_PROFILE_MENU');
    expect(portal.state.application.installed).toBe(false);
    const before = calls(portal, 'placement.bind');

    await app.getByRole('button', { name: 'Retry the rest' }).click();
    await expect.poll(() => portal.state.application.installed).toBe(true);
    expect(calls(portal, 'placement.bind')).toBe(before + 1);
    expect(codes(portal)).toEqual([...new Set(codes(portal))]);
  });

  test('after an update changes nothing that is right already', async ({ page, portal }) => {
    const app = await openInstaller(page, portal);
    await app.getByRole('button', { name: 'Install', exact: true }).click();
    await expect(rows(app).first()).toBeVisible();
    const first = structuredClone(portal.state.application.placements);
    const binds = calls(portal, 'placement.bind');

    portal.state.application.installed = false;
    portal.state.application.version += 1;
    const again = await openInstaller(page, portal);
    await again.getByRole('button', { name: 'Install', exact: true }).click();
    await expect(rows(again).first()).toBeVisible();
    expect(portal.state.application.placements).toEqual(first);
    expect(calls(portal, 'placement.bind')).toBe(binds);
    expect(calls(portal, 'placement.unbind')).toBe(0);
  });

  test('has no accessibility fault, and nothing scrolls sideways at 360 px', async ({ page, portal }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const app = await openInstaller(page, portal);
    await expect(app.getByRole('switch').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const overflow = await app.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(overflow).toBe(0);
  });
});

test.describe('without the permission for places', () => {
  test.use({ portalOptions: { ...NEW, scopes: ALL_SCOPES.filter((scope) => scope !== 'placement') } });

  test('it says so and can be finished all the same', async ({ page, portal }) => {
    const app = await openInstaller(page, portal);
    await expect(app.getByText('Without the permission placement')).toBeVisible();
    await expect(
      app.getByRole('listitem').filter({ hasText: 'placement' }).getByText('missing'),
    ).toBeVisible();
    await app.getByRole('button', { name: 'Install', exact: true }).click();
    await expect(rows(app).first()).toBeVisible();
    expect(calls(portal, 'placement.bind')).toBe(0);
  });
});

test.describe('for an employee', () => {
  test.use({ portalOptions: { ...NEW, isAdmin: false } });

  test('the portal itself says that an administrator has to do it', async ({ page, portal }) => {
    await page.goto(`${portal.url}/`);
    await expect(page.getByText('not installed', { exact: false }).first()).toBeVisible();
    await expect(page.locator('iframe.app-frame')).toHaveCount(0);
  });
});

test('an administrator changes the places later, and opens a panel beside native mail', async ({
  page,
  portal,
}) => {
  let app = await openInbox(page, portal);
  await app.getByRole('heading', { name: 'Inbox' }).getByRole('button').click();
  await app.getByRole('menuitem', { name: 'Settings' }).click();
  const settings = app.getByRole('dialog', { name: 'Settings' });
  const chats = settings.getByRole('switch', { name: 'Chat sidebar' });
  await expect(chats).not.toBeChecked();
  await chats.click();
  await settings.getByRole('button', { name: 'Save places' }).click();
  await expect(settings.getByText('Saved', { exact: true })).toBeVisible();
  expect(codes(portal)).toEqual(['LEFT_MENU', 'REST_APP_URI', 'IM_SIDEBAR']);

  await settings.getByRole('switch', { name: 'Open beside Bitrix24’s own mail' }).click();
  await expect(settings.getByRole('switch', { name: 'Open beside Bitrix24’s own mail' })).toBeChecked();
  const worker = portal.state.application.placements.find(({ code }) => code === 'PAGE_BACKGROUND_WORKER');
  expect(worker).toMatchObject({ userId: 1, handler: expect.stringContaining('?worker=1') });

  const [message] = portal.state.messages;
  if (!message) throw new Error('No mail in the seed.');
  await page.goto(`${portal.url}/mail/message/${message.id}`);
  app = page.getByRole('dialog').frameLocator('iframe.app-frame');
  await expect(app.getByRole('article', { name: message.subject })).toBeVisible();
});
