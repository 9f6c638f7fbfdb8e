import type { FrameLocator, Page } from '@playwright/test';
import { ACTIVITIES, crmSeed, DEAL, ITEM } from './crm-seed.ts';
import { expect, test } from './fixtures.ts';
import { CLARA } from './kinds-seed.ts';
import { addToCrm, inSight } from './kinds-steps.ts';
import { calls, create, desk, ownPanel } from './steps.ts';
import { QUOTE } from './story-seed.ts';
import type { Portal } from './portal/portal.ts';
import { violations } from './violations.ts';

const TYPES = ['DEAL', 'CONTACT', 'DYNAMIC_1036'];
const placements = [
  'LEFT_MENU',
  'REST_APP_URI',
  ...TYPES.map((type) => `CRM_${type}_DETAIL_TAB`),
  'CRM_DEAL_ACTIVITY_TIMELINE_MENU',
  'CRM_ACTIVITY_LIST_MENU',
];
const NARROW = { width: 360, height: 740 };

test.use({ portalOptions: { seed: crmSeed, placements } });

/** A card as the slider shows it, with our tab opened. */
async function openTab(page: Page, portal: Portal, card: string): Promise<FrameLocator> {
  await page.goto(`${portal.url}${card}?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER`);
  await page.getByRole('tab', { name: 'Mail Desk' }).click();
  return desk(page);
}

async function expectNoFaults(page: Page, app: FrameLocator): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await app.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth)).toBe(false);
}

function rowsIn(app: FrameLocator, list: string) {
  return app.getByRole('grid', { name: list }).getByRole('row');
}

for (const profile of ['g1', 'g3'] as const) {
  test.describe(`on a ${profile} portal`, () => {
    test.use({ portalOptions: { profile, seed: crmSeed, placements } });

    test('the card of a contact shows the mail with them, which becomes work by keys', async ({
      page,
      portal,
    }) => {
      await page.goto(`${portal.url}/crm/contact/`);
      await page.getByRole('link', { name: CLARA.title }).click();
      const card = page.frameLocator('.panel-page');
      await expect(card.getByText('Nothing has happened here yet.')).toBeVisible();
      expect(calls(portal, 'crm.contact.get')).toBe(0);
      await card.getByRole('tab', { name: 'Mail Desk' }).click();

      const app = card.frameLocator('iframe.app-frame');
      const list = app.getByRole('grid', { name: 'Mail with Clara Meyer' });
      await expect(list).toBeFocused();
      await expect(list.getByRole('row')).toHaveCount(4);
      await expect(list.getByRole('row', { name: 'A hint' })).toHaveCount(0);
      await app.getByRole('button', { name: /1 more message/ }).click();
      await expect(list.getByRole('row', { name: 'A hint' })).toBeVisible();
      const asked = portal.requests.filter(({ params }) =>
        JSON.stringify(params).includes(`"${CLARA.email}"`),
      );
      expect([calls(portal, 'crm.contact.get'), asked.length]).toEqual([1, 1]);

      await list.focus();
      await page.keyboard.press('j');
      await page.keyboard.press('t');
      await create(app.getByRole('dialog', { name: 'Create task' }), 'Task');
      await expect.poll(() => portal.state.tasks.map(({ messageId }) => messageId)).toEqual([101]);
      await page.keyboard.press('Escape');
      await expect(app.getByRole('dialog')).toHaveCount(0);
      await expect(list.getByRole('row', { name: QUOTE }).getByText(/Task/)).toBeVisible();

      await page.keyboard.press('j');
      await page.keyboard.press('m');
      const dialog = app.getByRole('dialog', { name: 'Add to CRM' });
      await inSight(dialog);
      await addToCrm(dialog);
      await expect(dialog.getByText('Added to CRM.')).toBeVisible();
      await dialog.getByRole('button', { name: 'Close' }).last().click();
      await card.getByRole('tab', { name: 'General' }).click();
      await expect(card.getByRole('listitem', { name: 'Delivery date' })).toBeVisible();
      await card.getByRole('tab', { name: 'Mail Desk' }).click();

      await app.getByRole('button', { name: 'Write to Clara Meyer' }).click();
      await expect(
        ownPanel(page).getByRole('region', { name: 'New message' }).getByText('Clara Meyer'),
      ).toBeVisible();
    });

    test('an e-mail of a timeline opens its message, and what was made of it leads back', async ({
      page,
      portal,
    }) => {
      await page.goto(`${portal.url}/crm/deal/details/${DEAL.id}/`);
      const quote = page.getByRole('listitem', { name: QUOTE });
      await quote.locator('summary').click();
      await quote.getByRole('link', { name: 'Mail Desk' }).click();
      const app = page.frameLocator('.panel-page').frameLocator('iframe.app-frame');
      const message = app.getByRole('article', { name: QUOTE });
      // A key goes to where the person clicked last, which is the portal until now.
      await message.getByText('six chairs').click();
      await page.keyboard.press('t');
      const dialog = app.getByRole('dialog', { name: 'Create task' });
      await create(dialog, 'Task');
      await expect(dialog.getByRole('link', { name: 'Open' })).toBeVisible();
      const [task] = portal.state.tasks;
      const link = /https?:\S+params%5Bmid%5D=\d+/.exec(task?.description ?? '')?.[0] ?? '';
      await page.goto(link);
      await expect(desk(page).getByRole('article', { name: QUOTE }).getByText('six chairs')).toBeVisible();
    });
  });
}

