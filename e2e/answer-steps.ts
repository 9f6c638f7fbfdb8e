import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Portal } from './portal/portal.ts';

/** Helpers named after what a person does with a letter. */

/** How long a letter waits to be taken back, as the person set it on this device. */
export async function setHold(page: Page, portal: Portal, seconds: 0 | 5 | 10 | 20): Promise<void> {
  const name = `mail-desk/${portal.state.memberId}/1/sending-hold`;
  await page.addInitScript(
    ([key, value]) => window.localStorage.setItem(key ?? '', value ?? ''),
    [name, String(seconds)],
  );
}

/** The page of a letter, by its kind. */
export function letter(app: FrameLocator, kind: string): Locator {
  return app.getByRole('region', { name: kind, exact: true });
}

/** Who stands in a field, as the chips say it. */
export function peopleIn(page: Locator, field: 'To' | 'Cc' | 'Bcc'): Locator {
  return page.getByRole('list', { name: `${field}: people` }).getByRole('listitem');
}

export function field(page: Locator, name: 'To' | 'Cc' | 'Bcc'): Locator {
  return page.getByRole('combobox', { name, exact: true });
}

export function text(page: Locator): Locator {
  return page.getByRole('textbox', { name: 'Message', exact: true });
}

export async function beginLetter(page: Page, app: FrameLocator): Promise<Locator> {
  await page.keyboard.press('c');
  const opened = letter(app, 'New message');
  await expect(field(opened, 'To')).toBeFocused();
  return opened;
}

/** Puts text on the field as a paste does; a test browser has no clipboard of its own to trust. */
export async function paste(target: Locator, words: string): Promise<void> {
  await target.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, words);
}
