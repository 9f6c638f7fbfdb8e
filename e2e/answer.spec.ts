import { beginLetter, field, letter, paste, peopleIn, setHold, text } from './answer-steps.ts';
import { expect, test } from './fixtures.ts';
import { calls, openInbox, openMessage } from './steps.ts';
import { QUOTE } from './story-seed.ts';
import { violations } from './violations.ts';

for (const profile of ['g1', 'g3'] as const) {
  test.describe(`on a portal of kind ${profile}`, () => {
    test.use({ portalOptions: { profile } });

    test('a new letter is written by keyboard alone and arrives with its lines', async ({ page, portal }) => {
      await setHold(page, portal, 0);
      const app = await openInbox(page, portal);
      const opened = await beginLetter(page, app);
      await page.keyboard.type('clara');
      await expect(app.getByRole('listbox').getByRole('option')).toHaveText([
        /Clara Meyer.*clara@meyer-bau\.example/,
      ]);
      await page.keyboard.press('Enter');
      await expect(peopleIn(opened, 'To')).toHaveText([/Clara Meyer/]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(opened.getByLabel('Subject')).toBeFocused();
      await page.keyboard.type('Chairs & tables');
      await page.keyboard.press('Enter');
      await expect(text(opened)).toBeFocused();
      await page.keyboard.type('Hello Clara,');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.keyboard.type('6 < 7 chairs.');
      await page.keyboard.press('Control+Enter');

      await expect(opened).toBeHidden();
      await expect.poll(() => portal.state.sent).toHaveLength(1);
      const [sent] = portal.state.sent;
      expect(sent).toMatchObject({ subject: 'Chairs & tables', cc: [], bcc: [] });
      expect(sent?.to.join()).toContain('<clara@meyer-bau.example>');
      expect(sent?.body).toContain('6 &lt; 7 chairs.');
      expect(sent?.body.match(/<br|<p|<div/g)?.length).toBeGreaterThanOrEqual(2);
      expect(calls(portal, 'mail.message.send')).toBe(1);
      // It went out, so nothing is left to finish.
      await page.keyboard.press('g');
      await page.keyboard.press('d');
      await expect(app.getByText('No drafts')).toBeVisible();
    });

    test('an answer goes to the sender, with the quotation of the portal and no other', async ({
      page,
      portal,
    }) => {
      await setHold(page, portal, 0);
      const app = await openInbox(page, portal);
      const message = await openMessage(app, QUOTE, 'six chairs');
      await message
        .getByRole('group', { name: 'Answer', exact: true })
        .getByRole('button', { name: 'Reply', exact: true })
        .click();
      const opened = letter(app, 'Reply');
      await expect(text(opened)).toBeFocused();
      await expect(peopleIn(opened, 'To')).toHaveText([/Clara Meyer/]);
      await expect(opened.getByLabel('Subject')).toHaveValue(`Re: ${QUOTE}`);
      await expect(opened.getByText('The attachments of this message are not sent along.')).toBeVisible();
      await opened.getByRole('button', { name: 'The portal adds this below' }).click();
      await expect(opened.getByText(/six chairs/)).toBeVisible();
      await page.keyboard.press('Shift+Tab');
      await text(opened).click();
      await page.keyboard.type('It comes tomorrow.');
      await opened.getByRole('button', { name: 'Send' }).click();

      await expect.poll(() => portal.state.sent).toHaveLength(1);
      const request = portal.requests.find(({ method }) => method === 'mail.message.reply');
      expect(JSON.stringify(request?.params)).not.toContain('six chairs');
      expect(portal.state.sent[0]?.body.match(/six chairs/g)).toHaveLength(1);
      expect(portal.state.sent[0]?.from).toContain('anna@northwind.example');
      await expect(app.getByRole('article', { name: QUOTE })).toBeVisible();
    });

    test('a forward takes the attachments along and wants a recipient and words', async ({
      page,
      portal,
    }) => {
      await setHold(page, portal, 0);
      const app = await openInbox(page, portal);
      await openMessage(app, QUOTE, 'six chairs');
      await page.keyboard.press('f');
      const opened = letter(app, 'Forward');
      await expect(field(opened, 'To')).toBeFocused();
      await expect(opened.getByLabel('Subject')).toHaveValue(`Fwd: ${QUOTE}`);
      await expect(opened.getByText('Its attachments go along; Mail Desk cannot show them.')).toBeVisible();
      await page.keyboard.press('Control+Enter');
      await expect(opened.getByText('Add somebody to write to.')).toBeVisible();
      await expect(opened.getByText('Write something: the portal sends no empty messages.')).toBeVisible();
      await expect(field(opened, 'To')).toBeFocused();
      await page.keyboard.type('jonas@example.org,');
      await text(opened).click();
      await page.keyboard.type('For you.');
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => portal.state.sent).toHaveLength(1);
      expect(portal.state.messages.at(-1)).toMatchObject({ hasAttachments: true, subject: `Fwd: ${QUOTE}` });
    });
  });
}

