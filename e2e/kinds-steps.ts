import { expect, type FrameLocator, type Locator } from '@playwright/test';
import { openMessage } from './steps.ts';
import { QUOTE } from './story-seed.ts';

/** Opens the message of these stories and the dialog by its key; it is in sight long enough to be pressed. */
export async function openDialog(app: FrameLocator, key: 'p' | 'm'): Promise<Locator> {
  const message = await openMessage(app, QUOTE, 'six chairs');
  return pressFor(message, app, key);
}

export async function pressFor(on: Locator, app: FrameLocator, key: 'p' | 'm'): Promise<Locator> {
  await on.page().keyboard.press(key);
  const dialog = app.getByRole('dialog', { name: key === 'p' ? 'Create post' : 'Add to CRM' });
  await expect(dialog).toBeVisible();
  await inSight(dialog);
  return dialog;
}

/** What was just shown takes no press in its first moments. */
export async function inSight(dialog: Locator): Promise<void> {
  await expect(dialog).toBeVisible();
  await dialog.page().waitForTimeout(500);
}

export async function post(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Post to everyone' }).click();
  await expect(dialog.getByRole('button', { name: 'Undo' })).toBeFocused();
}

export async function addToCrm(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Add to CRM' }).click();
}

export async function unlink(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Unlink', exact: true }).click();
  await expect(dialog.getByText(/Every CRM activity of this message will be deleted/)).toBeVisible();
  await inSight(dialog);
  await dialog.getByRole('button', { name: 'Delete and unlink' }).click();
}
