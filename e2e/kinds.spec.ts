import { expect, test } from './fixtures.ts';
import { CLARA, kindsSeed } from './kinds-seed.ts';
import { addToCrm, inSight, openDialog, post, pressFor, unlink } from './kinds-steps.ts';
import { calls, create, made, openInbox, openMessage, row, startMaking } from './steps.ts';
import { QUOTE } from './story-seed.ts';
import type { Portal } from './portal/portal.ts';
import type { User } from './portal/state.ts';
import { violations } from './violations.ts';

const POST = 'mail.message.createfeedpost';
const CRM = 'mail.message.createcrmactivity';
const UNLINK = 'mail.message.removecrmactivity';

test.use({ portalOptions: { seed: kindsSeed } });

function colleagueOf({ state }: Portal): User {
  const [, colleague] = state.users;
  if (!colleague) throw new Error('The seed has no colleague.');
  return colleague;
}

for (const profile of ['g1', 'g3', 'docs'] as const) {
  test.describe(`on a ${profile} portal`, () => {
    test.use({ portalOptions: { profile, seed: kindsSeed } });

    test('a post is held back, made, opened, and taken back', async ({ page, portal }) => {
      const app = await openInbox(page, portal);
      const dialog = await openDialog(app, 'p');
      await expect(dialog.getByLabel('Title')).toHaveValue(QUOTE);
      await expect(dialog.getByText('Every employee will see this post.')).toBeVisible();
      await post(dialog);
      await expect(dialog.getByText('Posting to everyone in a moment.')).toBeVisible();
      expect(calls(portal, POST)).toBe(0);
      await expect(dialog.getByText('Post created.')).toBeVisible({ timeout: 8000 });
      expect(portal.state.posts).toMatchObject([{ title: QUOTE, messageId: 101 }]);
      await expect(row(app, QUOTE).getByText('Post')).toBeVisible();

      await dialog.getByRole('link', { name: 'Open' }).click();
      const slider = page.getByRole('dialog');
      await expect(slider.frameLocator('iframe').getByText('Email:').first()).toBeVisible();
      await slider.getByRole('button', { name: 'Close' }).first().click();
      await dialog.getByRole('button', { name: 'Undo' }).click();
      await expect(dialog.getByText('It was deleted again.')).toBeVisible();
      expect(portal.state.posts).toEqual([]);
      await expect(row(app, QUOTE).getByText('Post')).toBeHidden();
      expect(calls(portal, POST)).toBe(1);
    });

    test('a message is added to CRM, shows its client, and is unlinked again', async ({ page, portal }) => {
      const app = await openInbox(page, portal);
      const dialog = await openDialog(app, 'm');
      await expect(dialog.getByText(/by the address clara@meyer-bau\.example/)).toBeVisible();
      await addToCrm(dialog);
      await expect(dialog.getByText('Added to CRM.')).toBeVisible();
      expect(portal.state.crm).toHaveLength(1);
      await expect(row(app, QUOTE).getByText('CRM')).toBeVisible();
      // The printed form of a binding names the activity, not the client.
      if (profile === 'docs')
        await expect(dialog.getByText('The portal does not tell which client it is.')).toBeVisible();
      else await expect(dialog.getByText('Contact: Clara Meyer')).toBeVisible();

      await unlink(dialog);
      await expect(dialog.getByText('Taken out of CRM.')).toBeVisible();
      expect(portal.state.crm).toEqual([]);
      expect(portal.state.crmExclusions).toEqual([CLARA.email]);
      expect([calls(portal, CRM), calls(portal, UNLINK)]).toEqual([1, 1]);
      await expect(row(app, QUOTE).getByText('CRM')).toBeHidden();
      await dialog.getByRole('button', { name: 'Close' }).last().click();
      await page.keyboard.press('g');
      await page.keyboard.press('m');
      await expect(app.getByText('Taken back', { exact: true })).toBeVisible();
    });

    test('what is in CRM already is shown first, and m opens it', async ({ page, portal }) => {
      const app = await openInbox(page, portal);
      await addToCrm(await openDialog(app, 'm'));
      await expect(app.getByRole('dialog').getByText('Added to CRM.')).toBeVisible();
      await page.reload();
      const dialog = app.getByRole('dialog', { name: 'Add to CRM' });
      await expect(dialog.getByText('This message is in CRM.')).toBeVisible();
      await expect(dialog.getByRole('button', { name: 'Add to CRM' })).toHaveCount(0);
      if (profile !== 'docs') {
        await inSight(dialog);
        await page.keyboard.press('m');
        await expect(
          page.getByRole('dialog').frameLocator('iframe').getByText('Clara Meyer').first(),
        ).toBeVisible();
      }
      expect(portal.state.crm).toHaveLength(1);
    });

    test('what was posted already is shown first, and p opens it', async ({ page, portal }) => {
      const quote = portal.state.messages.find(({ id }) => id === 101);
      quote?.bindings.push({ type: 'blogPost', entityId: 7 });
      portal.state.posts.push({ id: 7, title: QUOTE, text: 'Posted before.', authorId: 1, messageId: 101 });
      const app = await openInbox(page, portal);
      const dialog = await openDialog(app, 'p');
      await expect(dialog.getByText('A post was already made from this message.')).toBeVisible();
      await expect(dialog.getByRole('button', { name: 'Post to everyone' })).toHaveCount(0);
      await page.keyboard.press('p');
      const slider = page.getByRole('dialog').frameLocator('iframe');
      await expect(slider.getByText('Posted before.').first()).toBeVisible();
      expect(calls(portal, POST)).toBe(0);
    });
  });
}

