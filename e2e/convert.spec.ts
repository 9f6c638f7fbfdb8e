import { expect, test } from './fixtures.ts';
import { calls, create, hourIn, made, openInbox, openMessage, startMaking, typeInto } from './steps.ts';
import { QUOTE } from './story-seed.ts';

test('a task is made from a message and opened', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Task');
  await expect(dialog.getByText(`from Clara Meyer: ${QUOTE}`)).toBeVisible();
  await expect(dialog.getByLabel('Title')).toHaveValue(QUOTE);
  await expect(dialog.getByLabel('Description')).toHaveValue(/six chairs/);
  await create(dialog, 'Task');

  const [task] = await expect
    .poll(() => portal.state.tasks)
    .toHaveLength(1)
    .then(() => portal.state.tasks);
  await expect(dialog.getByText(`Task ${task?.id} created.`)).toBeVisible();
  expect(task).toMatchObject({ title: QUOTE, responsibleId: 1, messageId: 101 });
  const [byline, link, ...words] = task?.description.split('\n').filter((line) => line !== '') ?? [];
  expect(byline).toMatch(/Clara Meyer <clara@meyer-bau\.example>.*\d/);
  expect(link).toContain('/marketplace/view/');
  expect(words.join(' ')).toContain('six chairs');

  await dialog.getByRole('link', { name: 'Open' }).click();
  const slider = page.getByRole('dialog');
  await expect(slider.frameLocator('iframe').getByText(QUOTE).first()).toBeVisible();
  await slider.getByRole('button', { name: 'Close' }).first().click();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(app.getByRole('row').filter({ hasText: `Task ${task?.id}` })).toBeVisible();
});

test('two keys make a task: t, Enter', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await page.keyboard.press('t');
  await expect(
    app.getByRole('dialog', { name: 'Create task' }).getByRole('button', { name: 'Create task' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(app.getByText(/Task \d+ created\./)).toBeVisible();
  expect(made(portal).Task).toBe(1);
});

test('an event is made at the hour the calendar takes, and opened', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Event');
  await expect(dialog.getByText(/Europe\/Berlin/).first()).toBeVisible();
  await typeInto(dialog, 'Day', '2026-12-03');
  await typeInto(dialog, 'Start', '14:30');
  await expect(dialog.getByRole('region', { name: /Your calendar on/ })).toBeVisible();
  await create(dialog, 'Event');
  await expect(dialog.getByText('Event created.')).toBeVisible();

  const event = portal.state.events.find(({ messageId }) => messageId === 101);
  expect(event).toMatchObject({
    name: QUOTE,
    dateFrom: '2026-12-03 14:30:00',
    dateTo: '2026-12-03 15:30:00',
    timeZone: 'Europe/Berlin',
  });
  expect(event?.description).toMatch(
    /^Clara Meyer <clara@meyer-bau\.example>[^\n]*\n[^\n]*\/marketplace\/view\//,
  );
  await dialog.getByRole('link', { name: 'Open' }).click();
  await expect(page.getByRole('dialog').frameLocator('iframe').getByText(QUOTE).first()).toBeVisible();
});

test('a date in the text is offered with its words and fills the hours', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, 'Встреча завтра', 'Давайте встретимся');
  const dialog = await startMaking(app, 'Event');
  await expect(dialog.getByText(/from: “.*завтра в 15:00.*”/)).toBeVisible();
  await expect.poll(() => hourIn(dialog, 'Start')).toBe('15:00');
  await create(dialog, 'Event');
  await expect(dialog.getByText('Event created.')).toBeVisible();
  expect(portal.state.events.find(({ messageId }) => messageId === 104)?.dateFrom).toMatch(/ 15:00:00$/);
});

test('a chat is made, and the messenger opens at it', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Chat');
  await create(dialog, 'Chat');
  await expect(dialog.getByText('Chat created.')).toBeVisible();
  expect(portal.state.chats).toMatchObject([{ messageId: 101, members: [1] }]);
  await dialog.getByRole('link', { name: 'Open' }).click();
  await expect(page.getByRole('dialog', { name: QUOTE })).toBeVisible();
  const messenger = page.getByRole('dialog', { name: QUOTE }).frameLocator('iframe');
  await expect(messenger.getByText(/started a chat about a mail message/)).toBeVisible();
});

