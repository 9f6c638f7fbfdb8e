import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { organiseSeed } from './organise-seed.ts';
import type { Portal } from './portal/portal.ts';
import { calls, desk, openInbox, row, rows } from './steps.ts';
import { violations } from './violations.ts';

const MOVE = 'mail.message.movetofolder';

test.use({ portalOptions: { seed: () => organiseSeed() } });

function notices(app: FrameLocator): Locator {
  return app.getByRole('region', { name: 'Notices' });
}

/** What can be done with the selection. */
function bar(app: FrameLocator): Locator {
  return app.getByRole('group', { name: 'Selected messages' });
}

async function select(app: FrameLocator, ...subjects: string[]): Promise<void> {
  for (const subject of subjects) {
    await row(app, subject).first().hover();
    await row(app, subject).first().getByRole('checkbox').click();
  }
}

function letter(number: number): string {
  return `Letter ${number} `;
}

function foldersOf(portal: Portal, id: number): string[] | undefined {
  return portal.state.messages.find((message) => message.id === id)?.folders;
}

function asked(portal: Portal): unknown[] {
  return portal.requests
    .filter(({ method }) => method === MOVE)
    .map(({ params }) => {
      const { messageIds, action, folder } = params as Record<string, unknown>;
      return { messageIds, action, folder };
    });
}

/** The message of a row by its number; subjects are prefixes of each other. */
function numbered(app: FrameLocator, number: number): Locator {
  return rows(app).filter({ has: app.getByText(letter(number).trim(), { exact: true }) });
}

async function selectNumbers(app: FrameLocator, ...numbers: number[]): Promise<void> {
  for (const number of numbers) {
    await numbered(app, number).hover();
    await numbered(app, number).getByRole('checkbox').click();
  }
}

async function pickFolder(page: Page, app: FrameLocator, folder: string): Promise<void> {
  await page.keyboard.press('v');
  const picker = app.getByRole('dialog', { name: 'Move to a folder' });
  await expect(picker).toBeVisible();
  await page.keyboard.type(folder);
  await expect(picker.getByRole('menuitem').first()).toContainText(folder);
  await page.keyboard.press('Enter');
  await expect(picker).toBeHidden();
}

for (const profile of ['g1', 'g3'] as const) {
  test.describe(`on a portal of profile ${profile}`, () => {
    test.use({ portalOptions: { seed: () => organiseSeed(), profile } });

    test('one message is deleted into the trash, several go to a folder', async ({ page, portal }) => {
      const app = await openInbox(page, portal);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('#');
      await expect(numbered(app, 1)).toBeHidden();
      await expect(notices(app).getByText('1 message moved to Trash')).toBeVisible();
      expect(foldersOf(portal, 1000)).toEqual(['Trash']);

      await selectNumbers(app, 2, 4);
      await expect(bar(app).getByText('2 selected')).toBeVisible();
      await pickFolder(page, app, 'Projects');
      await expect(notices(app).getByText('2 messages moved to Projects')).toBeVisible();
      expect(foldersOf(portal, 1001)).toEqual(['Projects']);
      expect(foldersOf(portal, 1003)).toEqual(['Projects']);
      expect(foldersOf(portal, 1002)).toEqual(['INBOX']);
      expect(calls(portal, MOVE)).toBe(2);
    });

    test('a refusal brings the rows back and says why', async ({ page, portal }) => {
      const app = await openInbox(page, portal);
      portal.state.mailSwitches.imap = false;
      await selectNumbers(app, 2, 3);
      await page.keyboard.press('#');
      await expect(numbered(app, 2)).toBeHidden();
      await expect(notices(app).getByText('2 messages were not deleted')).toBeVisible();
      await expect(notices(app).getByText(/The mail server did not answer the portal/)).toBeVisible();
      await expect(numbered(app, 2)).toBeVisible();
      expect(foldersOf(portal, 1001)).toEqual(['INBOX']);

      portal.state.mailSwitches.imap = true;
      await notices(app).getByRole('button', { name: 'Try again' }).click();
      await expect(notices(app).getByText('2 messages moved to Trash')).toBeVisible();
      expect(foldersOf(portal, 1001)).toEqual(['Trash']);
    });
  });
}