test('a post taken back while it is held leaves nothing, and so does closing the dialog', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  let dialog = await openDialog(app, 'p');
  await dialog.getByLabel('Title').fill('For everybody');
  await post(dialog);
  await inSight(dialog);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Post to everyone' })).toBeFocused();
  await inSight(dialog);
  await post(dialog);
  await page.keyboard.press('Escape');
  await expect(app.getByText('Not posted, because the dialog was closed.').first()).toBeVisible();
  await page.waitForTimeout(5500);
  expect(calls(portal, POST)).toBe(0);
  dialog = await pressFor(app.getByRole('article'), app, 'p');
  await expect(dialog.getByLabel('Title')).toHaveValue('For everybody');
});

test('a press in the first moment of a dialog was meant for something else', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  for (const [key, name, method] of [
    ['p', 'Post to everyone', POST],
    ['m', 'Add to CRM', CRM],
  ] as const) {
    await app.locator('html').evaluate(pressAtOnce, name);
    await page.keyboard.press(key);
    await expect(app.locator('html')).toHaveAttribute('data-pressed', name);
    await page.waitForTimeout(300);
    await expect(app.getByRole('dialog').getByRole('button', { name })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(app.getByRole('dialog')).toBeHidden();
    expect(calls(portal, method)).toBe(0);
  }
});

/** Will click a button in the moment it appears, and notes that it did; runs in the page. */
function pressAtOnce(html: HTMLElement, name: string): void {
  const look = new MutationObserver(() => {
    const buttons = [...html.querySelectorAll<HTMLButtonElement>('[role=dialog] button')];
    const button = buttons.find(({ textContent }) => textContent === name);
    if (!button) return;
    look.disconnect();
    button.click();
    html.dataset['pressed'] = name;
  });
  look.observe(html, { childList: true, subtree: true });
}

test('a person without a blog is told what to do', async ({ page, portal }) => {
  portal.state.mailSwitches.hasBlog = false;
  const app = await openInbox(page, portal);
  const dialog = await openDialog(app, 'p');
  await post(dialog);
  await expect(dialog.getByText(/User blog not found\. Whoever has never posted/)).toBeVisible({
    timeout: 8000,
  });
  await expect(dialog.getByLabel('Title')).toHaveValue(QUOTE);
  expect(portal.state.posts).toEqual([]);
});

test('a person without CRM is told who can give it', async ({ page, portal }) => {
  portal.state.mailSwitches.crmAccess = false;
  const app = await openInbox(page, portal);
  const dialog = await openDialog(app, 'm');
  await addToCrm(dialog);
  await expect(dialog.getByText('You have no access to CRM. An administrator can give it.')).toBeVisible();
  expect(portal.state.crm).toEqual([]);
});

