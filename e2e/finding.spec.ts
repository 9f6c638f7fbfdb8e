import type { FrameLocator, Locator, Page } from '@playwright/test';
import { EDGES, folderSeed, LETTERS, MINE, TWO_MAILBOXES } from './finding-seed.ts';
import { expect, test } from './fixtures.ts';
import type { Portal } from './portal/portal.ts';
import { desk, openInbox, row, rows, startMaking } from './steps.ts';
import { violations } from './violations.ts';

const WIDE = { width: 1600, height: 900 };

function rail(app: FrameLocator): Locator {
  return app.getByRole('navigation', { name: 'Mailboxes and work' });
}

function searchField(app: FrameLocator): Locator {
  return app.getByRole('combobox', { name: 'Search mail' });
}

/** The bodies of all list questions so far, oldest first. */
function asked(portal: Portal): Record<string, unknown>[] {
  return portal.requests
    .filter(({ method }) => method === 'mail.message.list')
    .map(({ params }) => params as Record<string, unknown>);
}

async function openFolders(app: FrameLocator): Promise<Locator> {
  await rail(app).getByRole('button', { name: 'Folders of the mailbox' }).click();
  const dialog = app.getByRole('dialog', { name: 'Folders' });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function openPalette(page: Page, app: FrameLocator): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(app.getByRole('dialog', { name: 'Commands' }).locator('input')).toBeFocused();
}

