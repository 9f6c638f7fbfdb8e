import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { organiseSeed } from './organise-seed.ts';
import type { Portal } from './portal/portal.ts';
import { calls, desk, openInbox, rows } from './steps.ts';
import { violations } from './violations.ts';

const CREATE = 'mail.message.createtask';
const CHAT = 'mail.message.createchat';
const CRM = 'mail.message.createcrmactivity';

test.use({ portalOptions: { seed: () => organiseSeed() } });
test.setTimeout(90_000);

/** Letters 1 to `count`, the newest first; the one above them belongs to another mailbox. */
async function selectLetters(page: Page, app: FrameLocator, count: number): Promise<void> {
  const letter = (number: number) =>
    rows(app).filter({ has: app.getByText(`Letter ${number}`, { exact: true }) });
  await letter(1).hover();
  await letter(1).getByRole('checkbox').click();
  if (count > 1) {
    await letter(count).hover();
    await letter(count)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] });
  }
  await expect(bar(app).getByText(`${count} selected`)).toBeVisible();
  await page.mouse.move(0, 0);
}

function bar(app: FrameLocator): Locator {
  return app.getByRole('group', { name: 'Selected messages' });
}

function dialog(app: FrameLocator): Locator {
  return app.getByRole('dialog');
}

function notices(app: FrameLocator): Locator {
  return app.getByRole('region', { name: 'Notices' });
}

async function openTasks(page: Page, portal: Portal, count = 12): Promise<FrameLocator> {
  const app = await openInbox(page, portal);
  await selectLetters(page, app, count);
  await bar(app).getByRole('button', { name: 'Task' }).click();
  await expect(dialog(app)).toBeVisible();
  return app;
}

async function create(app: FrameLocator, count: number, what = 'tasks'): Promise<void> {
  await dialog(app)
    .getByRole('button', { name: `Create ${count} ${what}` })
    .click();
}

/** For which messages tasks exist on the portal, each once. */
function taskedOnce(portal: Portal): number[] {
  const ids = portal.state.tasks.map(({ messageId }) => messageId ?? 0);
  expect(new Set(ids).size).toBe(ids.length);
  return ids.toSorted((a, b) => a - b);
}

const FIRST = 1000;
const upTo = (count: number) => Array.from({ length: count }, (_, index) => FIRST + index);

for (const profile of ['g1', 'g3'] as const) {
  test.describe(`on a portal of profile ${profile}`, () => {
    test.use({ portalOptions: { seed: () => organiseSeed(), profile } });

    test('twelve messages become twelve tasks, each with its own title and origin', async ({
      page,
      portal,
    }) => {
      const app = await openTasks(page, portal);
      await expect(dialog(app).getByText('12 tasks, one for each message')).toBeVisible();
      await create(app, 12);
      await expect(dialog(app).getByRole('heading', { name: '12 tasks created' })).toBeVisible({
        timeout: 40_000,
      });
      await expect(dialog(app).getByRole('link', { name: /^Task \d+$/ })).toHaveCount(12);
      expect(taskedOnce(portal)).toEqual(upTo(12));
      expect(calls(portal, CREATE)).toBe(12);
      const task = portal.state.tasks.find(({ messageId }) => messageId === FIRST + 4);
      expect(task).toMatchObject({ title: 'Letter 5', responsibleId: 1 });
      expect(task?.description).toContain('Sender 1004');
      expect(task?.description).toContain('Text of Letter 5');
    });

    test('a lost answer in the middle is looked up after the others: exactly twelve tasks', async ({
      page,
      portal,
    }) => {
      const app = await openTasks(page, portal);
      await create(app, 12);
      await expect.poll(() => portal.state.tasks.length).toBeGreaterThan(3);
      portal.addFault({ method: CREATE, kind: 'drop-after', times: 1 });
      await expect(dialog(app).getByRole('heading', { name: '12 tasks created' })).toBeVisible({
        timeout: 60_000,
      });
      expect(taskedOnce(portal)).toEqual(upTo(12));
      expect(calls(portal, CREATE)).toBe(12);
    });

    test('a message that has a task is left out unless another is wanted', async ({ page, portal }) => {
      const app = await openTasks(page, portal, 1);
      await create(app, 1, 'task');
      await expect(dialog(app).getByRole('heading', { name: '1 task created' })).toBeVisible();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await selectLetters(page, app, 3);
      await page.keyboard.press('t');
      await expect(dialog(app).getByText('1 of them has a task already')).toBeVisible();
      await create(app, 2);
      await expect(dialog(app).getByRole('heading', { name: '2 tasks created' })).toBeVisible();
      await expect(dialog(app).getByText('1 had a task already')).toBeVisible();
      expect(taskedOnce(portal)).toEqual(upTo(3));

      await page.keyboard.press('Escape');
      await page.keyboard.press('t');
      await expect(dialog(app).getByText('Nothing to create')).toBeVisible();
      await dialog(app).getByRole('switch', { name: 'Also where a task exists' }).click();
      await create(app, 3);
      await expect(dialog(app).getByRole('heading', { name: '3 tasks created' })).toBeVisible();
      expect(portal.state.tasks).toHaveLength(6);
    });
  });
}

