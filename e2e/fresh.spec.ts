import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Portal } from './portal/portal.ts';
import { generatedSeed } from './portal/seed/generate.ts';
import { calls, openInbox, openMessage, row, rows } from './steps.ts';
import { QUOTE } from './story-seed.ts';

const letter = (subject: string) => ({ from: 'Nina Falk <nina@example.org>', subject });

/** Opens the inbox under a clock that can be moved on. */
async function openWithClock(page: Page, portal: Portal): Promise<FrameLocator> {
  await page.clock.install();
  const app = await openInbox(page, portal);
  // The part that asks for new mail is loaded after the list.
  await page.waitForLoadState('networkidle');
  return app;
}

async function halfAMinute(page: Page): Promise<void> {
  await page.clock.fastForward(31_000);
}

function lists(portal: Portal): number {
  return calls(portal, 'mail.message.list');
}

function grid(app: FrameLocator) {
  return app.getByRole('grid', { name: 'Messages' });
}

/** Says to the page in the frame that the person looks at another tab, or at this one again. */
async function look(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.frames()[1]?.evaluate((wanted) => {
    Object.defineProperty(document, 'visibilityState', { value: wanted, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

for (const profile of ['g1', 'g3'] as const) {
  test.describe(`new mail from ${profile}`, () => {
    test.use({ portalOptions: { profile } });

    test('waits above the list while a message is read, and comes in when asked for', async ({
      page,
      portal,
    }) => {
      const app = await openWithClock(page, portal);
      await openMessage(app, QUOTE, 'six chairs');
      const before = await row(app, 'Door does not close').boundingBox();
      portal.receive(letter('First of two'));
      portal.receive(letter('Second of two'));
      await halfAMinute(page);
      const bar = app.getByRole('button', { name: '2 new messages Show' });
      await expect(bar).toBeVisible();
      await expect(rows(app)).toHaveCount(5);
      expect(await row(app, 'Door does not close').boundingBox()).toEqual(before);

      portal.receive(letter('One more'));
      await halfAMinute(page);
      await app.getByRole('button', { name: '3 new messages Show' }).click();
      await expect(rows(app)).toHaveCount(8);
      await expect(rows(app).nth(0)).toContainText('One more');
      await expect(rows(app).nth(2)).toContainText('First of two');
      await expect(bar).toBeHidden();
      await expect(grid(app)).toBeFocused();
      await expect(app.getByRole('article', { name: QUOTE })).toBeVisible();
    });

    test('comes in by itself at the top of a list nobody points at', async ({ page, portal }) => {
      const app = await openWithClock(page, portal);
      portal.receive(letter('By itself'));
      await halfAMinute(page);
      await expect(rows(app)).toHaveCount(6);
      await expect(rows(app).first()).toContainText('By itself');
      await expect(app.getByText('1 new message', { exact: true })).toBeAttached();
      await expect(app.getByRole('button', { name: '1 new message' })).toHaveCount(0);
    });

    test('a message read elsewhere loses its dot here', async ({ page, portal }) => {
      const app = await openWithClock(page, portal);
      await expect(row(app, QUOTE)).toContainText('Unread');
      const seen = portal.state.messages.find(({ subject }) => subject === QUOTE);
      if (seen) seen.isSeen = true;
      await halfAMinute(page);
      await expect(row(app, QUOTE)).not.toContainText('Unread');
      await expect(row(app, 'Door does not close')).toContainText('Unread');
    });
  });
}

test('a hidden frame asks for nothing, and asks at once when it is seen again', async ({ page, portal }) => {
  const app = await openWithClock(page, portal);
  await look(page, 'hidden');
  const before = lists(portal);
  portal.receive(letter('While away'));
  await page.clock.fastForward(600_000);
  await page.waitForTimeout(300);
  expect(lists(portal)).toBe(before);
  await look(page, 'visible');
  await expect(row(app, 'While away')).toBeVisible();
  expect(lists(portal)).toBe(before + 1);
});

test('a portal that fails for minutes costs one line, which goes when it is back', async ({
  page,
  portal,
}) => {
  const app = await openWithClock(page, portal);
  const line = app.getByText('New mail could not be checked');
  portal.addFault({ method: 'mail.message.list', kind: '503', times: 3 });
  const before = lists(portal);
  await halfAMinute(page);
  await expect.poll(() => lists(portal)).toBe(before + 1);
  await expect(line).toBeHidden();
  // The pause has doubled.
  await halfAMinute(page);
  await page.waitForTimeout(200);
  expect(lists(portal)).toBe(before + 1);
  await halfAMinute(page);
  await expect(line).toHaveCount(1);
  await expect(rows(app)).toHaveCount(5);
  await page.clock.fastForward(121_000);
  await expect.poll(() => lists(portal)).toBe(before + 3);
  await expect(line).toHaveCount(1);

  portal.receive(letter('After the storm'));
  await page.clock.fastForward(241_000);
  await expect(row(app, 'After the storm')).toBeVisible();
  await expect(line).toBeHidden();
});

test('offline, the list says of when it is, and asks nothing', async ({ page, portal, context }) => {
  const app = await openWithClock(page, portal);
  const before = lists(portal);
  await context.setOffline(true);
  await expect(app.getByText(/^Offline\. The list is as it was at/)).toBeVisible();
  await page.clock.fastForward(300_000);
  await page.waitForTimeout(200);
  expect(lists(portal)).toBe(before);
  await expect(rows(app)).toHaveCount(5);

  portal.receive(letter('Back again'));
  await context.setOffline(false);
  await expect(row(app, 'Back again')).toBeVisible();
  await expect(app.getByText(/^Offline\./)).toBeHidden();
});

test.describe('a long list', () => {
  test.use({ portalOptions: { seed: () => generatedSeed(300) } });

  /** Every row by its place, seen by scrolling from top to end. */
  async function seenByScrolling(page: Page, app: FrameLocator): Promise<Map<number, number>> {
    const seen = new Map<number, number>();
    for (let step = 0; step < 60; step += 1) {
      const inPage = await rows(app).evaluateAll((all) =>
        all.map((one): [number, number] => [
          Number(one.getAttribute('aria-rowindex')),
          Number(one.dataset['message']),
        ]),
      );
      for (const [index, id] of inPage) seen.set(index, id);
      const { isEnd } = await grid(app).evaluate((element) => {
        element.scrollBy(0, 500);
        return { isEnd: element.scrollTop + element.clientHeight >= element.scrollHeight - 1 };
      });
      if (isEnd && (await grid(app).getAttribute('aria-rowcount')) !== '-1') break;
      await page.waitForTimeout(40);
    }
    return seen;
  }

  function inboxIds(portal: Portal): number[] {
    return portal.state.messages
      .filter(({ folders }) => folders.includes('INBOX'))
      .toSorted((one, other) => other.date - one.date || other.id - one.id)
      .map(({ id }) => id);
  }

  test('new mail between two pages skips no row and doubles none', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    const before = inboxIds(portal);
    for (const name of ['One', 'Two', 'Three']) portal.receive(letter(name));
    const seen = await seenByScrolling(page, app);
    expect([...seen].toSorted(([one], [other]) => one - other).map(([, id]) => id)).toEqual(before);
  });

  test('rows that left between two pages take no other row with them', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    const before = inboxIds(portal);
    for (const message of portal.state.messages) {
      if (before.slice(10, 14).includes(message.id)) message.folders = ['Trash'];
    }
    const seen = await seenByScrolling(page, app);
    expect([...seen].toSorted(([one], [other]) => one - other).map(([, id]) => id)).toEqual(before);
  });

  test('new mail moves nothing under the pointer, and the marked row stays marked', async ({
    page,
    portal,
  }) => {
    const app = await openWithClock(page, portal);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const marked = await grid(app).getAttribute('aria-activedescendant');
    await grid(app).hover();
    await page.mouse.wheel(0, 900);
    await expect.poll(() => grid(app).evaluate((element) => element.scrollTop)).toBe(900);
    const inSight = rows(app).nth(12);
    const id = await inSight.getAttribute('id');
    const before = await inSight.boundingBox();
    for (const name of ['One', 'Two', 'Three']) portal.receive(letter(name));
    await halfAMinute(page);
    const bar = app.getByRole('button', { name: '3 new messages Show' });
    await expect(bar).toBeVisible();
    expect(await app.locator(`#${id}`).boundingBox()).toEqual(before);

    await bar.click();
    await expect(rows(app).first()).toContainText('Three');
    await expect(rows(app).first()).toBeInViewport();
    await expect(grid(app)).toHaveAttribute('aria-activedescendant', marked ?? '');
    await expect(app.locator(`#${marked}`)).toHaveAttribute('aria-rowindex', '5');
  });

  test('things to do: handled rows leave, more are looked for, and a person says how far', async ({
    page,
    portal,
  }) => {
    const linked = { type: 'task', entityId: 1 } as const;
    const inbox = new Set(inboxIds(portal).slice(3));
    for (const message of portal.state.messages) if (inbox.has(message.id)) message.bindings.push(linked);
    const app = await openInbox(page, portal);
    await page.frames()[1]?.evaluate(() => void (window.location.hash = '#/inbox/all?todo=1'));
    await expect(rows(app)).toHaveCount(3);
    await expect(app.getByText(/^Looked through 197 loaded messages, back to:/)).toBeVisible();
    const looked = lists(portal);
    await app.getByRole('button', { name: 'Look through older messages' }).click();
    await expect(app.getByText(/^Looked through 2\d\d loaded messages/)).toBeVisible();
    expect(lists(portal)).toBeGreaterThan(looked);
  });
});

test('a message handled here leaves the things to do, comes back with undo, and is remembered', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  await page.keyboard.press('j');
  await page.keyboard.press('h');
  await expect(row(app, QUOTE)).toContainText('Handled');
  await expect(row(app, QUOTE)).toContainText('Unread');
  await page.keyboard.press('h');
  await expect(row(app, QUOTE)).not.toContainText('Handled');

  await page.frames()[1]?.evaluate(() => void (window.location.hash = '#/inbox/all?todo=1'));
  await expect(rows(app)).toHaveCount(5);
  await page.keyboard.press('h');
  await expect(row(app, QUOTE)).toHaveCount(0);
  const next = await row(app, 'Door does not close').getAttribute('id');
  await expect(grid(app)).toHaveAttribute('aria-activedescendant', next ?? '');
  await expect(app.getByText('Marked as handled')).toHaveCount(2);
  await page.keyboard.press('z');
  await expect(row(app, QUOTE)).toBeVisible();

  for (let left = 5; left > 0; left -= 1) {
    await expect(rows(app)).toHaveCount(left);
    await page.keyboard.press('h');
  }
  await expect(app.getByText('Nothing left to do here')).toBeVisible();
  const asked = portal.requests.filter(({ method }) => method.includes('move') || method.includes('seen'));
  expect(asked).toEqual([]);
  await app.getByRole('button', { name: 'Show all messages' }).click();
  await expect(rows(app)).toHaveCount(5);

  await openInbox(page, portal);
  await expect(rows(app).filter({ hasText: 'Handled' })).toHaveCount(5);
});

test('the mark is on the message as well, and takes the reader to the next thing to do', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  const message = await openMessage(app, QUOTE, 'six chairs');
  await message.getByRole('button', { name: 'Mark as handled here' }).click();
  await expect(row(app, QUOTE)).toContainText('Handled');
  await message.getByRole('button', { name: 'Handled here. Take the mark back' }).click();
  await expect(row(app, QUOTE)).not.toContainText('Handled');

  await page.frames()[1]?.evaluate(() => void (window.location.hash = '#/inbox/all/101?todo=1'));
  await message.getByRole('button', { name: 'Mark as handled here' }).click();
  await expect(app.getByRole('article', { name: 'Door does not close' })).toBeVisible();
});
