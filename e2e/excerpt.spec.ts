import type { FrameLocator, Locator, Page } from '@playwright/test';
import { excerptSeed, LENGTH, LONG, LONG_ID, OFFER, PLANS, WORDY } from './excerpt-seed.ts';
import { expect, test } from './fixtures.ts';
import { markupSeed } from './markup-seed.ts';
import type { Portal } from './portal/portal.ts';
import { calls, create, hourIn, made, openInbox, openMessage, row, startMaking } from './steps.ts';
import { violations } from './violations.ts';

function bar(app: FrameLocator): Locator {
  return app.getByRole('group', { name: 'Selected text' });
}

function description(portal: Portal): string {
  return portal.state.tasks.at(-1)?.description ?? '';
}

/** Marks a paragraph as a person does: by three clicks. */
async function selectParagraph(app: FrameLocator, words: string): Promise<void> {
  const paragraph = app.getByRole('region', { name: 'Text of the message' }).getByText(words);
  // At its beginning: a press on a date in it would open the event.
  await paragraph.click({ clickCount: 3, position: { x: 6, y: 8 } });
}

/** Where the pages of the long conversation began that were asked for. */
function pages(portal: Portal): number[] {
  return portal.requests
    .filter(({ method }) => method === 'mail.message.thread')
    .map(({ params }) => params as { id: number; offset?: number })
    .filter(({ id }) => id === LONG_ID)
    .map(({ offset = 0 }) => offset);
}

async function openPalette(page: Page, app: FrameLocator): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = app.getByRole('dialog', { name: 'Commands' });
  await expect(field.getByRole('searchbox').or(field.getByRole('textbox'))).toBeFocused();
}

async function openPlans(page: Page, portal: Portal): Promise<FrameLocator> {
  const app = await openInbox(page, portal);
  await openMessage(app, PLANS, 'The visit is on');
  return app;
}