test('a reply to all leaves own addresses out, and can become a reply', async ({ page, portal }) => {
  const quote = portal.state.messages.find(({ id }) => id === 101);
  if (quote) {
    quote.to = 'Anna Weber <ANNA@northwind.example>, Jonas Brandt <jonas@example.org>';
    quote.cc = 'support@northwind.example, maria@example.com';
  }
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  await page.keyboard.press('a');
  const opened = letter(app, 'Reply to all');
  await expect(peopleIn(opened, 'To')).toHaveText([/Clara Meyer/, /Jonas Brandt/]);
  await expect(peopleIn(opened, 'Cc')).toHaveText([/maria@example\.com/]);
  await page.keyboard.type('To everybody.');
  await opened.getByRole('radio', { name: 'Reply', exact: true }).click();
  const reply = letter(app, 'Reply');
  await expect(peopleIn(reply, 'To')).toHaveText([/Clara Meyer/]);
  await expect(peopleIn(reply, 'Cc')).toHaveCount(0);
  await expect(text(reply)).toContainText('To everybody.');
});

test('many pasted addresses become people once each, and what is no address stays', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  const opened = await beginLetter(page, app);
  const list =
    '"Meyer, Clara" <clara@meyer-bau.example>; jonas@example.org, ivan\nMaria Silva <maria@example.com>\njonas@example.org';
  await paste(field(opened, 'To'), list);
  await expect(peopleIn(opened, 'To')).toHaveText([/Meyer, Clara/, /jonas@example\.org/, /Maria Silva/]);
  await expect(field(opened, 'To')).toHaveValue('ivan');

  // A half address is never sent: the portal would look for somebody of that name.
  await opened.getByLabel('Subject').fill('Hello');
  await text(opened).click();
  await page.keyboard.type('Hello');
  await opened.getByRole('button', { name: 'Send' }).click();
  await expect(opened.getByText(/not a complete address yet/)).toBeVisible();
  await expect(field(opened, 'To')).toBeFocused();
  expect(calls(portal, 'mail.message.send')).toBe(0);

  // Somebody who is in the letter already is not added a second time in another field.
  await field(opened, 'To').fill('');
  await opened.getByRole('button', { name: 'Cc', exact: true }).click();
  await page.keyboard.type('JONAS@example.org,');
  await expect(opened.getByText(/Already in this message: JONAS@example\.org/)).toBeVisible();
  await expect(peopleIn(opened, 'Cc')).toHaveCount(0);
});