async function openFilters(app: FrameLocator): Promise<Locator> {
  await app.getByRole('button', { name: 'Filter', exact: true }).click();
  const dialog = app.getByRole('dialog', { name: 'Filters' });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function folderNames(dialog: Locator): Promise<string[]> {
  const lines = await dialog.getByRole('list', { name: 'Folders' }).getByRole('listitem').allInnerTexts();
  return lines.map((line) => line.split('\n')[0] ?? '');
}

for (const profile of ['g1', 'g3'] as const) {
  test.describe(`folders, ${profile}`, () => {
    test.use({ viewport: WIDE, portalOptions: { profile, seed: () => folderSeed() } });

    test('are found by their names, gently, and say to whom sent mail went', async ({ page, portal }) => {
      const app = await openInbox(page, portal);
      await expect(rail(app).getByRole('button', { name: 'Sent' })).toBeVisible({ timeout: 15_000 });
      await rail(app).getByRole('button', { name: 'Sent' }).click();
      await expect(rows(app)).toHaveCount(1);
      await expect(row(app, 'Our offer')).toContainText('To: Jonas Brandt');
      await expect(app.getByRole('region', { name: 'Sent', exact: true })).toBeVisible();
      await expect(rail(app).getByRole('button', { name: 'Sent' })).toHaveAttribute('aria-current', 'page');
      // The inbox alone is the same everywhere; every other folder goes out with its mailbox.
      for (const { folder, mailboxId } of asked(portal)) {
        if (folder !== 'INBOX') expect({ folder, mailboxId }).toMatchObject({ mailboxId: 1 });
      }
    });

    test('are added by path after an honest test, ordered, removed, and there again after a reload', async ({
      page,
      portal,
    }) => {
      const app = await openInbox(page, portal);
      const dialog = await openFolders(app);
      const path = dialog.getByLabel('Path of the folder');
      await path.fill('Archive 2020');
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(dialog.getByText('the folder is empty or does not exist')).toBeVisible();
      expect(await folderNames(dialog)).not.toContain('Archive 2020');
      await dialog.getByRole('button', { name: 'Add anyway' }).click();
      await expect(dialog.getByRole('listitem').filter({ hasText: 'Archive 2020' })).toBeVisible();

      await path.fill('Work/Invoices');
      await path.press('Enter');
      await expect(dialog.getByRole('button', { name: 'Move up: Invoices' })).toBeVisible();
      await dialog.getByRole('button', { name: 'Move up: Invoices' }).focus();
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('button', { name: 'Move up: Invoices' })).toBeFocused();
      const names = await folderNames(dialog);
      expect(names.indexOf('Invoices')).toBe(names.indexOf('Archive 2020') - 1);
      await dialog.getByRole('button', { name: 'Remove from the list: Archive 2020' }).click();
      await expect(dialog.getByRole('list', { name: 'Folders' })).toBeFocused();
      await page.keyboard.press('Escape');

      await rail(app).getByRole('button', { name: 'Invoices' }).click();
      await expect(row(app, 'Invoice 17')).toBeVisible();
      await expect.poll(() => String(portal.state.userOptions['folders'])).toContain('Work/Invoices');
      await expect.poll(() => String(portal.state.userOptions['folders'])).not.toContain('Archive 2020');

      // Another device: nothing is stored there, the portal knows.
      await page.evaluate(() => window.localStorage.clear());
      await page.frames()[1]?.evaluate(() => window.localStorage.clear());
      await openInbox(page, portal);
      await expect(rail(app).getByRole('button', { name: 'Invoices' })).toBeVisible();
      await expect(rail(app).getByRole('button', { name: 'Archive 2020' })).toHaveCount(0);
    });
  });

  test.describe(`days, ${profile}`, () => {
    test.use({ portalOptions: { profile, seed: () => folderSeed(EDGES) } });

    test('a period is the reader’s days, whatever the server’s zone', async ({ page, portal }) => {
      const app = await openInbox(page, portal);
      await expect(rows(app)).toHaveCount(4);
      const filters = await openFilters(app);
      await filters.getByLabel('Received').selectOption('Own dates');
      await filters.getByLabel('First day').fill('2026-03-10');
      await filters.getByLabel('Last day').fill('2026-03-10');
      await filters.getByRole('button', { name: 'Done' }).click();
      await expect(rows(app)).toHaveCount(2);
      await expect(row(app, 'First minute of the 10th')).toBeVisible();
      await expect(row(app, 'Last minute of the 10th')).toBeVisible();
      expect(asked(portal).at(-1)).toMatchObject({
        dateFrom: '2026-03-10T02:00:00+03:00',
        dateTo: '2026-03-11T01:59:59+03:00',
      });
      // The same by a link: neither the zone nor the offset is known before the first question.
      await page.frames()[1]?.evaluate(() => window.location.reload());
      await expect(rows(app)).toHaveCount(2);
      expect(asked(portal).at(-1)).toMatchObject({ dateFrom: '2026-03-10T02:00:00+03:00' });
      await app.getByRole('button', { name: /Remove filter: Mar/ }).click();
      await expect(rows(app)).toHaveCount(4);
    });
  });
}

test.describe('a Russian portal', () => {
  test.use({
    viewport: WIDE,
    portalOptions: {
      lang: 'ru',
      seed: () =>
        folderSeed([
          { folder: 'INBOX', subject: 'Счёт', at: 1 },
          { folder: 'Sent', subject: 'Наше предложение', at: 2, from: MINE, to: 'ivan@example.net' },
        ]),
    },
  });

  test('finds «Отправленные» with the first name', async ({ page, portal }) => {
    await page.goto(`${portal.url}/`);
    const app = desk(page);
    const sent = app.getByRole('navigation').getByRole('button', { name: 'Отправленные' });
    await expect(sent).toBeVisible({ timeout: 15_000 });
    await sent.click();
    await expect(app.getByRole('row')).toContainText(['Наше предложение']);
    expect(asked(portal)[1]).toMatchObject({ folder: 'Отправленные', mailboxId: 1 });
  });
});

