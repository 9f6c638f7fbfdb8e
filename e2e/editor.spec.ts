import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Portal } from './portal/portal.ts';
import { openInbox } from './steps.ts';

/** Opens a new letter by its key and returns the application and the text of the letter. */
async function openEditor(page: Page, portal: Portal): Promise<{ app: FrameLocator; text: Locator }> {
  const app = await openInbox(page, portal);
  await page.keyboard.press('c');
  const text = app.getByRole('textbox', { name: 'Message' });
  await expect(text).toBeVisible();
  await text.focus();
  return { app, text };
}

/** Pastes as a program does that offers these formats. */
async function paste(text: Locator, formats: Record<string, string>): Promise<void> {
  await text.evaluate((element, formats) => {
    const data = new DataTransfer();
    for (const [type, value] of Object.entries(formats)) data.setData(type, value);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    element.dispatchEvent(event);
  }, formats);
}

function tool(app: FrameLocator, name: string): Locator {
  return app.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name, exact: true });
}

test('a letter is formatted by keys and by the toolbar', async ({ page, portal }) => {
  const { app, text } = await openEditor(page, portal);
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Boxes');
  await expect(tool(app, 'Bold')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' and tape');
  await expect(text.locator('strong')).toHaveText('Boxes');

  await page.keyboard.press('Enter');
  await tool(app, 'Bulleted list').click();
  await page.keyboard.type('small');
  await page.keyboard.press('Enter');
  await page.keyboard.type('large');
  await expect(text.getByRole('listitem')).toHaveText(['small', 'large']);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('As you said');
  await tool(app, 'Quote').click();
  await expect(text.locator('blockquote')).toHaveText('As you said');

  await page.keyboard.press('Control+z');
  await expect(text.locator('blockquote')).toBeHidden();
  await tool(app, 'Redo').click();
  await expect(text.locator('blockquote')).toHaveText('As you said');
});

test('words become a link, and an address that leads nowhere is refused', async ({ page, portal }) => {
  const { app, text } = await openEditor(page, portal);
  await page.keyboard.type('plan');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+Shift+k');
  const address = app.getByRole('textbox', { name: 'Address of the link' });
  await expect(address).toBeFocused();
  await address.fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(app.getByText('This is no address')).toBeVisible();
  await address.fill('example.com/plan');
  await page.keyboard.press('Enter');
  await expect(text.getByRole('link', { name: 'plan' })).toHaveAttribute('href', 'https://example.com/plan');
  await expect(text).toBeFocused();

  await page.keyboard.press('Control+Shift+k');
  await expect(address).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
});

test('an address becomes a link when a blank follows', async ({ page, portal }) => {
  const { text } = await openEditor(page, portal);
  await page.keyboard.type('see example.com now');
  await expect(text.getByRole('link', { name: 'example.com' })).toHaveAttribute(
    'href',
    'https://example.com/',
  );
  await expect(text).toHaveText('see example.com now');
});

test('what is pasted keeps its words and lists and loses the rest', async ({ page, portal }) => {
  const { app, text } = await openEditor(page, portal);
  await paste(text, {
    'text/html':
      '<p style="color:red">Hello</p><ul><li>one</li></ul><img src="https://shop.example/p.png"><script>alert(1)</script>',
    'text/plain': 'Hello one',
  });
  await expect(text.getByRole('listitem')).toHaveText('one');
  await expect(text.locator('[style*="color"], img, script')).toHaveCount(0);
  await expect(app.getByText('Pictures were left out').first()).toBeVisible();
});

test('a file that is dropped is refused with the way out', async ({ page, portal }) => {
  const { app, text } = await openEditor(page, portal);
  await text.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['words'], 'offer.pdf'));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(app.getByText('Attachments cannot be sent from an application').first()).toBeVisible();
});

test('plain text and back keeps the words, and the formatting while nobody typed', async ({
  page,
  portal,
}) => {
  const { app, text } = await openEditor(page, portal);
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Boxes');
  await tool(app, 'Plain text').click();
  await expect(text).toHaveValue('Boxes');
  await expect(app.getByText('formatting is left out').first()).toBeVisible();
  await tool(app, 'Plain text').click();
  await expect(text.locator('strong')).toHaveText('Boxes');

  await tool(app, 'Plain text').click();
  await text.fill('Boxes\n\n  and tape');
  await tool(app, 'Plain text').click();
  await expect(text.locator('strong')).toHaveCount(0);
  await expect(text.getByText('and tape')).toBeVisible();
});

test('the toolbar is one stop of Tab, arrows go through it, and Tab leaves the text', async ({
  page,
  portal,
}) => {
  const { app, text } = await openEditor(page, portal);
  await page.keyboard.press('Shift+Tab');
  await expect(tool(app, 'Plain text')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(tool(app, 'Redo')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(text).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(text).not.toBeFocused();
});