test('a colleague who was quicker leaves nothing to do', async ({ page, portal }) => {
  const app = await openTasks(page, portal, 2);
  portal.state.messages.find(({ id }) => id === FIRST)?.bindings.push({ type: 'task', entityId: 900 });
  await create(app, 2);
  await expect(dialog(app).getByRole('heading', { name: '1 task created' })).toBeVisible();
  await expect(dialog(app).getByRole('link', { name: 'Task 900' })).toBeVisible();
  expect(taskedOnce(portal)).toEqual([FIRST + 1]);
});

test('chats are made of a selection by d', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await selectLetters(page, app, 3);
  await page.keyboard.press('d');
  await create(app, 3, 'chats');
  await expect(dialog(app).getByRole('heading', { name: '3 chats created' })).toBeVisible();
  expect(portal.state.chats.map(({ messageId }) => messageId)).toEqual(upTo(3));
  expect(calls(portal, CHAT)).toBe(3);
});

test('a selection is filed in CRM: what is there is left out, the lost looked up, the refused tried again', async ({
  page,
  portal,
}) => {
  const at = (index: number) => portal.state.messages.find(({ id }) => id === FIRST + index);
  const clara = { entityTypeId: 3, id: 901, title: 'Clara Meyer' };
  portal.state.crmEntities.push({ ...clara, email: 'sender1001@example.org' });
  at(2)?.bindings.push({ type: 'crm', entityTypeId: 3, entityId: 901 });
  portal.state.crmEntities.push({ ...clara, id: 902, title: 'Ben', email: 'sender1003@example.org' });
  const colleague = portal.state.users[1]?.email ?? '';
  const app = await openInbox(page, portal);
  await selectLetters(page, app, 6);
  await page.keyboard.press('m');
  await expect(dialog(app).getByText(/files 5 messages there\. It chooses the clients itself/)).toBeVisible();
  await expect(dialog(app).getByText('1 of them is in CRM already and is left out.')).toBeVisible();
  const [fourth, fifth] = [at(3), at(4)];
  if (fifth) fifth.from = colleague;
  // What was just shown takes no press in its first moments.
  await page.waitForTimeout(500);
  portal.addFault({ method: CRM, kind: 'drop-after', times: 1 });
  await dialog(app).getByRole('button', { name: 'Add 5 messages' }).click();
  await expect(dialog(app).getByRole('heading', { name: '4 of 5 messages added to CRM' })).toBeVisible({
    timeout: 40_000,
  });
  const line = (number: number) =>
    dialog(app)
      .getByRole('listitem')
      .filter({ has: app.getByText(`Letter ${number}`, { exact: true }) });
  await expect(line(2)).toContainText('Contact: Clara Meyer');
  await expect(line(3)).toContainText('in CRM already');
  await expect(line(3).getByRole('link', { name: 'Open: Contact' })).toBeVisible();
  await expect(line(5)).toContainText('Mail between colleagues is not saved to CRM.');
  await expect(line(1)).toContainText('Lead: Sender 1000');
  expect(calls(portal, CRM)).toBe(5);
  expect(await violations(page)).toEqual([]);

  if (fifth) fifth.from = fourth?.from ?? '';
  await dialog(app).getByRole('button', { name: 'Try 1 again' }).click();
  await expect(dialog(app).getByRole('heading', { name: '5 messages added to CRM' })).toBeVisible();
  await expect(line(5)).toContainText('Contact: Ben');
  const filed = portal.state.crm.map(({ messageId }) => messageId).toSorted((a, b) => a - b);
  expect(filed).toEqual([0, 1, 3, 4, 5].map((index) => FIRST + index));
  expect(calls(portal, CRM)).toBe(6);
});

