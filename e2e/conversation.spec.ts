import type { FrameLocator, Locator } from '@playwright/test';
import { conversationSeed, LONG } from './conversation-seed.ts';
import { expect, test } from './fixtures.ts';
import { calls, desk, openInbox, openMessage, row } from './steps.ts';
import { violations } from './violations.ts';

test.use({ portalOptions: { seed: conversationSeed } });

function lines(app: FrameLocator): Locator {
  return app.getByRole('list', { name: 'Conversation' }).getByRole('listitem');
}

function text(app: FrameLocator): Locator {
  return app.getByRole('region', { name: 'Text of the message' });
}

/** How far below the top of its pane an element stands. */
async function fromTop(app: FrameLocator, words: string): Promise<number> {
  const pane = await text(app).boundingBox();
  const box = await app.getByRole('article').getByText(words, { exact: true }).first().boundingBox();
  return (box?.y ?? Infinity) - (pane?.y ?? 0);
}

test('the newest message stands at the top, and what came before is above it', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await row(app, `Re: ${LONG}`).first().click();
  await expect(app.getByRole('button', { name: '49 earlier messages above' })).toBeVisible();
  await expect.poll(() => fromTop(app, 'Roof letter number 120.')).toBeLessThan(40);

  await app.getByRole('button', { name: '49 earlier messages above' }).click();
  await expect(lines(app).filter({ hasText: 'Roof letter number 119.' }).getByRole('button')).toBeFocused();
  await expect(lines(app).filter({ hasText: 'Roof letter number 117.' })).toBeVisible();
  await expect(lines(app).filter({ hasText: 'Roof letter number 116.' })).toHaveCount(0);
});

test('own messages say so, those of a shared address keep its name', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await row(app, 'Re: Paint 1').click();
  await expect(lines(app).filter({ hasText: 'You (Anna Weber)' })).toContainText(
    'Which colour shall we take?',
  );
  await row(app, `Re: ${LONG}`).first().click();
  await expect(lines(app).filter({ hasText: 'Roof letter number 119.' })).toContainText('You (Anna Weber)');
  await expect(lines(app).filter({ hasText: 'Roof letter number 118.' })).not.toContainText('You');
});

test('older pages come on demand until there are none', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await row(app, `Re: ${LONG}`).first().click();
  await expect(app.getByRole('button', { name: '46+ earlier messages', exact: true })).toBeAttached();
  expect(calls(portal, 'mail.message.thread')).toBe(1);
  await app.getByRole('button', { name: '46+ earlier messages', exact: true }).click();
  const older = app.getByRole('button', { name: 'Show older messages' });
  await expect(lines(app).filter({ hasText: 'Roof letter number 71.' }).getByRole('button')).toBeFocused();
  await older.click();
  await expect(lines(app).filter({ hasText: 'Roof letter number 21.' })).toBeAttached();
  await expect(app.getByRole('log')).toHaveText('50 older messages shown');
  await older.click();
  await expect(lines(app).filter({ hasText: 'Roof letter number 1.' })).toBeAttached();
  await expect(older).toHaveCount(0);
  await expect(lines(app)).toHaveCount(120);
  await expect(lines(app).getByRole('button').first()).toBeFocused();
});

test('an older page that does not come is said, and asked for again', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await row(app, `Re: ${LONG}`).first().click();
  await app.getByRole('button', { name: '46+ earlier messages', exact: true }).click();
  portal.addFault({ method: 'mail.message.thread', kind: 'gone', times: 1 });
  const older = app.getByRole('button', { name: 'Show older messages' });
  await older.click();
  await expect(app.getByText('The older messages did not arrive.')).toBeVisible();
  await older.click();
  await expect(lines(app).filter({ hasText: 'Roof letter number 21.' })).toBeAttached();
  await expect(app.getByText('The older messages did not arrive.')).toHaveCount(0);
});

test('a message far from the newest page shows what is below it, and the hole between', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  await row(app, `Re: ${LONG}`).nth(1).click();
  await expect(app.getByRole('article').getByText('Roof letter number 40.')).toBeVisible();
  await expect(app.getByRole('button', { name: '50 newer messages below' })).toBeVisible();
  await app.getByRole('button', { name: 'Show older messages' }).click();
  await expect(app.getByRole('button', { name: '19 earlier messages above' })).toBeVisible();
  await expect(app.getByRole('button', { name: '80 newer messages below' })).toBeVisible();
  await app.getByRole('button', { name: '80 newer messages below' }).click();
  await expect(lines(app).filter({ hasText: 'Roof letter number 41.' }).getByRole('button')).toBeFocused();
  await expect(lines(app).filter({ hasText: 'Roof letter number 41.' })).toBeInViewport();
});

test('an answer on another branch is kept behind a line, once it was seen', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await row(app, 'Re: Paint 1').click();
  await lines(app).filter({ hasText: 'Which colour shall we take?' }).getByRole('button').click();
  await app.getByRole('button', { name: 'Work with this message' }).click();
  await expect(app.getByRole('button', { name: '2 newer messages below' })).toBeVisible();
  await page.waitForTimeout(100);
  await row(app, 'Re: Paint 2').click();
  await expect(app.getByRole('article').getByText('Blue is in stock.')).toBeVisible();
  await app.getByRole('button', { name: '1 more answer in another branch of this conversation' }).click();
  await expect(lines(app).filter({ hasText: 'Green, I would say.' }).getByRole('button')).toBeFocused();
});