test('people are removed and changed by keys', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  const opened = await beginLetter(page, app);
  await page.keyboard.type('one@example.org,two@example.org;three@example.org');
  await page.keyboard.press('Enter');
  await expect(peopleIn(opened, 'To')).toHaveCount(3);
  await page.keyboard.press('Backspace');
  await expect(opened.getByRole('button', { name: /^three@example\.org/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Delete');
  await expect(peopleIn(opened, 'To')).toHaveText([/one@/, /three@/]);
  await page.keyboard.press('Enter');
  await expect(field(opened, 'To')).toHaveValue('three@example.org');
  await expect(field(opened, 'To')).toBeFocused();
});

test('a draft survives a reload, is listed, and can be discarded and brought back', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  const opened = await beginLetter(page, app);
  await page.keyboard.type('clara@meyer-bau.example,');
  await opened.getByLabel('Subject').fill('Chairs');
  await text(opened).click();
  await page.keyboard.type('Half a thought');
  await expect(opened.getByText('Draft kept on this device')).toBeVisible();
  await page.reload();
  await expect(text(opened)).toContainText('Half a thought');
  await page.keyboard.press('Escape');

  await app.getByRole('button', { name: 'Drafts' }).click();
  const drafts = app.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
  await expect(drafts).toHaveText([/clara@meyer-bau\.example.*Chairs.*Half a thought/s]);
  await drafts.getByRole('button').first().click();
  await expect(text(opened)).toContainText('Half a thought');
  await expect(opened.getByLabel('Subject')).toHaveValue('Chairs');

  await opened.getByRole('button', { name: 'Discard' }).click();
  await expect(opened).toBeHidden();
  await expect(app.getByText('No drafts')).toBeVisible();
  await app.getByRole('button', { name: 'Undo' }).click();
  await expect(text(opened)).toContainText('Half a thought');
  expect(calls(portal, 'mail.message.send')).toBe(0);
});

test('an answer begun earlier is gone on with, however late the portal tells who the person is', async ({
  page,
  portal,
}) => {
  let app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  await page.keyboard.press('r');
  const opened = letter(app, 'Reply');
  await expect(text(opened)).toBeFocused();
  await page.keyboard.type('Half a thought');
  await expect(opened.getByText('Draft kept on this device')).toBeVisible();

  portal.addFault({ method: 'profile', kind: 'slow', times: 1, ms: 4000 });
  app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  await page.keyboard.press('r');
  await expect(opened).toBeVisible();
  await expect(text(opened)).toContainText('Half a thought');
});

test('a letter on its way can be read and taken back', async ({ page, portal }) => {
  await setHold(page, portal, 20);
  const app = await openInbox(page, portal);
  const opened = await beginLetter(page, app);
  await page.keyboard.type('clara@meyer-bau.example,');
  await opened.getByLabel('Subject').fill('Chairs');
  await text(opened).click();
  await page.keyboard.type('Too early');
  await page.keyboard.press('Control+Enter');
  await expect(opened).toBeHidden();
  await page.keyboard.press('z');
  await expect(text(opened)).toContainText('Too early');
  await page.waitForTimeout(300);
  expect(calls(portal, 'mail.message.send')).toBe(0);
});

test.describe('what the portal refuses', () => {
  for (const [sending, words] of [
    ['daily-sender', /Daily sender email limit reached/],
    ['mailbox-auth', /Mailbox authentication failed/],
  ] as const) {
    test(`${sending} is said on the page of the letter, and nothing is lost`, async ({ page, portal }) => {
      await setHold(page, portal, 0);
      portal.state.mailSwitches.sending = sending;
      const app = await openInbox(page, portal);
      const opened = await beginLetter(page, app);
      await page.keyboard.type('clara@meyer-bau.example,');
      await opened.getByLabel('Subject').fill('Chairs');
      await text(opened).click();
      await page.keyboard.type('Kept words');
      await page.keyboard.press('Control+Enter');
      await app.getByRole('button', { name: 'Open the message' }).click();
      await expect(opened.getByText(words)).toBeVisible();
      await expect(text(opened)).toContainText('Kept words');
      portal.state.mailSwitches.sending = 'ok';
      await opened.getByRole('button', { name: 'Send' }).click();
      await expect.poll(() => portal.state.sent).toHaveLength(1);
    });
  }
});

test('more people than usual are warned of, and the portal decides', async ({ page, portal }) => {
  await setHold(page, portal, 0);
  const app = await openInbox(page, portal);
  const opened = await beginLetter(page, app);
  const many = Array.from({ length: 11 }, (_, index) => `person${index}@company.example`);
  await paste(field(opened, 'To'), many.join(', '));
  await expect(peopleIn(opened, 'To')).toHaveCount(11);
  await expect(opened.getByText('11 people. Many plans allow 10; your portal decides.')).toBeVisible();
  await opened.getByLabel('Subject').fill('Invitation');
  await text(opened).click();
  await page.keyboard.type('Come all');
  await page.keyboard.press('Control+Enter');
  await app.getByRole('button', { name: 'Open the message' }).click();
  await expect(opened.getByText(/must not exceed 10/)).toBeVisible();
  portal.state.mailSwitches.recipientsLimit = 20;
  await opened.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => portal.state.sent.map(({ to }) => to.length)).toEqual([11]);
});