test('a busy portal is waited for in sight, then all are there once', async ({ page, portal }) => {
  const app = await openTasks(page, portal, 6);
  await create(app, 6);
  await expect.poll(() => portal.state.tasks.length).toBeGreaterThan(1);
  portal.addFault({ method: CREATE, kind: '503', times: 2 });
  await expect(dialog(app).getByText(/The portal is busy\. Going on in \d+ s/)).toBeVisible();
  await dialog(app).getByRole('button', { name: 'Try now' }).click();
  await expect(dialog(app).getByRole('heading', { name: '6 tasks created' })).toBeVisible({
    timeout: 40_000,
  });
  expect(taskedOnce(portal)).toEqual(upTo(6));
});

test('one that is refused says why, and only that one is tried again', async ({ page, portal }) => {
  const app = await openTasks(page, portal, 4);
  portal.addFault({ method: CREATE, kind: 'gone', times: 1 });
  await create(app, 4);
  await expect(dialog(app).getByRole('heading', { name: '3 of 4 tasks created' })).toBeVisible();
  await expect(dialog(app).getByRole('listitem').first()).toContainText('portal refused');
  await dialog(app).getByRole('button', { name: 'Try 1 again' }).click();
  await expect(dialog(app).getByRole('heading', { name: '4 tasks created' })).toBeVisible();
  expect(taskedOnce(portal)).toEqual(upTo(4));
  expect(calls(portal, CREATE)).toBe(5);
});