test.describe('an unusual server', () => {
  test.use({
    viewport: WIDE,
    portalOptions: {
      seed: () =>
        folderSeed([
          ...LETTERS.filter(({ folder }) => folder !== 'Trash'),
          { folder: 'Ablage/Weg damit', subject: 'Thrown away', at: 40 },
        ]),
    },
  });

  test('g s opens Sent; a folder nobody finds is named by the person', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await expect(row(app, 'Our offer')).toBeVisible();
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    const dialog = app.getByRole('dialog', { name: 'Folders' });
    await expect(dialog).toBeVisible({ timeout: 30_000 });
    const missing = dialog.getByRole('region', { name: 'Not found, or empty' });
    await expect(missing.getByRole('button', { name: 'Look again: Trash' })).toBeVisible();
    await missing.getByRole('button', { name: 'Enter its path: Trash' }).click();
    await missing.getByLabel('Path of “Trash”').fill('Ablage/Weg damit');
    await missing.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(dialog.getByRole('list', { name: 'Folders' }).getByText('Ablage/Weg damit')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await expect(row(app, 'Thrown away')).toBeVisible();
    await page.keyboard.press('g');
    await page.keyboard.press('i');
    await expect(row(app, 'Delivery on Monday')).toBeVisible();
  });
});

test.describe('several mailboxes', () => {
  test.use({
    viewport: WIDE,
    portalOptions: {
      seed: () =>
        folderSeed(
          [...LETTERS, { folder: 'Sent', subject: 'Support answered', at: 4, mailboxId: 2 }],
          TWO_MAILBOXES,
        ),
    },
  });

  test('g s asks which one; another mailbox begins at its inbox; the palette knows all folders', async ({
    page,
    portal,
  }) => {
    const app = await openInbox(page, portal);
    await expect(rail(app).getByText('Other folders belong to one mailbox')).toBeVisible();
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await app.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Support' }).click();
    await expect(row(app, 'Support answered')).toBeVisible();
    expect(asked(portal).at(-1)).toMatchObject({ mailboxId: 2, folder: 'Sent' });

    await rail(app).getByRole('combobox', { name: 'Mailbox' }).selectOption('Anna Weber');
    await expect(row(app, 'Delivery on Monday')).toBeVisible();
    expect(asked(portal).at(-1)).toMatchObject({ mailboxId: 1, folder: 'INBOX' });

    await openPalette(page, app);
    await page.keyboard.type('folder sent supp');
    await expect(app.getByRole('menuitem').first()).toHaveText(/Folder Sent.*Support/);
    await page.keyboard.press('Enter');
    await expect(row(app, 'Support answered')).toBeVisible();
  });
});

test.describe('searching', () => {
  test.use({ portalOptions: { seed: () => folderSeed() } });

  test('words too short ask nothing and keep the list; dropped ones are named', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    const before = asked(portal).length;
    await searchField(app).fill('of a');
    await searchField(app).press('Enter');
    await expect(app.getByText('Words of three letters or more are searched.')).toBeVisible();
    await page.waitForTimeout(500);
    await expect(rows(app)).toHaveCount(2);
    expect(asked(portal).length).toBe(before);

    await searchField(app).fill('six of chairs');
    await expect(app.getByText('Left out: “of”, shorter than three letters.')).toBeVisible();
    await expect(rows(app)).toHaveCount(1);
  });

  test('goes to every folder of the mailbox and back', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await searchField(app).fill('offer');
    await expect(rows(app)).toHaveCount(1);
    await app.getByRole('radio', { name: 'Every folder' }).check();
    await expect(rows(app)).toHaveCount(2);
    expect(asked(portal).at(-1)).not.toHaveProperty('folder');
    await expect(app.getByText('the portal does not say which message lies where')).toBeVisible();
    await app.getByRole('radio', { name: 'Inbox' }).check();
    await expect(rows(app)).toHaveCount(1);

    await searchField(app).fill('invoice');
    await app.getByRole('button', { name: 'Search every folder' }).click();
    await expect(row(app, 'Invoice 17')).toBeVisible();
  });

  test('offers the searches made last, by arrows, and forgets them on demand', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    for (const words of ['chairs', 'delivery']) {
      await searchField(app).fill(words);
      await searchField(app).press('Enter');
      await expect(rows(app)).toHaveCount(1);
    }
    await searchField(app).press('Escape');
    await expect(rows(app)).toHaveCount(2);
    await page.reload();
    await expect(rows(app)).toHaveCount(2);
    await searchField(app).focus();
    const options = app.getByRole('listbox', { name: 'Recent searches' }).getByRole('option');
    await expect(options).toHaveText(['delivery', 'chairs']);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(searchField(app)).toHaveValue('chairs');
    await expect(rows(app)).toHaveCount(1);

    await searchField(app).press('Escape');
    await page.keyboard.press('ArrowDown');
    await app.getByRole('button', { name: 'Forget “chairs”' }).click();
    await expect(options).toHaveText(['delivery']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await expect(options).toHaveCount(0);
  });

  test('nothing made yet is picked from the loaded messages', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await row(app, 'Offer for six chairs').click();
    await startMaking(app, 'Chat');
    await app.getByRole('dialog').getByRole('button', { name: 'Create chat' }).click();
    await expect(app.getByText('Chat created.')).toBeVisible();
    await page.keyboard.press('Escape');
    const filters = await openFilters(app);
    await filters.getByRole('switch', { name: 'Nothing made yet' }).click();
    await expect(filters.getByText('Among the loaded messages.')).toBeVisible();
    await filters.getByRole('button', { name: 'Done' }).click();
    await expect(rows(app)).toHaveCount(1);
    await expect(row(app, 'Delivery on Monday')).toBeVisible();
    await app.getByRole('button', { name: 'Clear all' }).click();
    await expect(rows(app)).toHaveCount(2);
  });
});

