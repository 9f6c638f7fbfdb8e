import { expect } from '@playwright/test';
import { typeInto } from '../steps.ts';
import { pass } from './clock.ts';
import { pressOn, type Stage, type Write } from './write.ts';

const BUSY = /The portal is busy; nothing was created\. Trying again in \d+ s\./;
const STILL = /Still waiting for the portal, \d+ s\. Keep this open or close it; nothing gets lost\./;
/** What was just shown takes no press in its first moments. */
const AIMED_MS = 500;

interface Thing {
  name: string;
  method: string;
  key: string;
  button: string;
  done: string | RegExp;
  looking: string;
  soFar: string;
  absent: string;
  unclear: string;
  elsewhere: string;
  count: Write['count'];
}

function dialogOf({ app }: Stage) {
  return app.getByRole('dialog');
}

function making(thing: Thing): Write {
  const { name, method, key, button, done, looking, soFar, absent, unclear, elsewhere, count } = thing;
  const primary = (stage: Stage) => dialogOf(stage).getByRole('button', { name: button, exact: true });
  return {
    name,
    method,
    prepare: async (stage) => {
      await stage.page.keyboard.press(key);
      await expect(primary(stage)).toBeEnabled();
      await pass(stage.page, AIMED_MS);
    },
    press: (stage, times) => pressOn(primary(stage), times),
    place: dialogOf,
    words: () => ({
      done,
      looking,
      'so far': soFar,
      absent,
      unclear,
      elsewhere,
      busy: BUSY,
      still: STILL,
    }),
    check: 'Check',
    again: (stage) => pressOn(primary(stage), 1),
    count,
  };
}

export const task = making({
  name: 'task',
  method: 'mail.message.createtask',
  key: 't',
  button: 'Create task',
  done: /Task \d+ created\./,
  looking: 'No answer came. Checking whether the task was created…',
  soFar: 'The task was not created so far. Looking again, because the portal may need a minute.',
  absent: 'The task was not created. Nothing you typed is lost.',
  unclear:
    'No answer came, and the portal does not show whether the task was created. Check before you create it again.',
  elsewhere: 'Another window is creating this task right now.',
  count: ({ portal, message }) => portal.state.tasks.filter((one) => one.messageId === message.id).length,
});

export const event = making({
  name: 'event',
  method: 'mail.message.createcalendarevent',
  key: 'e',
  button: 'Create event',
  done: 'Event created.',
  looking: 'No answer came. Checking whether the event was created…',
  soFar: 'The event was not created so far. Looking again, because the portal may need a minute.',
  absent: 'The event was not created. Nothing you typed is lost.',
  unclear:
    'No answer came, and the portal does not show whether the event was created. Check before you create it again.',
  elsewhere: 'Another window is creating this event right now.',
  count: ({ portal, message }) => portal.state.events.filter((one) => one.messageId === message.id).length,
});

export const chat = making({
  name: 'chat',
  method: 'mail.message.createchat',
  key: 'd',
  button: 'Create chat',
  done: 'Chat created.',
  looking: 'No answer came. Checking whether the chat was created…',
  soFar: 'The chat was not created so far. Looking again, because the portal may need a minute.',
  absent: 'The chat was not created.',
  unclear:
    'No answer came, and the portal does not show whether the chat was created. Creating it again is safe: an existing one just opens.',
  elsewhere: 'Another window is creating this chat right now.',
  count: ({ portal, message }) => portal.state.chats.filter((one) => one.messageId === message.id).length,
});

export const post = making({
  name: 'post',
  method: 'mail.message.createfeedpost',
  key: 'p',
  button: 'Post to everyone',
  done: 'Post created.',
  looking: 'No answer came. Checking whether the post was created…',
  soFar: 'The post was not created so far. Looking again, because the portal may need a minute.',
  absent: 'The post was not created. Nothing you typed is lost.',
  unclear:
    'No answer came, and the portal does not show whether the post was created. Check before you post again.',
  elsewhere: 'Another window is creating this post right now.',
  count: ({ portal, message }) => portal.state.posts.filter((one) => one.messageId === message.id).length,
});

export const crm = making({
  name: 'crm',
  method: 'mail.message.createcrmactivity',
  key: 'm',
  button: 'Add to CRM',
  done: 'Added to CRM.',
  looking: 'No answer came. Checking whether it is in CRM…',
  soFar: 'It is not in CRM so far. Looking again, because the portal may need a minute.',
  absent: 'It was not added to CRM.',
  unclear:
    'No answer came, and the portal does not show whether the message is in CRM. Check before you add it again.',
  elsewhere: 'Another window is adding this message right now.',
  count: ({ portal, message }) => portal.state.crm.filter((one) => one.messageId === message.id).length,
});

/** The second call of a task: its own request, so its own row. */
export const deadline: Write = {
  ...task,
  name: 'deadline',
  method: 'tasks.task.update',
  prepare: async (stage) => {
    await task.prepare(stage);
    await typeInto(dialogOf(stage), 'Deadline', '2027-12-03');
  },
  words: () => ({
    done: /Task \d+ created\.(?! (Setting|No answer|Its deadline))/,
    busy: /Task \d+ created\. The portal is busy; its deadline is set in a moment\./,
    looking: /Task \d+ created\. No answer came\. Checking its deadline…/,
    absent: /Task \d+ created\. Its deadline could not be set: open it and set it there\./,
    unclear: /Task \d+ created\. No answer came about its deadline: open it to see\./,
  }),
  check: null,
  again: null,
  count: ({ portal, message }) =>
    portal.state.tasks.filter((one) => one.messageId === message.id && one.deadline !== null).length,
};

export const unlink: Write = {
  name: 'unlink',
  method: 'mail.message.removecrmactivity',
  prepare: async (stage) => {
    await stage.page.keyboard.press('m');
    await askToUnlink(stage);
  },
  press: (stage, times) => pressOn(dialogOf(stage).getByRole('button', { name: 'Delete and unlink' }), times),
  place: dialogOf,
  words: () => ({
    done: /Taken out of CRM[.:]/,
    looking: 'No answer came. Checking whether it is still in CRM…',
    'so far': 'It is still in CRM so far. Looking again, because the portal may need a minute.',
    absent: 'It is still in CRM. You can unlink it again.',
    unclear: 'No answer came, and the portal does not show whether it is still in CRM.',
    elsewhere: 'Another window is unlinking this message right now.',
    'not sent': 'The portal is busy. It stays in CRM; try again in a minute.',
    still: STILL,
  }),
  check: 'Check',
  again: async (stage) => {
    await askToUnlink(stage);
    await unlink.press(stage, 1);
  },
  count: ({ portal, message }) =>
    portal.state.messages.find(({ id }) => id === message.id)?.bindings.some(({ type }) => type === 'crm')
      ? 0
      : 1,
};

async function askToUnlink(stage: Stage): Promise<void> {
  await dialogOf(stage).getByRole('button', { name: 'Unlink', exact: true }).click();
  await expect(dialogOf(stage).getByText(/Every CRM activity of this message/)).toBeVisible();
  await pass(stage.page, AIMED_MS);
}
