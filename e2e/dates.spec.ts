import { datesSeed } from './dates-seed.ts';
import { expect, test } from './fixtures.ts';
import { markupSeed } from './markup-seed.ts';
import { create, hourIn, openInbox, openMessage, row } from './steps.ts';
import { violations } from './violations.ts';

test.use({ portalOptions: { seed: datesSeed } });

test('a date in the text opens the event dialog with it', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  const message = await openMessage(app, 'Site visit', 'could we meet');
  const dates = message.getByRole('button', { name: /^Make an event/ });
  await expect(dates).toHaveCount(2);
  await message
    .getByRole('button', { name: /Make an event: .*14 December 2099 at 15:00 for 45 minutes/ })
    .click();
  const dialog = app.getByRole('dialog', { name: 'Create event' });
  const chip = dialog.getByRole('button', { name: /from: “.*14 December 2099 at 15:00 for 45 minutes”/ });
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => hourIn(dialog, 'Start')).toBe('15:00');
  await create(dialog, 'Event');
  await expect(dialog.getByText('Event created.')).toBeVisible();
  expect(portal.state.events.find(({ messageId }) => messageId === 201)).toMatchObject({
    dateFrom: '2099-12-14 15:00:00',
    dateTo: '2099-12-14 15:45:00',
  });
});

test('a date opens by keyboard, and the focus comes back to it', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  const message = await openMessage(app, 'Site visit', 'could we meet');
  const date = message.getByRole('button', { name: /Make an event: .*14 December 2099/ });
  await date.focus();
  await page.keyboard.press('Enter');
  const dialog = app.getByRole('dialog', { name: 'Create event' });
  await expect.poll(() => hourIn(dialog, 'Start')).toBe('15:00');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(date).toBeFocused();
});

test('Polish and Turkish letters are read', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  const polish = await openMessage(app, 'Spotkanie', 'Dzień dobry');
  await polish.getByRole('button', { name: /15 grudnia 2099 r\. o 14:30 na pół godziny/ }).click();
  const dialog = app.getByRole('dialog', { name: 'Create event' });
  await expect.poll(() => hourIn(dialog, 'Start')).toBe('14:30');
  await page.keyboard.press('Escape');
  const turkish = await openMessage(app, 'Toplantı', 'Merhaba');
  await turkish.getByRole('button', { name: /16 Aralık 2099 günü saat 10\.30'da/ }).click();
  await expect.poll(() => hourIn(dialog, 'Start')).toBe('10:30');
});

test('nothing is a date in a newsletter full of numbers', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  // The dates of another letter tell that dates are being read at all.
  const letter = await openMessage(app, 'Site visit', 'could we meet');
  await expect(letter.getByRole('button', { name: /^Make an event/ })).toHaveCount(2);
  const newsletter = await openMessage(app, 'Our winter newsletter', 'Save 12.05 EUR');
  await page.waitForTimeout(1500);
  await expect(newsletter.getByRole('button', { name: /^Make an event/ })).toHaveCount(0);
});

test('a text with dates has no accessibility fault', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  const message = await openMessage(app, 'Site visit', 'could we meet');
  await expect(message.getByRole('button', { name: /^Make an event/ })).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
});

test.describe('in a letter of markup', () => {
  // The style sheet stretches whatever is added to the letter over all of it.
  const letter = `<html><head><style>[role=button]::after{content:"";position:fixed;inset:0}</style></head><body>
    <p>Hello Anna,</p><p>could we meet on <b>14 December 2099</b> at 15:00 for 45 minutes?</p>
    <p><span role="button" tabindex="0" onclick="top.hacked=1">Press here</span></p>
    <blockquote type="cite"><p>Shall we say 16 December 2099 at 11:00?</p></blockquote></body></html>`;
  test.use({ portalOptions: { rawBodies: true, seed: () => markupSeed({ 'Site visit': letter }) } });

  test('a date is pressed by pointer and by keyboard, and only where its words stand', async ({
    page,
    portal,
  }) => {
    const app = await openInbox(page, portal);
    await row(app, 'Site visit').click();
    const element = app.locator('iframe[title^="Message"]');
    const mail = app.frameLocator('iframe[title^="Message"]');
    const date = mail.getByRole('button', { name: /^Make an event: .*14 December 2099 at 15:00/ });
    await expect(date).toBeVisible();
    await expect(mail.getByRole('button')).toHaveCount(1);
    const dialog = app.getByRole('dialog', { name: 'Create event' });
    await element.click({ position: { x: 40, y: 20 } });
    await expect(dialog).toBeHidden();

    await date.click();
    await expect.poll(() => hourIn(dialog, 'Start')).toBe('15:00');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    await date.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => hourIn(dialog, 'Start')).toBe('15:00');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(date).toBeFocused();
    await page.keyboard.press('t');
    await expect(app.getByRole('dialog', { name: 'Create task' })).toBeVisible();
  });
});
