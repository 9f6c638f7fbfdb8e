import type { Page } from '@playwright/test';
import { beginLetter } from './answer-steps.ts';
import { expect, test } from './fixtures.ts';
import type { Portal } from './portal/portal.ts';
import { calls, create, desk, made, openInbox, openMessage, row, rows, startMaking } from './steps.ts';
import { QUOTE } from './story-seed.ts';

/** Visits the inbox once, so that the list and the person's name are kept. */
async function visit(page: Page, portal: Portal): Promise<void> {
  await openInbox(page, portal);
  await expect.poll(() => portal.state.userOptions['me']).toBe('1');
  await expect.poll(() => keptRecords(page)).toHaveLength(1);
}

/** Names of the records in the application's database. */
async function keptRecords(page: Page): Promise<string[]> {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  return (
    frame?.evaluate(async () => {
      const known = await indexedDB.databases();
      if (!known.some(({ name }) => name === 'mail-desk')) return [];
      const request = indexedDB.open('mail-desk');
      await new Promise((resolve) => (request.onsuccess = resolve));
      const names = request.result.transaction('kept').objectStore('kept').getAllKeys();
      await new Promise((resolve) => (names.onsuccess = resolve));
      request.result.close();
      return names.result.map(String);
    }) ?? []
  );
}

test('the next visit shows the list before the portal has answered anything', async ({ page, portal }) => {
  await visit(page, portal);
  portal.addFault({ method: '*', kind: 'slow', times: 20, ms: 4000 });
  const answered: string[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'POST' && response.url().includes('/rest/')) {
      answered.push(response.url());
    }
  });
  await page.goto(`${portal.url}/`);
  await expect(row(desk(page), QUOTE)).toBeVisible({ timeout: 3500 });
  expect(answered).toEqual([]);
});

test('what changed meanwhile replaces what was kept', async ({ page, portal }) => {
  await visit(page, portal);
  for (const message of portal.state.messages) {
    if (message.subject === QUOTE) message.subject = 'Quote, corrected';
  }
  await page.goto(`${portal.url}/`);
  await expect(row(desk(page), 'Quote, corrected')).toBeVisible();
  await expect(rows(desk(page))).toHaveCount(5);
});

test('a portal that stays silent leaves the kept list, marked as old', async ({ page, portal }) => {
  await visit(page, portal);
  portal.addFault({ method: 'mail.message.list', kind: '500', times: 20 });
  await page.goto(`${portal.url}/`);
  const app = desk(page);
  await expect(row(app, QUOTE)).toBeVisible();
  await expect(app.getByText('the list may be out of date')).toBeVisible({ timeout: 20_000 });
});

test('somebody else on the same browser sees nothing of it', async ({ page, portal }) => {
  await visit(page, portal);
  const anna = (await keptRecords(page))[0] ?? '';
  const letter = await beginLetter(page, desk(page));
  await letter.getByLabel('Subject').fill('Anna’s half a thought');
  await page.keyboard.press('Escape');
  await expect(desk(page).getByRole('button', { name: 'Drafts' })).toBeVisible();
  // A colleague signs in: another person, with options of their own, and no mailbox yet.
  const { users } = portal.state;
  portal.state.users = [...users.slice(1), ...users.slice(0, 1)];
  Object.assign(portal.state, { userOptions: {}, mailboxes: [], messages: [] });
  await page.goto(`${portal.url}/`);
  const app = desk(page);
  const sighted = row(app, QUOTE)
    .waitFor({ timeout: 5000 })
    .then(
      () => true,
      () => false,
    );
  await expect(app.getByRole('button', { name: 'Connect a mailbox' })).toBeVisible();
  expect(await sighted).toBe(false);
  await expect.poll(() => keptRecords(page)).not.toContain(anna);
  await expect(app.getByRole('button', { name: 'Drafts' })).toBeHidden();

  // And Anna finds her letter again.
  portal.reset();
  await page.goto(`${portal.url}/`);
  await app.getByRole('button', { name: 'Drafts' }).click();
  await expect(app.getByText('Anna’s half a thought')).toBeVisible();
});

test('nothing of the session is kept, and no text of a message', async ({ page, portal }) => {
  await visit(page, portal);
  await openMessage(desk(page), QUOTE, 'six chairs');
  await page.waitForTimeout(1500);
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  const kept = await frame?.evaluate(async () => {
    const request = indexedDB.open('mail-desk');
    await new Promise((resolve) => (request.onsuccess = resolve));
    const all = request.result.transaction('kept').objectStore('kept').getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    return JSON.stringify([all.result, Object.entries(localStorage), Object.entries(sessionStorage)]);
  });
  expect(kept).toContain(QUOTE);
  expect(kept).not.toContain('six chairs');
  for (const { access, refresh } of portal.state.tokens) {
    expect(kept).not.toContain(access);
    expect(kept).not.toContain(refresh);
  }
});

test('switched off, nothing is kept and what was is gone', async ({ page, portal }) => {
  await visit(page, portal);
  const app = desk(page);
  await page.keyboard.press('Control+k');
  await expect(app.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('Settings');
  await page.keyboard.press('Enter');
  await app.getByRole('switch', { name: 'Keep lists on this device' }).click();
  await expect.poll(() => keptRecords(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await app.getByRole('button', { name: 'Check for new mail' }).click();
  await page.goto(`${portal.url}/`);
  await expect(row(app, QUOTE)).toBeVisible();
  await page.waitForTimeout(1500);
  expect(await keptRecords(page)).toEqual([]);
});

for (const broken of ['throws', 'is full'] as const) {
  test(`storage that ${broken} breaks no screen`, async ({ page, portal }) => {
    await page.addInitScript((how) => {
      const fail = () => {
        throw new DOMException('no', how === 'throws' ? 'SecurityError' : 'QuotaExceededError');
      };
      if (how === 'throws') {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
          Object.defineProperty(window, name, { get: fail });
        }
      } else {
        Storage.prototype.setItem = fail;
        IDBObjectStore.prototype.put = fail;
      }
    }, broken);
    const app = await openInbox(page, portal);
    await openMessage(app, QUOTE, 'six chairs');
    const dialog = await startMaking(app, 'Task');
    await create(dialog, 'Task');
    await expect(dialog.getByText(/Task \d+ created/)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('u');
    await page.keyboard.press('?');
    await expect(app.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    expect(made(portal).Task).toBe(1);
    expect(calls(portal, 'mail.message.createtask')).toBe(1);
  });
}