test('z within the hold takes it back: nothing leaves the browser', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await selectNumbers(app, 1, 2);
  await page.keyboard.press('#');
  await expect(notices(app).getByText('Moving 2 messages to Trash')).toBeVisible();
  await expect(numbered(app, 1)).toBeHidden();
  await page.keyboard.press('z');
  await expect(numbered(app, 1)).toBeVisible();
  await expect(notices(app).getByText('Taken back; nothing was changed')).toBeVisible();
  await page.waitForTimeout(6000);
  expect(calls(portal, MOVE)).toBe(0);
});

test('a selection over two mailboxes is deleted mailbox by mailbox; a move asks for one', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  await select(app, 'Support case');
  await selectNumbers(app, 1);
  await page.keyboard.press('v');
  await expect(app.getByText(/moved one mailbox at a time/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('#');
  await expect(notices(app).getByText('2 messages moved to Trash')).toBeVisible();
  expect(asked(portal)).toEqual([
    { messageIds: [1000], action: 'delete' },
    { messageIds: [2000], action: 'delete' },
  ]);
  expect(foldersOf(portal, 2000)).toEqual(['Trash']);
});

test('spam names who goes on the blacklist, and puts them there', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await selectNumbers(app, 1, 2);
  await page.keyboard.press('!');
  const question = app.getByRole('dialog', { name: 'Mark as spam?' });
  await expect(question.getByText('2 senders go on your blacklist:')).toBeVisible();
  await expect(question.getByRole('listitem')).toHaveText([
    'sender1000@example.org',
    'sender1001@example.org',
  ]);
  expect(await violations(page)).toEqual([]);
  await question.getByRole('button', { name: 'Mark as spam' }).click();
  await expect(notices(app).getByText(/2 messages moved to Spam/)).toBeVisible();
  expect(portal.state.blacklist).toEqual(['sender1000@example.org', 'sender1001@example.org']);
});

test('deleting in the trash asks first, and erases', async ({ page, portal }) => {
  await page.goto(`${portal.url}/`);
  const app = desk(page);
  await expect(rows(app).first()).toBeVisible();
  await page.frames()[1]?.evaluate(() => {
    window.location.hash = '#/inbox/1';
  });
  await expect(app.getByRole('grid')).toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(rows(app)).toHaveCount(1);
  await select(app, 'Old trash');
  await page.keyboard.press('#');
  const question = app.getByRole('dialog', { name: 'Delete for good?' });
  await expect(question.getByText(/already in Trash/)).toBeVisible();
  await expect(question.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  expect(calls(portal, MOVE)).toBe(0);

  await page.keyboard.press('#');
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(notices(app).getByText('1 message deleted for good')).toBeVisible();
  await expect(notices(app).getByRole('button', { name: 'Move back' })).toHaveCount(0);
  expect(foldersOf(portal, 3000)).toEqual([]);
});

test('what was moved goes back once the portal lets go of it', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await numbered(app, 1).click();
  await pickFolder(page, app, 'Projects');
  await expect(notices(app).getByText('1 message moved to Projects')).toBeVisible();
  await page.keyboard.press('z');
  await expect(notices(app).getByText('Moving 1 message to Inbox')).toBeVisible();
  await expect(notices(app).getByText(/lets go of a message/)).toBeVisible();
  expect(calls(portal, MOVE)).toBe(1);
  await notices(app).getByRole('button', { name: 'Stop' }).click();
  await expect(notices(app).getByText('Taken back; nothing was changed')).toBeVisible();
});

