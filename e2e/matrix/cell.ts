import { expect, type Locator } from '@playwright/test';
import { calls, openMessage } from '../steps.ts';
import { freeze, pass, passUntil, thaw } from './clock.ts';
import type { Column } from './columns.ts';
import { notices, SAYINGS, type Saying, type Stage, type Write } from './write.ts';

/** Less than the shortest pause before a look, so that none is missed. */
const STEP_MS = 900;
/** While nothing is expected to change, time passes in larger steps. */
const LONG_STEP_MS = 10_000;
/** A request is given up no earlier. */
const GIVES_UP_MS = 60_000;
const MOST_MS = 150_000;
const FINAL: readonly Saying[] = ['done', 'not sent', 'absent', 'unclear', 'elsewhere'];

/**
 * Plays one cell, and tells how it ended in the form of {@link Column.ends}. `other` opens a second tab of the
 * same person, at the same point.
 */
export async function playCell(
  stage: Stage,
  write: Write,
  column: Column,
  other: () => Promise<Stage>,
): Promise<string> {
  const { page, portal } = stage;
  await openMessage(stage.app, stage.message.subject, 'Words of');
  await write.prepare(stage);
  const tabs = column.turn === 'tabs' ? [stage, await other()] : [stage];
  const { fault: kind, ms } = column;
  if (kind) portal.addFault({ method: write.method, kind, times: 1, ...(ms && { ms }) });
  const before = calls(portal, write.method);
  const asked = () => calls(portal, write.method) - before;
  const tally = () => `${write.count(stage)}/${asked()}`;
  await freeze(page);
  await Promise.all(tabs.map((tab) => write.press(tab, column.turn === 'double' ? 2 : 1)));

  if (column.turn === 'tabs') {
    // Both at once: who came second is told only until the first is done.
    const said = await Promise.all(tabs.map((tab) => watch(tab, write)));
    const ends = said.map((sayings) => sayings.at(-1));
    const loser = ends.find((end) => end !== 'done');
    return `${ends.find((end) => end === 'done')} ${tally()}, ${loser}`;
  }
  if (column.turn === 'reload') {
    await passUntil(page, () => write.count(stage) === 1);
    await thaw(page);
    await page.reload();
    await expect(stage.app.getByRole('grid', { name: 'Messages' })).toBeVisible();
    return `${(await watch(stage, write, stage.app.locator('body'))).at(-1)} ${tally()}`;
  }
  if (column.turn === 'silence') {
    await passUntil(page, () => asked() > 0);
    portal.addFault({ method: '*', kind: 'drop-before', times: 1000 });
  }
  const said = await watch(stage, write);
  const first = `${said.join(', ')} ${tally()}`;
  if (write.again === null) return first;
  if (column.turn === 'silence') {
    portal.clearFaults();
    if (write.check !== null) await check(stage, write, write.check);
    return `${first}; ${await next(stage, write, said)} ${tally()}`;
  }
  if (column.turn === 'again' && said.at(-1) === 'absent') {
    expect(looked(stage, write), 'a look comes before the repeat').toBe(true);
    await write.again(stage);
    return `${first}; ${await next(stage, write, said)} ${tally()}`;
  }
  return first;
}

/** Looking is offered before repeating, and has the focus where a dialog is open. */
async function check({ app }: Stage, write: Write, name: string): Promise<void> {
  const button = app.getByRole('button', { name, exact: true });
  if (name === 'Check' && write.name !== 'unlink') await expect(button).toBeFocused();
  await expect(notices(app).getByRole('button', { name: /again$/ })).toHaveCount(
    name === 'Look again' ? 1 : 0,
  );
  await button.click();
}

async function next(stage: Stage, write: Write, said: readonly Saying[]): Promise<Saying | undefined> {
  const last = said.at(-1);
  return (await watch(stage, write, write.place(stage), last)).at(-1);
}

function looked({ portal }: Stage, { method }: Write): boolean {
  return portal.requests.at(-1)?.method !== method;
}

/** Lets time pass until the screen has told an end; returns everything it said on the way. */
async function watch(
  stage: Stage,
  write: Write,
  place: Locator = write.place(stage),
  after?: Saying,
): Promise<Saying[]> {
  const { page } = stage;
  const words = write.words(stage);
  const heard: Saying[] = [];
  let last = after;
  for (let passed = 0; passed < MOST_MS;) {
    const text = (await place.allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ');
    const now = SAYINGS.find((saying) => fits(words[saying], text));
    if (now !== undefined && now !== last && !heard.includes(now)) heard.push(now);
    if (now !== undefined && now !== after && FINAL.includes(now)) return heard;
    last = now ?? last;
    const isWaiting = now === 'still' || (now === undefined && passed > 20_000);
    const isLong = now === 'so far' || (isWaiting && passed < GIVES_UP_MS - LONG_STEP_MS);
    const step = isLong ? LONG_STEP_MS : STEP_MS;
    await pass(page, step);
    passed += step;
  }
  const text = (await place.allInnerTexts()).join(' ');
  throw new Error(`No end after ${MOST_MS} ms; so far: ${heard.join(', ')}. The screen: ${text.slice(-600)}`);
}

function fits(words: string | RegExp | undefined, text: string): boolean {
  if (words === undefined) return false;
  return typeof words === 'string' ? text.includes(words) : words.test(text);
}

/** Clears away what a cell leaves on the screen. */
export async function clear({ page, app, portal }: Stage): Promise<void> {
  portal.clearFaults();
  await thaw(page);
  const dialog = app.getByRole('dialog');
  if (await dialog.isVisible()) {
    // Pressed on the dialog itself: what had the focus may have just gone with its form.
    await dialog.press('Escape');
    await expect(dialog).toBeHidden();
  }
  const close = notices(app).getByRole('button', { name: 'Close' });
  while ((await close.count()) > 0) await close.first().click();
}