test('a tab asks once for the height the window has room for', async ({ page, portal }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await openTab(page, portal, `/crm/deal/details/${DEAL.id}/`);
  const height = async () => (await page.locator('iframe.app-frame').boundingBox())?.height;
  await expect.poll(height).toBe(780);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(height).toBe(780);
});

test.describe('in a narrow frame', () => {
  test.use({ viewport: NARROW });

  test('a deal and an item of a smart process show the mail of everybody they name', async ({
    page,
    portal,
  }) => {
    let app = await openTab(page, portal, `/crm/deal/details/${DEAL.id}/`);
    await expect(rowsIn(app, DEAL.title)).toHaveCount(5);
    await expect(app.getByRole('rowgroup', { name: 'Support' }).getByText('Invoice address')).toBeVisible();
    await expectNoFaults(page, app);
    await app.getByRole('grid').press('j');
    await page.keyboard.press('Enter');
    await expect(app.getByRole('article', { name: QUOTE })).toBeVisible();
    await page.keyboard.press('u');
    await expect(app.getByRole('grid', { name: DEAL.title })).toBeFocused();
    await app.getByRole('button', { name: 'Write to others' }).click();
    await app.getByRole('menuitem', { name: 'Write to all 2' }).click();
    const letter = ownPanel(page).getByRole('region', { name: 'New message' });
    await expect(letter.getByText('Clara Meyer')).toBeVisible();
    await expect(letter.getByText('Meyer Bau', { exact: true })).toBeVisible();

    app = await openTab(page, portal, `/crm/type/${ITEM.entityTypeId}/details/${ITEM.id}/`);
    await expect(rowsIn(app, ITEM.title)).toHaveCount(4);
    await app.getByRole('button', { name: 'All mail' }).click();
    await expect(app.getByRole('grid', { name: 'Messages' })).toBeVisible();
    await app.getByRole('button', { name: 'Mail with this client' }).click();
    await expect(rowsIn(app, ITEM.title)).toHaveCount(4);
  });

  test('a card without an address, and a CRM that is closed, say so and lead on', async ({
    page,
    portal,
  }) => {
    let app = await openTab(page, portal, '/crm/contact/details/34/');
    await expect(app.getByText('CRM knows no e-mail address here')).toBeVisible();
    const otto = portal.state.crmEntities.find(({ id }) => id === 34);
    if (otto) otto.email = 'otto@klein.example';
    await app.getByRole('button', { name: 'Check again' }).click();
    await expect(app.getByText('No mail with these addresses yet')).toBeVisible();

    portal.state.mailSwitches.crmAccess = false;
    app = await openTab(page, portal, `/crm/deal/details/${DEAL.id}/`);
    await expect(app.getByText('CRM does not show this card to you')).toBeVisible();

    portal.state.application.scopes = portal.state.application.scopes.filter((scope) => scope !== 'crm');
    app = await openTab(page, portal, `/crm/deal/details/${DEAL.id}/`);
    await expect(app.getByText('This application may not read CRM on your portal')).toBeVisible();
    await expectNoFaults(page, app);
    await app.getByRole('button', { name: 'All mail' }).click();
    await expect(app.getByRole('grid', { name: 'Messages' })).toBeVisible();
  });

  test('where the message is not certain the person chooses; where it is not theirs, its words remain', async ({
    page,
    portal,
  }) => {
    const menu = portal.state.application.placements.find(({ code }) => code === 'CRM_ACTIVITY_LIST_MENU');
    const open = async (activity: number): Promise<FrameLocator> => {
      await page.goto(`${portal.url}/devops/placement/${menu?.id}/?params[ID]=${activity}&IFRAME=Y`);
      return desk(page);
    };
    let app = await open(ACTIVITIES.twice);
    await expect(app.getByText(/Several messages may be the one/)).toBeVisible();
    await expectNoFaults(page, app);
    await app.getByRole('row', { name: 'Delivery date' }).last().click();
    await expect(app.getByRole('article', { name: 'Delivery date' })).toBeVisible();
    await page.keyboard.press('u');
    await expect(app.getByRole('row', { name: 'Delivery date' })).toHaveCount(1);

    app = await open(ACTIVITIES.foreign);
    await expect(app.getByText(/belongs to lea@northwind\.example/)).toBeVisible();
    await expect(app.getByText('First & last')).toBeVisible();
    await expectNoFaults(page, app);
    await app.getByRole('link', { name: 'Fill in a task' }).click();
    const form = page.frameLocator('.panel-page');
    await expect(form.getByLabel('Title')).toHaveValue('To a colleague');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(() => portal.state.tasks)
      .toMatchObject([{ title: 'To a colleague', description: 'First & last', crm: `D_${DEAL.id}` }]);

    app = await open(ACTIVITIES.call);
    await expect(app.getByText('This is not an e-mail')).toBeVisible();
  });
});