test('the newest version of a letter in two windows wins, and the other window is told', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  const opened = await beginLetter(page, app);
  await opened.getByLabel('Subject').fill('First words');
  await expect(opened.getByText('Draft kept on this device')).toBeVisible();
  const other = await page.context().newPage();
  const elsewhere = await openInbox(other, portal);
  await elsewhere.getByRole('button', { name: 'Drafts' }).click();
  await elsewhere.getByRole('list', { name: 'Drafts' }).getByRole('button').first().click();
  await letter(elsewhere, 'New message').getByLabel('Subject').fill('Second words');
  await expect(opened.getByText(/changed in another window/)).toBeVisible();
  await opened.getByRole('button', { name: 'Show the other version' }).click();
  await expect(opened.getByLabel('Subject')).toHaveValue('Second words');
});

test.describe('where the browser keeps nothing', () => {
  test('that is said, and the letter can be written and left all the same', async ({ page, portal }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    const app = await openInbox(page, portal);
    const opened = await beginLetter(page, app);
    await opened.getByLabel('Subject').fill('Chairs');
    await expect(opened.getByText(/Drafts will not survive a reload/)).toBeVisible();
    await opened.getByRole('button', { name: /^Back/ }).click();
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await expect(app.getByRole('list', { name: 'Drafts' }).getByText('Chairs')).toBeVisible();
  });
});

test('a signature stands below new letters and answers, and follows the sender', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  const opened = await beginLetter(page, app);
  await opened.getByRole('button', { name: 'Signature' }).click();
  const dialog = app.getByRole('dialog', { name: 'Signature and sending' });
  await dialog.getByLabel('Signature').fill('Anna Weber\nNorthwind');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(text(opened)).toContainText('Northwind');
  await opened.getByLabel('From').selectOption('Northwind <support@northwind.example>');
  await expect(text(opened)).not.toContainText('Northwind');
  await opened.getByLabel('From').selectOption('Anna Weber <anna@northwind.example>');
  await expect(text(opened)).toContainText('Northwind');
  await page.keyboard.press('Escape');

  await openMessage(app, QUOTE, 'six chairs');
  await page.keyboard.press('r');
  await expect(text(letter(app, 'Reply'))).toContainText('Northwind');
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of theme === 'light' ? [1280] : [360]) {
    test(`no fault of accessibility: ${theme}, ${width} px`, async ({ page, portal }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript((choice) => window.localStorage.setItem('mail-desk:theme', choice), theme);
      const app = await openInbox(page, portal);
      const opened = await beginLetter(page, app);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.type('clara');
      await expect(app.getByRole('listbox').getByRole('option').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+Enter');
      await expect(opened.getByText(/Write a subject/)).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await opened.evaluate((element) => {
        const frame = element.ownerDocument.documentElement;
        if (frame.scrollWidth > frame.clientWidth) throw new Error(`wide: ${frame.scrollWidth}`);
      });
      await opened.getByRole('button', { name: /^Back/ }).click();
      await page.keyboard.press('g');
      await page.keyboard.press('d');
      await expect(app.getByRole('list', { name: 'Drafts' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
}
