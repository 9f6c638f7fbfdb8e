import type { FrameLocator, Locator, Page } from '@playwright/test';
import { beginLetter, setHold, text } from './answer-steps.ts';
import { expect, test } from './fixtures.ts';
import type { Portal } from './portal/portal.ts';
import { calls, desk, openInbox, rows } from './steps.ts';

const SEND = 'mail.message.send';

function notices(app: FrameLocator): Locator {
  return app.getByRole('region', { name: 'Notices' });
}

/** Writes a letter to Clara, up to the press of Send. */
async function write(page: Page, app: FrameLocator): Promise<Locator> {
  const opened = await beginLetter(page, app);
  await page.keyboard.type('clara@meyer-bau.example,');
  await opened.getByLabel('Subject').fill('Chairs');
  await text(opened).click();
  await page.keyboard.type('Six of them.');
  return opened;
}

async function draftsLeft(page: Page, app: FrameLocator): Promise<Locator> {
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  return app.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
}

async function sentOnce(portal: Portal): Promise<void> {
  await expect.poll(() => portal.state.sent).toHaveLength(1);
  expect(calls(portal, SEND)).toBe(1);
}

for (const profile of ['g1', 'g3'] as const) {
  test.describe(`on a portal of profile ${profile}`, () => {
    test.use({ portalOptions: { profile } });

    for (const kind of ['drop-after', 'html-500', 'bad-json'] as const) {
      test(`an answer lost after the portal acted (${kind}) is looked up, and nothing goes twice`, async ({
        page,
        portal,
      }) => {
        await setHold(page, portal, 0);
        const app = await openInbox(page, portal);
        await write(page, app);
        portal.addFault({ method: SEND, kind, times: 1 });
        await page.keyboard.press('Control+Enter');
        await expect(notices(app).getByText('Accepted by the portal: message to Clara')).toBeVisible({
          timeout: 20_000,
        });
        await sentOnce(portal);
        await expect(await draftsLeft(page, app)).toHaveCount(0);
      });
    }
  });
}

test('a letter lost on its way is not found, kept, and sent by the person alone', async ({
  page,
  portal,
}) => {
  await setHold(page, portal, 0);
  const app = await openInbox(page, portal);
  await write(page, app);
  portal.addFault({ method: SEND, kind: 'drop-before', times: 1 });
  await page.keyboard.press('Control+Enter');
  await expect(notices(app).getByText(/Not found yet: message to/)).toBeVisible({ timeout: 30_000 });
  expect(portal.state.sent).toHaveLength(0);
  expect(calls(portal, SEND)).toBe(1);
  await expect(await draftsLeft(page, app)).toHaveCount(1);
});

test('a busy portal is waited for in sight, and gets the letter once', async ({ page, portal }) => {
  await setHold(page, portal, 0);
  const app = await openInbox(page, portal);
  await write(page, app);
  portal.addFault({ method: SEND, kind: '503', times: 1 });
  await page.keyboard.press('Control+Enter');
  await expect(notices(app).getByText(/The portal is busy\. Sending to/)).toBeVisible();
  await expect(notices(app).getByText(/Accepted by the portal/)).toBeVisible({ timeout: 20_000 });
  expect(portal.state.sent).toHaveLength(1);
});

test('two presses are one letter', async ({ page, portal }) => {
  await setHold(page, portal, 0);
  const app = await openInbox(page, portal);
  const opened = await write(page, app);
  portal.addFault({ method: SEND, kind: 'slow', times: 1, ms: 1500 });
  await opened.getByRole('button', { name: 'Send' }).dblclick();
  await page.keyboard.press('Control+Enter');
  await sentOnce(portal);
  await page.waitForTimeout(1000);
  expect(portal.state.sent).toHaveLength(1);
});

test('a page closed during the hold sends nothing, and says so the next time', async ({ page, portal }) => {
  await setHold(page, portal, 20);
  const app = await openInbox(page, portal);
  await write(page, app);
  await page.keyboard.press('Control+Enter');
  await expect(notices(app).getByText('Sending to Clara')).toBeVisible();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${portal.url}/`);
  await expect(rows(desk(page)).first()).toBeVisible();
  await expect(notices(desk(page)).getByText(/Not sent: message to/)).toBeVisible();
  expect(calls(portal, SEND)).toBe(0);
  await notices(desk(page)).getByRole('button', { name: 'Send now' }).click();
  await sentOnce(portal);
});