test('an answer lost before the portal acted: the row comes back, and nothing is repeated', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  portal.addFault({ method: MOVE, kind: 'drop-before', times: 1 });
  await selectNumbers(app, 1);
  await page.keyboard.press('#');
  await expect(notices(app).getByText('1 message was not deleted')).toBeVisible({ timeout: 30_000 });
  await expect(numbered(app, 1)).toBeVisible();
  await expect(notices(app).getByRole('button', { name: 'Try again' })).toHaveCount(0);
  // While the portal may still be at it, the same message is not asked for again.
  await select(app, 'Support case');
  await selectNumbers(app, 1);
  await page.keyboard.press('#');
  await expect(notices(app).getByText('Moving 1 message to Trash')).toBeVisible();
  await expect(numbered(app, 1)).toBeVisible();
  await expect.poll(() => calls(portal, MOVE)).toBe(2);
  expect(foldersOf(portal, 1000)).toEqual(['INBOX']);
  expect(foldersOf(portal, 2000)).toEqual(['Trash']);
});

test('a busy portal is waited for in sight', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  portal.addFault({ method: MOVE, kind: '503', times: 1 });
  await selectNumbers(app, 1);
  await page.keyboard.press('#');
  await expect(notices(app).getByText(/The portal is busy; nothing was moved/)).toBeVisible();
  await notices(app).getByRole('button', { name: 'Try now' }).click();
  await expect(notices(app).getByText('1 message moved to Trash')).toBeVisible();
  expect(foldersOf(portal, 1000)).toEqual(['Trash']);
});

test('a double press is one request and takes one message', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await numbered(app, 3).click();
  await expect(app.getByRole('article', { name: 'Letter 3' })).toBeVisible();
  await page.keyboard.press('#');
  await page.keyboard.press('#');
  await expect(app.getByRole('article', { name: 'Letter 4' })).toBeVisible();
  await expect(notices(app).getByText('1 message moved to Trash')).toBeVisible();
  expect(asked(portal)).toEqual([{ messageIds: [1002], action: 'delete' }]);
});

test('a reload during the hold: nothing was done, and it is offered again', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await selectNumbers(app, 1, 2);
  await page.keyboard.press('#');
  await expect(notices(app).getByText('Moving 2 messages to Trash')).toBeVisible();
  await page.reload();
  await expect(notices(app).getByText(/2 messages were not deleted: the page was closed/)).toBeVisible();
  await expect(numbered(app, 1)).toBeVisible();
  expect(calls(portal, MOVE)).toBe(0);
  await notices(app).getByRole('button', { name: 'Do it now' }).click();
  await expect(notices(app).getByText('2 messages moved to Trash')).toBeVisible();
  expect(foldersOf(portal, 1001)).toEqual(['Trash']);
  expect(calls(portal, MOVE)).toBe(1);
});

test('a message moved a moment ago is left alone, and the time is told', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await selectNumbers(app, 1);
  await page.keyboard.press('#');
  await expect(notices(app).getByText('1 message moved to Trash')).toBeVisible();
  await page.frames()[1]?.evaluate(() => {
    window.location.hash = '#/inbox/1?folder=Trash';
  });
  await expect(rows(app)).toHaveCount(2);
  await selectNumbers(app, 1);
  await page.keyboard.press('#');
  await expect(notices(app).getByText(/can be moved again in/)).toBeVisible();
  await expect(app.getByRole('dialog')).toHaveCount(0);
  expect(calls(portal, MOVE)).toBe(1);
  expect(foldersOf(portal, 1000)).toEqual(['Trash']);
});

test('after a delete the next message opens, in the direction of travel', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await numbered(app, 3).click();
  await expect(app.getByRole('article', { name: 'Letter 3' })).toBeVisible();
  await app.getByRole('article').getByRole('button', { name: 'More actions' }).click();
  await app.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(app.getByRole('article', { name: 'Letter 4' })).toBeVisible();
  await page.keyboard.press('k');
  await expect(app.getByRole('article', { name: 'Letter 2' })).toBeVisible();
  await page.waitForTimeout(500);
  await page.keyboard.press('#');
  await expect(app.getByRole('article', { name: 'Letter 1', exact: true })).toBeVisible();
  await page.keyboard.press('j');
  await expect(app.getByRole('article', { name: 'Letter 4' })).toBeVisible();
});

