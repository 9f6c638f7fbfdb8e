import { expect } from '@playwright/test';
import { notices, pressOn, type Stage, type Write } from './write.ts';

interface Way {
  name: string;
  /** What `1 message was not …`. */
  not: string;
  done: string;
  target: string;
  prepare: Write['prepare'];
  press: Write['press'];
}

function moving({ name, not, done, target, prepare, press }: Way): Write {
  return {
    name,
    method: 'mail.message.movetofolder',
    prepare,
    press,
    place: ({ app }) => notices(app),
    words: () => ({
      done,
      looking: 'No answer came. Checking where the messages are…',
      'so far':
        'No answer came, and they are still where they were. The portal may be at it for a minute; checking again.',
      absent: `1 message was not ${not}`,
      unclear: `It is unclear whether 1 message was ${not}`,
      elsewhere: 'A move of them is still under way on the portal; they can be moved again in a minute.',
      busy: 'The portal is busy; nothing was moved. Trying again in',
    }),
    check: null,
    again: ({ app }) => pressOn(notices(app).getByRole('button', { name: 'Try again' }), 1),
    count: ({ portal, message }) => {
      const folders = portal.state.messages.find(({ id }) => id === message.id)?.folders;
      // Twice deleted is erased.
      if (folders?.length === 0) return 2;
      return folders?.[0] === target ? 1 : 0;
    },
  };
}

export const move = moving({
  name: 'move',
  not: 'moved',
  done: '1 message moved to Projects',
  target: 'Projects',
  prepare: async ({ page, app }) => {
    await page.keyboard.press('v');
    await expect(app.getByRole('dialog', { name: 'Move to a folder' })).toBeVisible();
    await page.keyboard.type('Projects');
    await expect(folder(app)).toContainText('Projects');
  },
  press: ({ app }, times) => pressOn(folder(app), times),
});

export const spam = moving({
  name: 'spam',
  not: 'marked as spam',
  done: '1 message moved to Spam, its sender is on your blacklist',
  target: 'Spam',
  prepare: async ({ page, app }) => {
    await page.keyboard.press('!');
    await expect(app.getByRole('dialog', { name: 'Mark as spam?' })).toBeVisible();
  },
  press: ({ app }, times) =>
    pressOn(app.getByRole('dialog').getByRole('button', { name: 'Mark as spam' }), times),
});

export const erase = moving({
  name: 'delete',
  not: 'deleted',
  done: '1 message moved to Trash',
  target: 'Trash',
  prepare: async () => undefined,
  press: async ({ page, app }, times) => {
    if (times === 1) return page.keyboard.press('#');
    await app.locator('body').evaluate(({ ownerDocument: { activeElement } }) => {
      const key = () =>
        new KeyboardEvent('keydown', { key: '#', code: 'Digit3', shiftKey: true, bubbles: true });
      activeElement?.dispatchEvent(key());
      activeElement?.dispatchEvent(key());
    });
  },
});

function folder(app: Stage['app']) {
  return app.getByRole('dialog', { name: 'Move to a folder' }).getByRole('menuitem').first();
}