for (const profile of ['g1', 'g3'] as const) {
  test.describe(`on a ${profile} portal`, () => {
    test.use({ portalOptions: { profile, seed: excerptSeed } });

    test('a whole conversation becomes a description: newest first, without quotations, its BB-code dead', async ({
      page,
      portal,
    }) => {
      const app = await openInbox(page, portal);
      await openMessage(app, `Re: ${OFFER}`, 'Five floors');
      const dialog = await startMaking(app, 'Task');
      await dialog.getByRole('radio', { name: 'Whole conversation' }).check();
      await expect(dialog.getByText('3 messages, newest first: the whole conversation.')).toBeVisible();
      await create(dialog, 'Task');
      await expect(dialog.getByText(/Task \d+ created\./)).toBeVisible();

      const text = description(portal);
      const places = ['Five floors', 'Bold', 'a lift for four floors'].map((words) => text.indexOf(words));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(0);
      expect(text.match(/Clara Meyer <clara@meyer-bau\.example>, /g)).toHaveLength(3);
      expect(text).not.toContain('are you sure');
      expect(text).not.toContain('Hamburg');
      expect(text).not.toMatch(/\[\/?(?:b|url|img|disk|user)\b/i);

      // What the portal makes of it holds no link and no picture of the stranger's.
      await page.goto(`${portal.url}/company/personal/user/1/tasks/task/view/${portal.state.tasks[0]?.id}/`);
      const task = page.getByRole('article');
      await expect(task).toContainText('Five floors');
      await expect(task.locator('img, b')).toHaveCount(0);
      await expect(task.getByRole('link', { name: /Your bank|the portal|Anna/ })).toHaveCount(0);
    });

    test('a conversation that does not fit is cut at its oldest messages, and says so', async ({
      page,
      portal,
    }) => {
      const app = await openInbox(page, portal);
      await openMessage(app, `Re: ${WORDY}`, 'Minutes number 12.');
      const dialog = await startMaking(app, 'Task');
      await dialog.getByRole('radio', { name: 'Whole conversation' }).check();
      await expect(dialog.getByText(/^The newest \d messages fit\./)).toBeVisible();
      await create(dialog, 'Task');
      await expect(dialog.getByText(/Task \d+ created\./)).toBeVisible();
      expect(description(portal)).toContain('Minutes number 12.');
      expect(description(portal)).not.toContain('Minutes number 1.');
      expect(description(portal)).toMatch(/This is not all: the rest is behind the link above\.$/);
      expect(description(portal).length).toBeLessThan(16_000);
    });

    test('the link of a description leads from the task to the message, and starts nothing', async ({
      page,
      portal,
    }) => {
      const app = await openInbox(page, portal);
      await openMessage(app, `Re: ${OFFER}`, 'Five floors');
      const dialog = await startMaking(app, 'Task');
      await create(dialog, 'Task');
      await dialog.getByRole('link', { name: 'Open' }).click();
      const slider = page.getByRole('dialog').frameLocator('iframe').first();
      const link = slider.getByRole('link', { name: /\/marketplace\/view\// });
      await expect(link).toBeVisible();
      const before = portal.requests.filter(({ method }) => method.startsWith('mail.message.create')).length;

      await link.click();
      const inSlider = page
        .getByRole('dialog')
        .last()
        .frameLocator('iframe')
        .first()
        .frameLocator('iframe.app-frame');
      await expect(inSlider.getByRole('article', { name: `Re: ${OFFER}` })).toContainText('Five floors');

      await page.goto(`${portal.url}/company/personal/user/1/tasks/task/view/${portal.state.tasks[0]?.id}/`);
      await page
        .getByRole('article')
        .getByRole('link', { name: /\/marketplace\/view\// })
        .click();
      await expect(inSlider.getByRole('article', { name: `Re: ${OFFER}` })).toContainText('Five floors');
      await page.waitForTimeout(500);
      expect(portal.requests.filter(({ method }) => method.startsWith('mail.message.create'))).toHaveLength(
        before,
      );
      expect(made(portal)).toEqual({ Task: 1, Event: 0, Chat: 0 });
    });

    test('selected words become the title and the description of a task', async ({ page, portal }) => {
      const app = await openPlans(page, portal);
      await selectParagraph(app, 'The visit is on');
      await expect(bar(app)).toBeVisible();
      await expect(app.getByRole('log')).toHaveText('Text selected. It can become a task or an event.');
      await bar(app).getByRole('button', { name: 'Task with this text' }).click();

      const dialog = app.getByRole('dialog', { name: 'Create task' });
      await expect(dialog.getByLabel('Title')).toHaveValue(/^The visit is on December 11, 2029/);
      await expect(dialog.getByLabel('Description')).toHaveValue(/^> The visit is on .* with everybody\.$/);
      await create(dialog, 'Task');
      await expect(dialog.getByText(/Task \d+ created\./)).toBeVisible();
      expect(portal.state.tasks).toMatchObject([
        { messageId: 501, title: expect.stringContaining('The visit') },
      ]);
      expect(description(portal)).toContain('Clara Meyer <clara@meyer-bau.example>');
      expect(description(portal)).not.toContain('the offer is due');
    });

    test('a date in the selected words is the hour of the event', async ({ page, portal }) => {
      const app = await openPlans(page, portal);
      await selectParagraph(app, 'The visit is on');
      await expect(bar(app)).toBeVisible();
      await page.keyboard.press('e');
      const dialog = app.getByRole('dialog', { name: 'Create event' });
      await expect.poll(() => hourIn(dialog, 'Start')).toBe('16:30');
      await expect(dialog.getByLabel('Name')).toHaveValue(PLANS);
      await create(dialog, 'Event');
      await expect(dialog.getByText('Event created.')).toBeVisible();
      expect(portal.state.events.find(({ messageId }) => messageId === 501)?.dateFrom).toBe(
        '2029-12-11 16:30:00',
      );
    });
  });
}

test.describe('with a text selected', () => {
  test.use({ portalOptions: { seed: excerptSeed } });

  test('older pages of a long conversation come by themselves', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await openMessage(app, `Re: ${LONG}`, `Window ${LENGTH} is measured.`);
    const dialog = await startMaking(app, 'Task');
    await dialog.getByRole('radio', { name: 'Whole conversation' }).check();
    await expect(dialog.getByText(`${LENGTH} messages, newest first: the whole conversation.`)).toBeVisible();
    await create(dialog, 'Task');
    await expect(dialog.getByText(/Task \d+ created\./)).toBeVisible();
    expect(description(portal)).toContain('Window 1 is measured.');
    expect(pages(portal)).toEqual([0, 50]);
  });

  test('older pages that are late or fail never stand in the way', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await openMessage(app, `Re: ${LONG}`, `Window ${LENGTH} is measured.`);
    // What is read ahead must not take the fault.
    await expect.poll(() => calls(portal, 'mail.message.thread')).toBe(3);
    portal.addFault({ method: 'mail.message.thread', kind: 'gone', times: 1 });
    const dialog = await startMaking(app, 'Task');
    await dialog.getByRole('radio', { name: 'Whole conversation' }).check();
    await expect(
      dialog.getByText(/^50 messages, newest first\. The older ones did not arrive\./),
    ).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Create task' })).toBeEnabled();
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(dialog.getByText(`${LENGTH} messages, newest first`)).toBeVisible();
  });

  test('t means the text, Esc leaves it, and t then means the message', async ({ page, portal }) => {
    const app = await openPlans(page, portal);
    await selectParagraph(app, 'The visit is on');
    await expect(bar(app)).toBeVisible();
    await page.keyboard.press('t');
    const dialog = app.getByRole('dialog', { name: 'Create task' });
    await expect(dialog.getByLabel('Title')).toHaveValue(/^The visit/);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(bar(app)).toBeHidden();
    await expect(app.getByRole('article', { name: PLANS })).toBeVisible();
    await page.keyboard.press('t');
    await expect(dialog.getByLabel('Title')).toHaveValue(PLANS);
    await expect(dialog.getByLabel('Description')).toHaveValue(/the offer is due/);
  });

  test('a mouse drags over words; the bar stands beside them and follows the text', async ({
    page,
    portal,
  }) => {
    const app = await openPlans(page, portal);
    const paragraph = app.getByText('The visit is on');
    const box = await paragraph.boundingBox();
    if (!box) throw new Error('The paragraph is not there.');
    await page.mouse.move(box.x + 1, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 120, box.y + 8, { steps: 5 });
    await expect(bar(app)).toBeHidden();
    await page.mouse.up();
    await expect(bar(app)).toBeVisible();
    const stands = await bar(app).boundingBox();
    expect((stands?.y ?? 0) + (stands?.height ?? 0)).toBeLessThanOrEqual(box.y);
    await app.getByText('Hello Anna,').click();
    await expect(bar(app)).toBeHidden();
  });

  test('the palette acts on it, and the bar is next after the text', async ({ page, portal }) => {
    const app = await openPlans(page, portal);
    await selectParagraph(app, 'The visit is on');
    await expect(bar(app)).toBeVisible();
    await openPalette(page, app);
    await page.keyboard.type('selected text');
    await expect(app.getByRole('menuitem', { name: /Task from selected text/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(app.getByRole('dialog')).toHaveCount(0);
    await openPalette(page, app);
    await page.keyboard.type('event from sel');
    await page.keyboard.press('Enter');
    const dialog = app.getByRole('dialog', { name: 'Create event' });
    await expect(dialog.getByLabel('Description')).toHaveValue(/^> The visit is on/);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    await expect(bar(app)).toBeVisible();
    const last = app.getByRole('region', { name: 'Text of the message' }).getByRole('button').last();
    await last.focus();
    await page.keyboard.press('Tab');
    await expect(bar(app).getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(bar(app)).toBeHidden();
    await expect(app.getByRole('region', { name: 'Text of the message' })).toBeFocused();
  });

  test('a kept draft stands until the person takes the selected text', async ({ page, portal }) => {
    const app = await openPlans(page, portal);
    await page.keyboard.press('t');
    const dialog = app.getByRole('dialog', { name: 'Create task' });
    await dialog.getByLabel('Title').fill('My own title');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await selectParagraph(app, 'The visit is on');
    await bar(app).getByRole('button', { name: 'Task with this text' }).click();
    await expect(dialog.getByLabel('Title')).toHaveValue('My own title');
    await expect(dialog.getByText('Your draft was kept; use the selected text instead?')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Use the selected text' }).click();
    await expect(dialog.getByLabel('Title')).toHaveValue(/^The visit/);
    await expect(dialog.getByLabel('Description')).toHaveValue(/^> The visit/);
    await expect(dialog.getByText('Your draft was kept')).toHaveCount(0);
  });

  test('words of another message of the conversation make a task of that message', async ({
    page,
    portal,
  }) => {
    const app = await openInbox(page, portal);
    await openMessage(app, `Re: ${OFFER}`, 'Five floors');
    const line = app.getByRole('listitem').filter({ hasText: 'a lift for four floors' });
    await line.getByRole('button').first().click();
    await line.locator('p').filter({ hasText: 'a lift for four floors' }).click({ clickCount: 3 });
    await bar(app).getByRole('button', { name: 'Task with this text' }).click();
    const dialog = app.getByRole('dialog', { name: 'Create task' });
    await expect(dialog.getByText(`from Clara Meyer: ${OFFER}`)).toBeVisible();
    await create(dialog, 'Task');
    await expect(dialog.getByText(/Task \d+ created\./)).toBeVisible();
    expect(portal.state.tasks).toMatchObject([
      { messageId: 101, title: 'Can you offer us a lift for four floors?' },
    ]);
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const width of theme === 'light' ? [1280] : [360]) {
      test(`the bar has no accessibility fault and covers nothing: ${theme}, ${width} px`, async ({
        page,
        portal,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.addInitScript((choice) => window.localStorage.setItem('mail-desk:theme', choice), theme);
        const app = await openPlans(page, portal);
        await selectParagraph(app, 'The visit is on');
        await expect(bar(app)).toBeVisible();
        expect(await violations(page)).toEqual([]);
        const words = await app.getByText('The visit is on').boundingBox();
        const stands = await bar(app).boundingBox();
        if (!words || !stands) throw new Error('Nothing to measure.');
        expect(stands.y + stands.height <= words.y || stands.y >= words.y + words.height).toBe(true);
        expect(stands.x >= 0 && stands.x + stands.width <= width).toBe(true);
        await bar(app).getByRole('button', { name: 'Event with this text' }).click();
        await expect(app.getByRole('dialog', { name: 'Create event' })).toBeVisible();
      });
    }
  }
});

test.describe('in a mail frame', () => {
  const NEWS = 'News of the week';
  test.use({
    portalOptions: {
      rawBodies: true,
      seed: () =>
        markupSeed({
          [NEWS]: `<h1>Spring news</h1><p>Chairs are here.</p><p id="order">Order until December 11, 2029 at 16:30.</p>${'<p>More of it</p>'.repeat(30)}`,
        }),
    },
  });

  test('words are selected as anywhere, and dropped by a press elsewhere', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await row(app, NEWS).click();
    const mail = app.frameLocator('iframe[title^="Message"]');
    await mail.getByText('Order until').click({ clickCount: 3 });
    await expect(bar(app)).toBeVisible();
    const words = await mail.getByText('Order until').boundingBox();
    const stands = await bar(app).boundingBox();
    if (!words || !stands) throw new Error('Nothing to measure.');
    expect(stands.y + stands.height <= words.y || stands.y >= words.y + words.height).toBe(true);
    expect(Math.abs(stands.y - words.y)).toBeLessThan(120);

    await app.getByRole('heading', { name: NEWS }).click();
    await expect(bar(app)).toBeHidden();
    await mail.getByText('Order until').click({ clickCount: 3 });
    await expect(bar(app)).toBeVisible();
    await page.keyboard.press('e');
    const dialog = app.getByRole('dialog', { name: 'Create event' });
    await expect.poll(() => hourIn(dialog, 'Start')).toBe('16:30');
    await expect(dialog.getByLabel('Description')).toHaveValue('> Order until December 11, 2029 at 16:30.');
  });
});

test.describe('under a finger', () => {
  test.use({
    portalOptions: { seed: excerptSeed },
    viewport: { width: 360, height: 720 },
    hasTouch: true,
    isMobile: true,
  });

  test('the bar stands below the text, where no handle is', async ({ page, portal }) => {
    const app = await openPlans(page, portal);
    // A long press: the browser selects a word by itself, without any mouse.
    await app.getByText('The visit is on').evaluate((paragraph) => {
      paragraph.ownerDocument.getSelection()?.selectAllChildren(paragraph);
    });
    await expect(bar(app)).toBeVisible();
    const pane = await app.getByRole('region', { name: 'Text of the message' }).boundingBox();
    const stands = await bar(app).boundingBox();
    expect(stands?.y).toBeGreaterThanOrEqual((pane?.y ?? 0) + (pane?.height ?? 0) - 1);
    await bar(app).getByRole('button', { name: 'Task with this text' }).tap();
    await expect(app.getByRole('dialog', { name: 'Create task' }).getByLabel('Title')).toHaveValue(
      /^The visit/,
    );
  });
});
