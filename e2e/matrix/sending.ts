import { expect } from '@playwright/test';
import { beginLetter, letter, text } from '../answer-steps.ts';
import { notices, pressOn, type Stage, type Write } from './write.ts';

/** The person a letter of this cell goes to, as the notices name them. */
function whoOf({ message }: Stage): string {
  return `case${message.id}@example.org`;
}

function words(who: string): ReturnType<Write['words']> {
  return {
    done: `Accepted by the portal: message to ${who}`,
    looking: `Checking whether the message to ${who} went out…`,
    'so far': `Not found yet: message to ${who}`,
    absent: `Probably not sent: message to ${who}`,
    unclear: `Not known yet whether it went out: message to ${who}`,
    elsewhere: 'Another window is sending this message.',
    busy: `The portal is busy. Sending to ${who} in`,
    still: 'Still waiting for the portal to answer.',
  };
}

function sentAbout({ portal }: Stage, subject: string): number {
  return portal.state.sent.filter((one) => one.subject === subject).length;
}

const common = {
  place: ({ app }: Stage) => app.locator('body'),
  check: 'Look again',
  again: ({ app }: Stage) => pressOn(notices(app).getByRole('button', { name: 'Send again' }), 1),
};

export const send: Write = {
  ...common,
  name: 'send',
  method: 'mail.message.send',
  prepare: async (stage) => {
    const { page, app, message } = stage;
    const opened = await beginLetter(page, app);
    await page.keyboard.insertText(`${whoOf(stage)},`);
    await opened.getByLabel('Subject').fill(`About ${message.subject}`);
    await text(opened).click();
    await page.keyboard.insertText('Six chairs.');
  },
  press: ({ app }, times) => pressOn(letter(app, 'New message').getByRole('button', { name: 'Send' }), times),
  words: (stage) => words(whoOf(stage)),
  count: (stage) => sentAbout(stage, `About ${stage.message.subject}`),
};

export const reply: Write = {
  ...common,
  name: 'reply',
  method: 'mail.message.reply',
  prepare: async ({ page, app }) => {
    await page.keyboard.press('r');
    await expect(text(letter(app, 'Reply'))).toBeFocused();
    await page.keyboard.insertText('Six chairs.');
  },
  press: ({ app }, times) => pressOn(letter(app, 'Reply').getByRole('button', { name: 'Send' }), times),
  words: ({ message }) => words(`Client ${message.id - 500}`),
  count: (stage) => sentAbout(stage, `Re: ${stage.message.subject}`),
};