test('what the portal has no module for is closed everywhere, says why, and is tried again on request', async ({
  page,
  portal,
}) => {
  const why = 'CRM is not installed on this portal. An administrator can add it.';
  portal.state.mailSwitches.modules = false;
  const app = await openInbox(page, portal);
  let dialog = await openDialog(app, 'm');
  await addToCrm(dialog);
  await expect(dialog.getByText(why)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const notices = app.getByRole('region', { name: 'Notices' });
  const button = app
    .getByRole('group', { name: 'Make something of this message' })
    .getByRole('button', { name: 'CRM' });
  for (const again of [false, true]) {
    if (again) {
      await page.reload();
      await openMessage(app, QUOTE, 'six chairs');
    }
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(button).toHaveAccessibleDescription(why);
    for (const press of [() => page.keyboard.press('m'), () => button.click({ force: true })]) {
      await press();
      await expect(notices.getByText(why)).toHaveCount(1);
    }
    await expect(app.getByRole('dialog')).toHaveCount(0);
  }
  await page.keyboard.press('x');
  const bulk = app.getByRole('group', { name: 'Selected messages' }).getByRole('button', { name: 'CRM' });
  await expect(bulk).toHaveAccessibleDescription(why);
  await bulk.click({ force: true });
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(app.getByRole('menuitem', { name: /Add to CRM/ })).toContainText('Not available here');
  await page.keyboard.press('Escape');
  expect(calls(portal, CRM)).toBe(1);

  portal.state.mailSwitches.modules = true;
  await page.keyboard.press('m');
  await notices.getByRole('button', { name: 'Try again' }).click();
  dialog = app.getByRole('dialog', { name: 'Add to CRM' });
  await inSight(dialog);
  await addToCrm(dialog);
  await expect(dialog.getByText('Contact: Clara Meyer')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).not.toHaveAttribute('aria-disabled');
  await page.reload();
  await openMessage(app, QUOTE, 'six chairs');
  await expect(button).not.toHaveAttribute('aria-disabled');
});

test('mail between colleagues is refused with the reason of CRM', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  for (const message of portal.state.messages) message.from = colleagueOf(portal).email;
  const dialog = await openDialog(app, 'm');
  await addToCrm(dialog);
  await expect(dialog.getByText(/Mail between colleagues is not saved to CRM/)).toBeVisible();
});

test('a stranger becomes a lead, and the dialog shows it', async ({ page, portal }) => {
  portal.state.crmEntities = [];
  const app = await openInbox(page, portal);
  const dialog = await openDialog(app, 'm');
  await addToCrm(dialog);
  await expect(dialog.getByText('Lead: Clara Meyer')).toBeVisible();
  await dialog.getByRole('link', { name: 'Open: Lead: Clara Meyer' }).click();
  await expect(
    page.getByRole('dialog').frameLocator('iframe').getByText('Clara Meyer').first(),
  ).toBeVisible();
});

test.describe('without further permissions', () => {
  test.use({ portalOptions: { seed: kindsSeed, scopes: ['mail', 'placement', 'user_brief'] } });

  test('nothing is offered that cannot be done', async ({ page, portal }) => {
    const app = await openInbox(page, portal);
    let dialog = await openDialog(app, 'm');
    await addToCrm(dialog);
    await expect(dialog.getByText('Contact 31')).toBeVisible();
    await page.keyboard.press('Escape');
    dialog = await pressFor(app.getByRole('article'), app, 'p');
    await post(dialog);
    await expect(dialog.getByText('Post created.')).toBeVisible({ timeout: 8000 });
    await expect(dialog.getByRole('button', { name: 'Undo' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    const chat = await startMaking(app, 'Chat');
    await create(chat, 'Chat');
    await expect(chat.getByText('Chat created.')).toBeVisible();
    await expect(chat.getByRole('combobox')).toHaveCount(0);
    const asked = portal.requests.map(({ method }) => method);
    expect(asked.filter((method) => /^(crm|im|log|calendar)\./.test(method))).toEqual([]);
  });
});

test('an event is taken back, chip and calendar with it', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Event');
  await create(dialog, 'Event');
  await expect(dialog.getByText('Event created.')).toBeVisible();
  await expect(row(app, QUOTE).getByText('Event')).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog.getByText('It was deleted again.')).toBeVisible();
  expect(made(portal).Event).toBe(0);
  await expect(row(app, QUOTE).getByText('Event')).toBeHidden();
});

test('a lost answer to taking back is looked up', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Event');
  await create(dialog, 'Event');
  await expect(dialog.getByText('Event created.')).toBeVisible();
  portal.addFault({ method: 'calendar.event.delete', kind: 'drop-after', times: 1 });
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog.getByText('It was deleted again.')).toBeVisible();
  expect([made(portal).Event, calls(portal, 'calendar.event.delete')]).toEqual([0, 1]);
});

