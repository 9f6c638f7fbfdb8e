import type { FrameLocator, Locator, Page } from '@playwright/test';
import { setHold } from './answer-steps.ts';
import { expect, test } from './fixtures.ts';
import type { Portal } from './portal/portal.ts';
import { calls, desk, openInbox, openMessage, startMaking } from './steps.ts';
import { QUOTE } from './story-seed.ts';
import { violations } from './violations.ts';

const CREATE = 'mail.message.createtask';
const CHAT = 'mail.message.createchat';
const REPLY = 'mail.message.reply';
const WORDS = 'could you send us a quote';

interface Step {
  kind: 'task' | 'chat' | 'post' | 'crm' | 'reply';
  text: string;
}

const TASK: Step = { kind: 'task', text: '' };
const ANSWER: Step = { kind: 'reply', text: 'Dear {sender}, we are on it: task {id}.' };

/** Recipes the person has made before, on the portal and on this device. */
async function keepRecipes(page: Page, portal: Portal, name: string, steps: Step[]): Promise<void> {
  const recipes = [{ id: 'r1', name, steps }];
  portal.state.userOptions['recipes'] = JSON.stringify(recipes);
  await page.addInitScript(
    ([key, value]) => window.localStorage.setItem(key ?? '', value ?? ''),
    [`mail-desk/${portal.state.memberId}/1/recipes`, JSON.stringify({ here: recipes, base: recipes })],
  );
}

function dialog(app: FrameLocator, name?: string | RegExp): Locator {
  return app.getByRole('dialog', name === undefined ? {} : { name });
}

function notices(app: FrameLocator): Locator {
  return app.getByRole('region', { name: 'Notices' });
}

/** The recipe as it is about to run on the quote, chosen by its key. */
async function begin(page: Page, portal: Portal, name: string): Promise<FrameLocator> {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, WORDS);
  await page.keyboard.press('.');
  await expect(dialog(app, name)).toBeVisible();
  await expect(dialog(app).getByText('To: Clara Meyer <clara@meyer-bau.example>')).toBeVisible();
  return app;
}