test.describe('a long list', () => {
  test.use({ portalOptions: { seed: () => organiseSeed(130) } });

  test('120 selected take two requests, and the rest of the list stays whole', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await numbered(app, 1).click();
    // Pages overlap by a row, so that mail that arrives between them is noticed.
    for (const loaded of [99, 131]) {
      await app.getByRole('grid', { name: 'Messages' }).evaluate((grid) => {
        grid.scrollTop = grid.scrollHeight;
      });
      await expect(app.getByRole('grid', { name: 'Messages' })).toHaveJSProperty('scrollHeight', loaded * 64);
    }
    await page.keyboard.press('x');
    await app.getByRole('button', { name: 'All 131' }).click();
    await expect(bar(app).getByText('131 selected')).toBeVisible();
    await app.getByRole('grid', { name: 'Messages' }).evaluate((grid) => {
      grid.scrollTop = 0;
    });
    await select(app, 'Support case');
    await expect(bar(app).getByText('130 selected')).toBeVisible();
    await page.keyboard.press('#');
    await expect(notices(app).getByText('130 messages moved to Trash')).toBeVisible({ timeout: 20_000 });
    expect(asked(portal).map((one) => (one as { messageIds: unknown[] }).messageIds.length)).toEqual([
      100, 30,
    ]);
    await expect(rows(app)).toHaveCount(1);
  });
});

test('fewer moved than asked: counted, and the rest offered', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await selectNumbers(app, 1, 2, 3);
  await page.keyboard.press('#');
  const gone = portal.state.messages.find(({ id }) => id === 1001);
  if (gone) gone.folders = [];
  await expect(notices(app).getByText('2 of 3 messages moved to Trash')).toBeVisible();
  await expect(notices(app).getByText(/Not all are in that folder any more/)).toBeVisible();
  expect(foldersOf(portal, 1000)).toEqual(['Trash']);
});

test('rows that arrive while selecting change nothing: the selection is of messages', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  await selectNumbers(app, 2);
  const [first] = portal.state.messages;
  if (first) {
    portal.state.messages.push({
      ...first,
      id: 9000,
      subject: 'Just arrived',
      date: Date.now(),
      messageId: '<new@example.org>',
      folders: ['INBOX'],
      mailboxId: 1,
    });
  }
  await app.getByRole('button', { name: 'Check for new mail' }).click();
  await expect(row(app, 'Just arrived')).toBeVisible();
  await expect(app.getByRole('row', { selected: true })).toHaveCount(1);
  await expect(numbered(app, 2)).toHaveAttribute('aria-selected', 'true');
});

test('the keyboard alone selects a range and clears it', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(bar(app).getByText('1 selected')).toBeVisible();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar(app).getByText('3 selected')).toBeVisible();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(bar(app).getByText('2 selected')).toBeVisible();
  await expect(app.getByRole('log')).toHaveText('2 selected');
  await page.keyboard.press('Escape');
  await expect(app.getByRole('row', { selected: true })).toHaveCount(0);
  await expect(app.getByRole('grid')).toBeFocused();
  await numbered(app, 2).click({ modifiers: ['Control'] });
  await numbered(app, 4).click({ modifiers: ['Shift'] });
  await expect(bar(app).getByText('3 selected')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of theme === 'light' ? [1280] : [360]) {
    test(`bar, picker, menu and notices have no accessibility fault: ${theme}, ${width} px`, async ({
      page,
      portal,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript((choice) => window.localStorage.setItem('mail-desk:theme', choice), theme);
      const app = await openInbox(page, portal);
      await selectNumbers(app, 1, 2);
      await expect(bar(app).getByText('2 selected')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      const overflow = await page
        .frames()[1]
        ?.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await app.getByRole('button', { name: 'Move', exact: true }).click();
      await expect(app.getByRole('dialog', { name: 'Move to a folder' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await numbered(app, 1).click();
      await app.getByRole('article').getByRole('button', { name: 'More actions' }).click();
      await expect(app.getByRole('menuitem', { name: 'Mark as spam' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await app.getByRole('menuitem', { name: 'Delete' }).click();
      await expect(notices(app).getByText('Moving 1 message to Trash')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
}