test('a second press offers the one that exists, and makes no other', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  await create(await startMaking(app, 'Task'), 'Task');
  await expect(app.getByText(/Task \d+ created\./)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toBeHidden();

  await page.keyboard.press('t');
  const dialog = app.getByRole('dialog', { name: 'Create task' });
  await expect(dialog.getByText(/Task \d+ was already made from this message/)).toBeVisible();
  await expect(dialog.getByRole('link', { name: /Open task/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').frameLocator('iframe').getByText(QUOTE).first()).toBeVisible();
  expect(calls(portal, 'mail.message.createtask')).toBe(1);
});

test('Enter in the name of an event that was just made does not make another', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Event');
  await create(dialog, 'Event');
  await expect(dialog.getByText('Event created.')).toBeVisible();
  await dialog.getByLabel('Name').press('Enter');
  await dialog.getByLabel('Name').press('Control+Enter');
  await expect(dialog.getByText('Event created.')).toBeVisible();
  expect(calls(portal, 'mail.message.createcalendarevent')).toBe(1);
});

test('another one can be made on purpose', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  await create(await startMaking(app, 'Task'), 'Task');
  await expect(app.getByText(/Task \d+ created\./)).toBeVisible();
  await page.keyboard.press('Escape');
  const dialog = await startMaking(app, 'Task');
  await dialog.getByRole('button', { name: 'Make another' }).click();
  await create(dialog, 'Task');
  await expect(dialog.getByText(/Task \d+ created\./)).toBeVisible();
  expect(made(portal).Task).toBe(2);
});

test('a colleague found by typing becomes responsible', async ({ page, portal }) => {
  const colleague = portal.state.users[1];
  if (!colleague) throw new Error('The seed has no colleague.');
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Task');
  const picker = dialog.getByRole('combobox', { name: 'Responsible' });
  await picker.fill(colleague.lastName.slice(0, 4));
  await app
    .getByRole('option', { name: new RegExp(colleague.lastName) })
    .first()
    .click();
  await create(dialog, 'Task');
  await expect(dialog.getByText(/Task \d+ created\./)).toBeVisible();
  expect(portal.state.tasks[0]?.responsibleId).toBe(colleague.id);
});

test('what was typed survives Esc and a reload', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  let dialog = await startMaking(app, 'Task');
  await dialog.getByLabel('Title').fill('Call Clara about the chairs');
  await dialog.getByLabel('Description').fill('My own words');
  await page.keyboard.press('Escape');
  dialog = await startMaking(app, 'Task');
  await expect(dialog.getByLabel('Title')).toHaveValue('Call Clara about the chairs');
  await page.frames()[1]?.evaluate(() => window.location.reload());
  dialog = app.getByRole('dialog', { name: 'Create task' });
  await expect(dialog.getByLabel('Title')).toHaveValue('Call Clara about the chairs');
  await expect(dialog.getByLabel('Description')).toHaveValue('My own words');
});

test('a task gets its deadline by a second call, and can be taken back', async ({ page, portal }) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Task');
  await typeInto(dialog, 'Deadline', '2026-12-04');
  await create(dialog, 'Task');
  await expect(dialog.getByText(/Task \d+ created\./)).toBeVisible();
  await expect.poll(() => portal.state.tasks[0]?.deadline).toBeTruthy();
  expect(new Date(portal.state.tasks[0]?.deadline ?? 0).toISOString()).toBe('2026-12-04T17:00:00.000Z');
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog.getByText('It was deleted again.')).toBeVisible();
  expect(made(portal).Task).toBe(0);
});

test('offline nothing leaves; back online Ctrl+Enter makes it, and the day’s list has it', async ({
  page,
  portal,
  context,
}) => {
  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  const dialog = await startMaking(app, 'Task');
  const description = dialog.getByLabel('Description');
  await description.fill('Six, not five');
  await context.setOffline(true);
  await description.press('Control+Enter');
  await expect(dialog.getByText('You are offline. Nothing was sent.')).toBeVisible();
  expect(calls(portal, 'mail.message.createtask')).toBe(0);
  await context.setOffline(false);
  await description.press('Control+Enter');
  await expect(dialog.getByText(/Task \d+ created\./)).toBeVisible();
  expect(portal.state.tasks[0]?.description).toContain('Six, not five');
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  const day = app.getByRole('region', { name: 'Made today' });
  await expect(day.getByText(QUOTE).first()).toBeVisible();
  await expect(day.getByRole('link', { name: /Open/ }).first()).toBeVisible();
});
