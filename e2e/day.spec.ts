import { letter, setHold, text } from './answer-steps.ts';
import { expect, test } from './fixtures.ts';
import { organiseSeed } from './organise-seed.ts';
import { calls, made, openInbox, rows } from './steps.ts';

for (const profile of ['g1', 'g3'] as const) {
  test.describe(`on a portal of profile ${profile}`, () => {
    test.use({ portalOptions: { seed: () => organiseSeed(), profile } });

    test('a whole day by keyboard: read, answer, move, take back, make a task, find, leave', async ({
      page,
      portal,
    }) => {
      await setHold(page, portal, 5);
      const app = await openInbox(page, portal);
      const notices = app.getByRole('region', { name: 'Notices' });
      const article = (name: string) => app.getByRole('article', { name, exact: true });
      const press = async (...keys: string[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      const foldersOf = (id: number) => portal.state.messages.find((message) => message.id === id)?.folders;

      // Read.
      await press('j', 'j', 'Enter');
      await expect(article('Letter 1').getByText('Text of Letter 1')).toBeVisible();

      // Answer, take it back, answer again.
      await press('r');
      const reply = letter(app, 'Reply');
      await expect(text(reply)).toBeFocused();
      await page.keyboard.type('We are on it.');
      await press('Control+Enter');
      await expect(article('Letter 1')).toBeVisible();
      await expect(notices.getByRole('button', { name: 'Undo' })).toBeVisible();
      await press('z');
      await expect(text(reply)).toContainText('We are on it.');
      await expect(text(reply)).toBeFocused();
      await press('Control+Enter');
      await expect(article('Letter 1')).toBeVisible();
      await expect.poll(() => portal.state.sent, { timeout: 15_000 }).toHaveLength(1);
      expect(calls(portal, 'mail.message.reply')).toBe(1);

      // Move, and on to the next one.
      await press('v');
      await expect(app.getByRole('dialog', { name: 'Move to a folder' })).toBeVisible();
      await page.keyboard.type('Projects');
      await press('Enter');
      await expect(article('Letter 2').getByText('Text of Letter 2')).toBeVisible();
      await expect(notices.getByText('1 message moved to Projects')).toBeVisible({ timeout: 15_000 });
      expect(foldersOf(1000)).toEqual(['Projects']);

      // Delete, and take it back before it happened.
      await press('#');
      await expect(article('Letter 3')).toBeVisible();
      await expect(notices.getByRole('button', { name: 'Undo' })).toBeVisible();
      await press('z');
      await expect(rows(app).filter({ hasText: 'Letter 2' })).toBeVisible();
      expect(foldersOf(1001)).toEqual(['INBOX']);

      // A task of what is open.
      await press('t');
      await expect(app.getByRole('dialog', { name: 'Create task' })).toBeVisible();
      await expect(app.getByRole('button', { name: 'Create task' })).toBeFocused();
      await press('Enter');
      await expect(app.getByRole('dialog').getByText(/Task \d+ created/)).toBeVisible();
      await press('Escape');

      // Find, open, and back to the list.
      await press('/');
      await page.keyboard.type('Support');
      await press('Enter');
      await expect(rows(app)).toHaveCount(1);
      await press('Escape', 'Escape');
      await expect(rows(app)).not.toHaveCount(1);

      // Several at once, by keys alone.
      await press('g', 'i');
      await expect(app.getByRole('grid', { name: 'Messages' })).toBeFocused();
      await press('j', 'x', 'Shift+ArrowDown');
      await expect(app.getByRole('group', { name: 'Selected messages' })).toContainText('2 selected');
      await press('Escape');
      await expect(app.getByRole('group', { name: 'Selected messages' })).toBeHidden();

      expect(made(portal)).toEqual({ Task: 1, Event: 0, Chat: 0 });
      expect(portal.state.sent).toHaveLength(1);
      expect(calls(portal, 'mail.message.movetofolder')).toBe(1);
    });
  });
}