test('a colleague is added to the chat, once, whatever becomes of the answer', async ({ page, portal }) => {
  const colleague = colleagueOf(portal);
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Chat');
  await create(dialog, 'Chat');
  await expect(dialog.getByText('Chat created.')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Add a colleague' }).fill(colleague.lastName.slice(0, 4));
  await app
    .getByRole('option', { name: new RegExp(colleague.lastName) })
    .first()
    .click();
  portal.addFault({ method: 'im.chat.user.add', kind: 'drop-after', times: 1 });
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByText(/ is in the chat\./)).toBeVisible();
  expect(portal.state.chats).toMatchObject([{ members: [1, colleague.id] }]);
  expect(calls(portal, 'im.chat.user.add')).toBe(1);
});

test('the next task of a mailbox goes to the same colleague', async ({ page, portal }) => {
  const colleague = colleagueOf(portal);
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  let dialog = await startMaking(app, 'Task');
  await dialog.getByRole('combobox', { name: 'Responsible' }).fill(colleague.lastName.slice(0, 4));
  await app
    .getByRole('option', { name: new RegExp(colleague.lastName) })
    .first()
    .click();
  await create(dialog, 'Task');
  await expect(dialog.getByText(/Task \d+ created\./)).toBeVisible();
  await page.keyboard.press('Escape');
  await openMessage(app, 'Встреча завтра', 'Давайте встретимся');
  dialog = await startMaking(app, 'Task');
  await expect(dialog.getByRole('combobox', { name: 'Responsible' })).toHaveValue(
    new RegExp(colleague.lastName),
  );
  await create(dialog, 'Task');
  await expect(dialog.getByText(/Task \d+ created\./)).toBeVisible();
  expect(portal.state.tasks.map(({ responsibleId }) => responsibleId)).toEqual([colleague.id, colleague.id]);
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of theme === 'light' ? [1280] : [360]) {
    test(`dialogs are accessible and fit: ${theme}, ${width} px`, async ({ page, portal }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript((choice) => window.localStorage.setItem('mail-desk:theme', choice), theme);
      const app = await openInbox(page, portal);
      await openMessage(app, QUOTE, 'six chairs');
      const faults = async () => {
        const wide = await app.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
        return [...(await violations(page)), ...(wide ? ['scrolls sideways'] : [])];
      };
      if (width < 700) {
        await app.getByRole('button', { name: 'More actions' }).click();
        await app.getByRole('menuitem', { name: 'Create post' }).click();
      } else {
        await app.getByRole('button', { name: 'Post', exact: true }).click();
      }
      const dialog = app.getByRole('dialog', { name: 'Create post' });
      await inSight(dialog);
      expect(await faults()).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      const crm = await pressFor(app.getByRole('article'), app, 'm');
      expect(await faults()).toEqual([]);
      await addToCrm(crm);
      await expect(crm.getByText('Contact: Clara Meyer')).toBeVisible();
      await crm.getByRole('button', { name: 'Unlink', exact: true }).click();
      await expect(crm.getByRole('button', { name: 'Keep' })).toBeFocused();
      expect(await faults()).toEqual([]);
    });
  }
}
