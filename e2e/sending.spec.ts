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

async function sentOnce(portal: Portal): Promise<void> {
  await expect.poll(() => portal.state.sent).toHaveLength(1);
  expect(calls(portal, SEND)).toBe(1);
}

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