test.describe('in a narrow frame', () => {
  test.use({ viewport: { width: 360, height: 720 }, portalOptions: { seed: () => folderSeed() } });

  test('the heading is the way to the folders, and nothing scrolls sideways', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    // Nobody looks at folders here, so none is looked for.
    await page.waitForTimeout(4000);
    expect(asked(portal)).toHaveLength(1);
    await app.getByRole('heading', { name: 'Inbox' }).getByRole('button').click();
    await expect(app.getByRole('menuitemradio', { name: 'Every folder' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await app.getByRole('menuitem', { name: 'Folders of the mailbox' }).click();
    const dialog = app.getByRole('dialog', { name: 'Folders' });
    await dialog.getByRole('button', { name: 'Look again: Sent' }).click();
    await expect(dialog.getByRole('button', { name: 'Move up: Sent' })).toBeVisible();
    await page.keyboard.press('Escape');
    await app.getByRole('heading', { name: 'Inbox' }).getByRole('button').click();
    await app.getByRole('menuitemradio', { name: 'Sent' }).click();
    await expect(app.getByRole('heading', { name: 'Sent' })).toBeVisible();
    await expect(row(app, 'Our offer')).toBeVisible();
    const overflow = await page
      .frames()[1]
      ?.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of theme === 'light' ? [1600] : [360]) {
    test.describe(`${theme}, ${width} px`, () => {
      test.use({ viewport: { width, height: 800 }, portalOptions: { seed: () => folderSeed() } });

      test('rail, folder dialog and filters have no accessibility fault', async ({ page, portal }) => {
        await page.addInitScript((choice) => window.localStorage.setItem('mail-desk:theme', choice), theme);
        const app = await openInbox(page, portal);
        await page.keyboard.press('g');
        await page.keyboard.press('s');
        await expect(row(app, 'Our offer')).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await openPalette(page, app);
        await page.keyboard.type('folders of');
        await page.keyboard.press('Enter');
        await expect(app.getByRole('dialog', { name: 'Folders' })).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        const filters = await openFilters(app);
        await filters.getByRole('switch', { name: 'Unread' }).click();
        await filters.getByLabel('Received').selectOption('Own dates');
        expect(await violations(page)).toEqual([]);
        await filters.getByRole('button', { name: 'Done' }).click();
        await expect(app.getByRole('button', { name: 'Clear filters' })).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    });
  }
}