test('a text the portal shortened comes whole at one press', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, 'A long report', 'Line 1 of the report');
  await expect(app.getByText('Last words of the report.')).toHaveCount(0);
  const report = portal.state.messages.find(({ subject }) => subject === 'A long report')?.id;
  const asked = () =>
    portal.requests.filter(
      ({ method, params }) => method === 'mail.message.get' && (params as { id?: unknown }).id === report,
    ).length;
  const before = asked();
  await app.getByRole('button', { name: 'Show the whole text' }).click();
  await expect(app.getByText('Last words of the report.')).toBeAttached();
  await expect(app.getByRole('button', { name: 'Show the whole text' })).toHaveCount(0);
  expect(asked()).toBe(before);
});

test('the space bar and the page keys scroll the text from the list; on a button they press it', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  await openMessage(app, 'A long report', 'Line 1 of the report');
  await app.getByRole('grid').focus();
  const top = () => text(app).evaluate((pane) => pane.scrollTop);
  for (const [key, isDown] of [
    ['Space', true],
    ['PageDown', true],
    ['Shift+Space', false],
    ['PageUp', false],
  ] as const) {
    const was = await top();
    await page.keyboard.press(key);
    if (isDown) expect(await top()).toBeGreaterThan(was + 100);
    else expect(await top()).toBeLessThan(was - 100);
  }
  await app.getByRole('button', { name: 'Show the whole text' }).focus();
  await page.keyboard.press('Space');
  await expect(app.getByText('Last words of the report.')).toBeAttached();
});

test('Home and End go to the ends of the list', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await app.getByRole('grid').focus();
  await page.keyboard.press('End');
  await expect(app.locator('[role=row][aria-current]')).toContainText('Single letter 45');
  await page.keyboard.press('Home');
  await expect(app.locator('[role=row][aria-current]')).toContainText(`Re: ${LONG}`);
  await expect(app.locator('[role=row][aria-current]')).toBeInViewport();
});

test.describe('reading ahead', () => {
  const reads = (portal: Parameters<typeof calls>[0]) =>
    calls(portal, 'mail.message.get') + calls(portal, 'mail.message.thread');

  test('the next message is there before it is opened, and costs nothing then', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await openMessage(app, 'Single letter 5', 'Words of single letter 5.');
    await expect.poll(() => reads(portal)).toBe(6);
    const before = reads(portal);
    await page.keyboard.press('j');
    await expect(app.getByRole('article').getByText('Words of single letter 6.')).toBeVisible();
    await page.waitForTimeout(250);
    expect(reads(portal)).toBe(before);
    // What follows is read when there is room for it again.
    await page.waitForTimeout(4500);
    expect(reads(portal)).toBe(8);
  });

  test('the direction of travel comes first', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await openMessage(app, 'Single letter 9', 'Words of single letter 9.');
    await page.keyboard.press('k');
    await expect(app.getByRole('article').getByText('Words of single letter 8.')).toBeVisible();
    await expect.poll(() => reads(portal)).toBeGreaterThan(4);
    const asked = portal.requests
      .filter(({ method }) => method === 'mail.message.get')
      .map(({ params }) => (params as { id: number }).id);
    expect(asked.slice(0, 3)).toEqual([4009, 4008, 4007]);
  });

  test('holding j over forty messages reads next to nothing', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await openMessage(app, 'Single letter 5', 'Words of single letter 5.');
    const before = reads(portal);
    // From within the page: on a busy machine the way of a press from here takes longer than a held key repeats.
    await app.locator('body').evaluate(async (body) => {
      for (let step = 0; step < 40; step++) {
        body.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true, cancelable: true }),
        );
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    });
    await expect(app.getByRole('article', { name: 'Single letter 45' })).toBeVisible();
    await expect(app.getByRole('article').getByText('Words of single letter 45.')).toBeVisible();
    expect(reads(portal) - before).toBeLessThanOrEqual(8);
  });

  test('nothing is read ahead after the portal found us too fast', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    portal.addFault({ method: 'mail.message.list', kind: '429', times: 1 });
    await app.getByRole('button', { name: 'Check for new mail' }).click();
    await openMessage(app, 'Single letter 5', 'Words of single letter 5.');
    await page.waitForTimeout(1500);
    expect(reads(portal)).toBe(2);
  });
});

test.describe('on the first portals', () => {
  test.use({ portalOptions: { seed: conversationSeed, profile: 'g1' } });

  test('what they do not tell is said, on the side where it is missing', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await row(app, `Re: ${LONG}`).first().click();
    await expect(
      app.getByText('This conversation is longer than the portal tells (51 shown).'),
    ).toBeAttached();
    await expect(app.getByRole('button', { name: 'Show older messages' })).toHaveCount(0);
    await expect.poll(() => fromTop(app, 'Roof letter number 120.')).toBeLessThan(60);

    await row(app, `Re: ${LONG}`).nth(1).click();
    await expect(app.getByRole('button', { name: '39 earlier messages above' })).toBeVisible();
    await expect(app.getByRole('button', { name: '50 newer messages below' })).toBeVisible();
    await expect(lines(app).last()).toContainText(
      'This conversation is longer than the portal tells (90 shown).',
    );
  });
});

for (const [theme, width] of [
  ['light', 1280],
  ['dark', 360],
] as const) {
  test(`a conversation has no accessibility fault: ${theme}, ${width} px`, async ({ page, portal }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript((choice) => window.localStorage.setItem('mail-desk:theme', choice), theme);
    await openInbox(page, portal);
    const app = desk(page);
    await row(app, `Re: ${LONG}`).first().click();
    await app.getByRole('button', { name: '49 earlier messages above' }).click();
    await app.getByRole('button', { name: '46+ earlier messages', exact: true }).click();
    await expect(lines(app).filter({ hasText: 'Roof letter number 71.' })).toBeAttached();
    expect(await violations(page)).toEqual([]);
    const sideways = await app.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
    expect(sideways).toBe(false);
  });
}