async function command(page: Page, app: FrameLocator, words: string): Promise<void> {
  await expect(dialog(app)).toBeHidden();
  await page.keyboard.press('Control+k');
  const commands = dialog(app, 'Commands');
  await expect(commands.getByRole('searchbox').or(commands.getByRole('textbox'))).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** Presses in the first moments were aimed at something else, so the button is given its time. */
async function run(page: Page, app: FrameLocator): Promise<void> {
  await page.waitForTimeout(450);
  await dialog(app).getByRole('button', { name: 'Run' }).click();
}

test.beforeEach(async ({ page, portal }) => setHold(page, portal, 0));

test('a recipe is made and run by keys alone; the reply names the task', async ({ page, portal }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, WORDS);
  await page.keyboard.press('.');
  await expect(dialog(app, 'Recipes').getByText('No recipe yet')).toBeVisible();
  await page.keyboard.press('Enter');

  const form = dialog(app, 'New recipe');
  await expect(form.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Take it on');
  const reply = form.getByRole('textbox', { name: 'Reply' });
  await reply.focus();
  await reply.fill('Dear {sender}, {nmae}: task {id} is yours.');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('Nothing is filled in for {nmae}.')).toBeVisible();
  await reply.fill('Dear {sender}, we are on it: task {id}.\n{link}');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(app, 'Recipes').getByRole('listitem')).toContainText('Task · Reply');
  await expect.poll(() => String(portal.state.userOptions['recipes'])).toContain('Take it on');
  await page.keyboard.press('Escape');

  await command(page, app, 'take it');
  const opened = dialog(app, 'Take it on');
  await expect(opened.getByRole('textbox', { name: 'Title' })).toHaveValue(QUOTE);
  await expect(opened.getByRole('textbox', { name: 'Reply' })).toHaveValue(/^Dear Clara Meyer.*task \{id\}/s);
  await expect(opened.getByRole('button', { name: 'Run' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.waitForTimeout(450);
  await page.keyboard.press('Enter');

  await expect(dialog(app, 'Done: Take it on')).toBeVisible();
  const [task] = portal.state.tasks;
  await expect(dialog(app).getByRole('link', { name: `Task ${task?.id}` })).toBeVisible();
  await expect(dialog(app).getByText('Reply accepted by the portal')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await expect(dialog(app).getByRole('button', { name: 'Close' }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(app)).toBeHidden();

  expect(portal.state.tasks).toHaveLength(1);
  expect(portal.state.sent).toHaveLength(1);
  expect(portal.state.sent[0]?.body).toContain(`task ${task?.id}.`);
  expect(portal.state.sent[0]?.body).toContain(`/tasks/task/view/${task?.id}/`);
  expect([calls(portal, CREATE), calls(portal, REPLY)]).toEqual([1, 1]);
});

test('a refused step stops the rest, which goes on without it when the person says so', async ({
  page,
  portal,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await keepRecipes(page, portal, 'Talk it over', [TASK, { kind: 'chat', text: '' }, ANSWER]);
  const app = await begin(page, portal, 'Talk it over');
  portal.addFault({ method: CHAT, kind: 'gone', times: 1 });
  expect(await violations(page)).toEqual([]);
  await run(page, app);
  await expect(dialog(app, 'Talk it over: 1 of 3 done')).toBeVisible();
  await expect(dialog(app).getByText('You can go on without this step')).toBeVisible();
  const steps = dialog(app).getByRole('list', { name: 'Steps of the recipe' }).getByRole('listitem');
  await expect(steps.nth(1)).toContainText('The portal refused');
  await expect(steps.nth(2)).toContainText('Not done yet');
  expect(await violations(page)).toEqual([]);
  expect(
    await app
      .locator('html')
      .evaluate((html) =>
        [html, ...html.querySelectorAll('[role=dialog], footer')].every(
          (box) => box.scrollWidth <= box.clientWidth + 1,
        ),
      ),
  ).toBe(true);
  expect(portal.state.sent).toHaveLength(0);

  await dialog(app).getByRole('button', { name: 'Go on with the reply' }).click();
  await expect(dialog(app, 'Talk it over: 2 of 3 done')).toBeVisible();
  await expect(steps.nth(1)).toContainText('Left out');
  expect(portal.state.chats).toHaveLength(0);
  expect(portal.state.sent).toHaveLength(1);
  expect(portal.state.sent[0]?.body).toContain(`task ${portal.state.tasks[0]?.id}`);
});

test('a lost answer is looked up, and the reply waits for the person', async ({ page, portal }) => {
  await keepRecipes(page, portal, 'Take it on', [TASK, ANSWER]);
  const app = await begin(page, portal, 'Take it on');
  portal.addFault({ method: CREATE, kind: 'drop-after', times: 1 });
  await run(page, app);
  await expect(dialog(app).getByText('it was done: we looked')).toBeVisible();
  expect(portal.state.sent).toHaveLength(0);
  await dialog(app).getByRole('button', { name: 'Go on with the reply' }).click();
  await expect(dialog(app, 'Done: Take it on')).toBeVisible();
  expect(calls(portal, CREATE)).toBe(1);
  expect(portal.state.sent.map(({ body }) => body)).toEqual([
    expect.stringContaining(`task ${portal.state.tasks[0]?.id}.`),
  ]);

  // Once more: the task that exists is gone on with, and the same reply is not sent again.
  await page.keyboard.press('Escape');
  await page.keyboard.press('.');
  await expect(dialog(app).getByText(/Task \d+ exists already/)).toBeVisible();
  await dialog(app).getByRole('textbox', { name: 'Reply' }).fill('Now it is done, see task {id}.');
  await run(page, app);
  await expect(dialog(app).getByText('It was there before')).toBeVisible();
  await expect(dialog(app, 'Done: Take it on')).toBeVisible();
  expect(portal.state.tasks).toHaveLength(1);
  expect(portal.state.sent).toHaveLength(2);
});

test('a reload in the middle tells the truth and doubles nothing', async ({ page, portal }) => {
  await keepRecipes(page, portal, 'Take it on', [TASK, ANSWER]);
  let app = await begin(page, portal, 'Take it on');
  portal.addFault({ method: CREATE, kind: 'slow', times: 1, ms: 20_000 });
  await run(page, app);
  await expect.poll(() => portal.state.tasks.length).toBe(1);
  await page.reload();
  app = desk(page);
  await expect(notices(app).getByText('Take it on: 1 of 2 done')).toBeVisible();
  expect(portal.state.sent).toHaveLength(0);
  await notices(app).getByRole('button', { name: 'Show' }).click();
  await expect(dialog(app).getByRole('link', { name: /Task \d+/ })).toBeVisible();
  await dialog(app).getByRole('button', { name: 'Go on with the reply' }).click();
  await expect(dialog(app, 'Done: Take it on')).toBeVisible();
  await page.reload();
  await expect(desk(page).getByRole('grid', { name: 'Messages' })).toBeVisible();
  await expect(notices(desk(page)).getByText('Take it on')).toBeHidden();
  expect([calls(portal, CREATE), calls(portal, REPLY)]).toEqual([1, 1]);
  expect([portal.state.tasks.length, portal.state.sent.length]).toEqual([1, 1]);
});

test('a post waits to be taken back, and a reply that names nothing made is not sent', async ({
  page,
  portal,
}) => {
  await keepRecipes(page, portal, 'Tell all', [
    { kind: 'post', text: 'News from {sender}' },
    { kind: 'reply', text: 'See post {id}.' },
  ]);
  const app = await begin(page, portal, 'Tell all');
  await expect(dialog(app).getByText('Every employee will see this post.')).toBeVisible();
  await expect(dialog(app).getByRole('textbox', { name: 'Title' })).toHaveValue('News from Clara Meyer');
  await run(page, app);
  await dialog(app).getByRole('button', { name: 'Take back' }).click();
  await expect(dialog(app).getByText('You stopped it.')).toBeVisible();
  await dialog(app).getByRole('button', { name: 'Leave it' }).click();
  await expect(dialog(app)).toBeHidden();
  expect([portal.state.posts.length, portal.state.sent.length]).toEqual([0, 0]);
});

test('what is set for a mailbox is what its dialogs begin with', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await command(page, app, 'settings');
  const settings = dialog(app, 'Settings');
  await settings.getByRole('textbox', { name: 'Title pattern' }).fill('{sender} – {subject}');
  await expect(settings.getByText(`Looks like this: Clara Meyer – ${QUOTE}`)).toBeVisible();
  await settings.getByRole('combobox', { name: 'Length of an event' }).selectOption({ label: '30 minutes' });
  await settings.getByRole('combobox', { name: 'Time to take a message back' }).selectOption('20');
  await settings.getByRole('switch', { name: 'Single keys' }).click();
  await settings.getByRole('combobox', { name: 'Language' }).selectOption('ru');
  await expect(settings.getByText('It takes effect when the page is opened again.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await settings.getByRole('combobox', { name: 'Language' }).selectOption('');
  await settings.getByRole('switch', { name: 'Single keys' }).click();
  await expect.poll(() => String(portal.state.userOptions['mailbox-defaults'])).toContain('"minutes":30');
  await page.keyboard.press('Escape');

  await openMessage(app, QUOTE, WORDS);
  const task = await startMaking(app, 'Task');
  await expect(task.getByRole('textbox', { name: 'Title' })).toHaveValue(`Clara Meyer – ${QUOTE}`);
  await page.keyboard.press('Escape');
  const event = await startMaking(app, 'Event');
  await expect(event.getByRole('combobox', { name: 'Length' })).toHaveValue('30');
  await page.keyboard.press('Escape');

  // What was kept here goes, a letter that is not sent stays, and the choices are still made.
  await page.keyboard.press('c');
  await page.keyboard.type('clara@meyer-bau.example');
  await app.getByRole('textbox', { name: 'Subject' }).fill('A draft');
  await expect(app.getByText('Draft kept').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await command(page, app, 'settings');
  await dialog(app).getByRole('button', { name: 'Clear what is kept here' }).click();
  await expect(dialog(app).getByRole('button', { name: 'Keep everything' })).toBeFocused();
  await dialog(app).getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(dialog(app)).toBeHidden();
  await expect(app.getByRole('grid', { name: 'Messages' })).toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await expect(app.getByRole('list', { name: 'Drafts' }).getByRole('listitem')).toContainText('A draft');
});
