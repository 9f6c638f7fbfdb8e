import { expect, test } from './fixtures.ts';
import { create, made, openInbox, openMessage, row, startMaking } from './steps.ts';
import { QUOTE } from './story-seed.ts';

for (const profile of ['g1', 'g3', 'docs'] as const) {
  test.describe(`on a ${profile} portal`, () => {
    test.use({ portalOptions: { profile } });

    test('read, task, event and chat; each second press finds the first', async ({ page, portal }) => {
      const app = await openInbox(page, portal);
      await openMessage(app, QUOTE, 'six chairs');
      for (const kind of ['Task', 'Event', 'Chat'] as const) {
        const dialog = await startMaking(app, kind);
        await create(dialog, kind);
        await expect(dialog.getByText(/created\./)).toBeVisible();
        await page.keyboard.press('Escape');
      }
      expect(made(portal)).toEqual({ Task: 1, Event: 1, Chat: 1 });
      await page.reload();
      await openMessage(app, QUOTE, 'six chairs');
      for (const kind of ['Task', 'Event', 'Chat'] as const) {
        const dialog = await startMaking(app, kind);
        await expect(dialog.getByText(/already/)).toBeVisible();
        await page.keyboard.press('Escape');
      }
      expect(made(portal)).toEqual({ Task: 1, Event: 1, Chat: 1 });
    });
  });
}

test.describe('in Russian', () => {
  test.use({ portalOptions: { lang: 'ru' } });

  test('the words follow the portal', async ({ page, portal }) => {
    await page.goto(`${portal.url}/`);
    const app = page.frameLocator('iframe.app-frame').first();
    await expect(app.getByRole('grid', { name: 'Письма' })).toBeVisible();
    await page.keyboard.press('t');
    await expect(app.getByRole('dialog', { name: 'Создать задачу' })).toBeVisible();
  });
});

test.describe('with bodies answered as markup', () => {
  test.use({ portalOptions: { rawBodies: true } });

  test('the text is readable, as sent and alone, and nothing of it runs', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await row(app, '<script>alert(1)</script> & more').click();
    await expect(app.frameLocator('iframe[title^="Message"]').getByText('Words only')).toBeVisible();
    await app.getByRole('radio', { name: 'Text only' }).check();
    const message = app.getByRole('article');
    await expect(message.getByText('Words only')).toBeVisible();
    await expect(message.getByText('alert(3)')).toHaveCount(0);
    await expect(message.locator('img, script')).toHaveCount(0);
  });
});

test.describe('without calendar and task permissions', () => {
  test.use({ portalOptions: { scopes: ['mail', 'placement', 'user_brief'] } });

  test('the dialogs work without what they may not ask', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    await openMessage(app, QUOTE, 'six chairs');
    const event = await startMaking(app, 'Event');
    await expect(event.getByRole('region', { name: /Your calendar/ })).toHaveCount(0);
    await create(event, 'Event');
    await expect(event.getByText('Event created.')).toBeVisible();
    await page.keyboard.press('Escape');
    const task = await startMaking(app, 'Task');
    await expect(task.getByLabel('Deadline')).toHaveCount(0);
    expect(portal.requests.filter(({ method }) => method.startsWith('calendar.'))).toEqual([]);
  });
});
