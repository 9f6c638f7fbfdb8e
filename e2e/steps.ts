import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Portal } from './portal/portal.ts';

/** Helpers named after what a person does. */

/** The application inside the portal page. */
export function desk(page: Page): FrameLocator {
  return page.frameLocator('iframe.app-frame').first();
}

/** The application in a panel it asked the portal for. */
export function ownPanel(page: Page): FrameLocator {
  return page.frameLocator('.panel-body iframe.app-frame').last();
}

/** Opens the portal, as a click on the left menu does, and waits for the list. */
export async function openInbox(page: Page, portal: Portal): Promise<FrameLocator> {
  await page.goto(`${portal.url}/`);
  const app = desk(page);
  await expect(rows(app).first()).toBeVisible();
  // Keys pressed before the list has the focus would go to the portal's page.
  await expect(app.getByRole('grid', { name: 'Messages' })).toBeFocused();
  return app;
}

/** An open dialog hides the list from screen readers, and from roles; not from sight. */
export function rows(app: FrameLocator): Locator {
  const includeHidden = true;
  return app.getByRole('grid', { name: 'Messages', includeHidden }).getByRole('row', { includeHidden });
}

export function row(app: FrameLocator, subject: string): Locator {
  return rows(app).filter({ hasText: subject });
}

/** Opens a message and waits for its text. */
export async function openMessage(app: FrameLocator, subject: string, words: string): Promise<Locator> {
  await row(app, subject).click();
  const message = app.getByRole('article', { name: subject });
  await expect(message.getByText(words).first()).toBeVisible();
  return message;
}

export type Kind = 'Task' | 'Event' | 'Chat';

/** Presses the button of the action bar and returns the dialog. */
export async function startMaking(app: FrameLocator, kind: Kind): Promise<Locator> {
  await app
    .getByRole('group', { name: 'Make something of this message' })
    .getByRole('button', { name: kind })
    .click();
  const dialog = app.getByRole('dialog', { name: `Create ${kind.toLowerCase()}` });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The primary button once it can be pressed. */
export async function create(dialog: Locator, kind: Kind): Promise<void> {
  const button = dialog.getByRole('button', { name: `Create ${kind.toLowerCase()}` });
  await expect(button).toBeEnabled();
  await button.click();
}

/** What exists on the portal, by kind. */
export function made(portal: Portal): { Task: number; Event: number; Chat: number } {
  return {
    Task: portal.state.tasks.length,
    Event: portal.state.events.filter((event) => event.messageId !== null).length,
    Chat: portal.state.chats.length,
  };
}

/** How often a method was really called. */
export function calls(portal: Portal, method: string): number {
  return portal.requests.filter((request) => request.method === method).length;
}

/** Types a day (`2026-12-03`) or an hour (`14:30`) into a field part by part, as the English form has them. */
export async function typeInto(dialog: Locator, field: string, value: string): Promise<void> {
  const group = dialog.getByRole('group', { name: field });
  for (const [part, text] of Object.entries(partsOf(value))) {
    await group.locator(`[data-type="${part}"]`).click();
    await group.page().keyboard.type(text);
  }
}

function partsOf(value: string): Record<string, string> {
  const [first = '', second = '', third = ''] = value.split(/[-:]/);
  if (third !== '') return { month: second, day: third, year: first };
  const hour = Number(first);
  return { hour: String(hour % 12 || 12), minute: second, dayPeriod: hour < 12 ? 'a' : 'p' };
}

/** The hour a time field shows, as `HH:mm`. */
export async function hourIn(dialog: Locator, field: string): Promise<string> {
  const group = dialog.getByRole('group', { name: field });
  const read = async (part: string) => (await group.locator(`[data-type="${part}"]`).textContent()) ?? '';
  const hour = (Number(await read('hour')) % 12) + ((await read('dayPeriod')).startsWith('P') ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${await read('minute')}`;
}