test.describe('a slow portal', () => {
  test.use({ portalOptions: { seed: () => organiseSeed(), latency: 250 } });

  test('Stop leaves the rest; Go on makes it', async ({ page, portal }) => {
    const app = await openTasks(page, portal, 6);
    await create(app, 6);
    await expect.poll(() => portal.state.tasks.length).toBeGreaterThan(1);
    await dialog(app).getByRole('button', { name: 'Stop' }).click();
    await expect(dialog(app).getByText('You stopped it.')).toBeVisible();
    const made = portal.state.tasks.length;
    expect(made).toBeLessThan(6);
    await page.waitForTimeout(1500);
    expect(portal.state.tasks).toHaveLength(made);
    await dialog(app).getByRole('button', { name: 'Go on' }).click();
    await expect(dialog(app).getByRole('heading', { name: '6 tasks created' })).toBeVisible();
    expect(taskedOnce(portal)).toEqual(upTo(6));
  });

  test('closed, it goes on and tells of itself; Show brings it back', async ({ page, portal }) => {
    const app = await openTasks(page, portal, 6);
    await create(app, 6);
    await page.keyboard.press('Escape');
    await expect(dialog(app)).toBeHidden();
    await expect(notices(app).getByText('Creating 6 tasks')).toBeVisible();
    await expect(notices(app).getByText(/\d of 6/)).toBeVisible();
    await notices(app).getByRole('button', { name: 'Show' }).click();
    await expect(dialog(app).getByRole('progressbar')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(notices(app).getByText('6 tasks created')).toBeVisible();
    expect(taskedOnce(portal)).toEqual(upTo(6));
  });

  test('a reload in the middle doubles nothing and waits for the person', async ({ page, portal }) => {
    let app = await openTasks(page, portal, 8);
    portal.addFault({ method: CREATE, kind: 'slow', times: 1, ms: 20_000 });
    await create(app, 8);
    await expect.poll(() => portal.state.tasks.length).toBe(1);
    await page.reload();
    app = desk(page);
    await expect(notices(app).getByText(/1 of 8 tasks created/)).toBeVisible();
    await expect(notices(app).getByText(/The page was closed before it was done\. 7 left/)).toBeVisible();
    const made = portal.state.tasks.length;
    await page.waitForTimeout(1500);
    expect(portal.state.tasks).toHaveLength(made);

    await notices(app).getByRole('button', { name: 'Go on' }).click();
    await expect(notices(app).getByText('8 tasks created')).toBeVisible({ timeout: 30_000 });
    expect(taskedOnce(portal)).toEqual(upTo(8));
    expect(calls(portal, CREATE)).toBe(8);
  });

  test('CRM survives a reload in the middle: none twice, the rest by one press', async ({ page, portal }) => {
    let app = await openInbox(page, portal);
    await selectLetters(page, app, 5);
    await bar(app).getByRole('button', { name: 'CRM' }).click();
    await page.waitForTimeout(500);
    portal.addFault({ method: CRM, kind: 'slow', times: 1, ms: 20_000 });
    await dialog(app).getByRole('button', { name: 'Add 5 messages' }).click();
    await expect.poll(() => portal.state.crm.length).toBe(1);
    await page.reload();
    app = desk(page);
    await expect(notices(app).getByText('1 of 5 messages added to CRM')).toBeVisible();
    await notices(app).getByRole('button', { name: 'Go on' }).click();
    await expect(notices(app).getByText('5 messages added to CRM')).toBeVisible({ timeout: 30_000 });
    expect(new Set(portal.state.crm.map(({ messageId }) => messageId)).size).toBe(5);
    expect([portal.state.crm.length, calls(portal, CRM)]).toEqual([5, 5]);
  });

  test('a reload between two requests loses nothing either', async ({ page, portal }) => {
    let app = await openTasks(page, portal, 8);
    await create(app, 8);
    await expect.poll(() => portal.state.tasks.length).toBeGreaterThan(2);
    await page.reload();
    app = desk(page);
    await expect(notices(app).getByText(/The page was closed before it was done/)).toBeVisible({
      timeout: 30_000,
    });
    await notices(app).getByRole('button', { name: 'Show' }).click();
    await dialog(app).getByRole('button', { name: 'Leave the rest' }).click();
    await expect(dialog(app)).toBeHidden();
    taskedOnce(portal);
    const made = portal.state.tasks.length;
    await page.reload();
    await expect(rows(app).first()).toBeVisible();
    await page.waitForTimeout(1500);
    await expect(notices(app)).toBeHidden();
    expect(portal.state.tasks).toHaveLength(made);
  });

  test('a second window waits its turn', async ({ page, portal }) => {
    const app = await openTasks(page, portal, 8);
    await create(app, 8);
    const other = await page.context().newPage();
    const beside = await openTasks(other, portal, 8);
    await beside
      .getByRole('dialog')
      .getByRole('button', { name: /Create \d tasks?/ })
      .click();
    await expect(dialog(beside).getByText('Another window is creating already')).toBeVisible();
    await expect(dialog(app).getByRole('heading', { name: '8 tasks created' })).toBeVisible({
      timeout: 40_000,
    });
    expect(taskedOnce(portal)).toEqual(upTo(8));
  });
});

test('by keyboard alone: select, t, Enter, and the report', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('t');
  await expect(dialog(app).getByRole('button', { name: 'Create 2 tasks' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(app).getByRole('heading', { name: '2 tasks created' })).toBeVisible();
  await expect(dialog(app).getByRole('button', { name: 'Close' }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(app)).toBeHidden();
  expect(taskedOnce(portal)).toEqual(upTo(2));
});

for (const scheme of ['light', 'dark'] as const) {
  test(`bar, form and report are accessible in ${scheme}`, async ({ page, portal }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const app = await openInbox(page, portal);
    await selectLetters(page, app, 3);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('t');
    await expect(dialog(app)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    portal.addFault({ method: CREATE, kind: 'gone', times: 1 });
    await create(app, 3);
    await expect(dialog(app).getByRole('heading', { name: '2 of 3 tasks created' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('at 360 px nothing scrolls sideways', async ({ page, portal }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const app = await openInbox(page, portal);
  await selectLetters(page, app, 12);
  const fits = () =>
    app
      .locator('html')
      .evaluate(
        (html) =>
          html.scrollWidth <= html.clientWidth &&
          [...html.querySelectorAll('header, [role=group], [role=dialog]')].every(
            (box) => box.scrollWidth <= box.clientWidth + 1,
          ),
      );
  expect(await fits()).toBe(true);
  await bar(app).getByRole('button', { name: 'Task' }).click();
  await expect(dialog(app)).toBeVisible();
  expect(await fits()).toBe(true);
  await create(app, 12);
  await expect(dialog(app).getByRole('listitem')).toHaveCount(12);
  expect(await fits()).toBe(true);
});
