import type { Frame, Page } from '@playwright/test';
import { openDesk, slowPage, type Stage } from './stage.ts';
import { callTimes, median, reaction, type Sight } from './stopwatch.ts';

const GRID = '[role=grid]';
const ROUNDS = 15;

/** The yardstick of everything a person waits for after a press: a key that does nothing, until the next frame. */
export async function emptyPress(page: Page, frame: Frame): Promise<number> {
  return repeat(20, () => reaction(frame, () => page.keyboard.press('F9'), { selector: GRID }));
}

/** `j` in a list with at least so many loaded rows. */
export async function listStep(page: Page, frame: Frame, rows: number): Promise<number> {
  await loadRows(frame, rows);
  await frame.locator(GRID).focus();
  await page.keyboard.press('j');
  return repeat(ROUNDS, async () => {
    const from = await frame.locator(GRID).getAttribute('aria-activedescendant');
    const press = () => page.keyboard.press('j');
    return reaction(frame, press, { selector: GRID, name: 'aria-activedescendant', isNot: from });
  });
}

/** Scrolls until so many rows are loaded; the height of the list tells. */
async function loadRows(frame: Frame, rows: number): Promise<void> {
  for (;;) {
    const loaded = await frame.locator(GRID).evaluate((grid) => {
      grid.scrollTop = grid.scrollHeight;
      return grid.scrollHeight / 64;
    });
    if (loaded >= rows) break;
    await frame.page().waitForTimeout(40);
  }
  await frame.locator(GRID).evaluate((grid) => (grid.scrollTop = 0));
}

/** Opening a message nobody has asked for yet: until its header, until its text, and what the portal took. */
export async function openCold(
  page: Page,
  frame: Frame,
): Promise<{ header: number; text: number; rest: number }> {
  const headers: number[] = [];
  const texts: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    // Far from what is open, so that it was not fetched ahead.
    for (const [sight, times] of [
      ['header', headers],
      ['text', texts],
    ] as const) {
      await frame.locator(GRID).evaluate((grid) => grid.scrollBy(0, 30 * 64));
      await page.waitForTimeout(400);
      const row = frame.locator('[role=row]').nth(12);
      const { x, y } = await middleOf(row);
      const subject = await subjectOf(row);
      times.push(await reaction(frame, () => page.mouse.click(x, y), opened(subject, sight)));
      await page.waitForTimeout(1500);
    }
  }
  const rest = median(await callTimes(frame, 'mail.message.get'));
  return { header: median(headers), text: median(texts), rest };
}

/** `j` to a message that was fetched ahead while the one before was read. */
export async function openPrefetched(page: Page, frame: Frame): Promise<number> {
  return repeat(6, async () => {
    await page.waitForTimeout(6000);
    return step(page, frame, 'j');
  });
}

/** `k` back to a message that was open a moment ago. */
export async function openCached(page: Page, frame: Frame): Promise<number> {
  return repeat(6, async () => {
    await page.waitForTimeout(700);
    return step(page, frame, 'k');
  });
}

async function step(page: Page, frame: Frame, key: 'j' | 'k'): Promise<number> {
  const current = await frame.locator(GRID).getAttribute('aria-activedescendant');
  const at = Number(await frame.locator(`#${current}`).getAttribute('aria-rowindex'));
  const next = frame.locator(`[role=row][aria-rowindex="${at + (key === 'j' ? 1 : -1)}"]`);
  const subject = await subjectOf(next);
  return reaction(frame, () => page.keyboard.press(key), opened(subject, 'text'));
}

/** A letter typed into the search field, until it stands there. */
export async function typing(page: Page, frame: Frame): Promise<number> {
  const field = frame.locator('#search');
  await field.click();
  let text = '';
  const time = await repeat(ROUNDS, async () => {
    text += 'a';
    const seen = { selector: '#search', name: 'value', is: text };
    return reaction(frame, () => page.keyboard.press('a'), seen);
  });
  await field.fill('');
  await page.waitForTimeout(800);
  return time;
}

/** A conversion dialog, until its button can be pressed: the first time, and later. */
export async function dialog(
  page: Page,
  frame: Frame,
  key: string,
): Promise<{ first: number; later: number }> {
  await frame.locator(GRID).focus();
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const shown = { selector: '[role=dialog] [type=submit]' };
    times.push(await reaction(frame, () => page.keyboard.press(key), shown));
    await page.waitForTimeout(700);
    await page.keyboard.press('Escape');
    await frame.locator('[role=dialog]').waitFor({ state: 'detached' });
    await page.waitForTimeout(300);
  }
  return { first: times[0] ?? Number.NaN, later: median(times.slice(1)) };
}

/**
 * From the frame's first moment until the first row is painted: on a first visit, and on the next ones.
 * `waits` is how long the first visit's list took after its question had left, in REST round trips.
 */
export async function firstList(stage: Stage): Promise<{ cold: number; kept: number; waits: number }> {
  const colds: number[] = [];
  const kepts: number[] = [];
  const waits: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const page = await slowPage(stage);
    await page.addInitScript(watchFirstRow);
    const first = await openDesk(page, stage);
    colds.push(await firstRow(first));
    const [asked = Number.NaN, took = Number.NaN] = await first.evaluate(() => {
      const list = performance
        .getEntriesByType('resource')
        .find(({ name }) => name.includes('mail.message.list'));
      return [list?.startTime, list?.duration];
    });
    waits.push(((colds.at(-1) ?? Number.NaN) - asked) / took);
    await page.waitForTimeout(2500);
    kepts.push(await firstRow(await openDesk(page, stage)));
    await page.context().close();
  }
  return { cold: median(colds), kept: median(kepts), waits: median(waits) };
}

function watchFirstRow(): void {
  const page = globalThis as { firstRow?: number };
  const look = (): void => {
    if (document.querySelector('[role=row]'))
      requestAnimationFrame(() => (page.firstRow = performance.now()));
    else requestAnimationFrame(look);
  };
  look();
}

async function firstRow(frame: Frame): Promise<number> {
  await frame.waitForFunction(() => (globalThis as { firstRow?: number }).firstRow !== undefined);
  return frame.evaluate(() => (globalThis as { firstRow?: number }).firstRow ?? Number.NaN);
}

function opened(subject: string, what: 'header' | 'text'): Sight {
  const article = `article[aria-label=${JSON.stringify(subject)}]`;
  return { selector: what === 'header' ? `${article} h1` : `${article} [role=region] p:not([role])` };
}

async function subjectOf(row: ReturnType<Frame['locator']>): Promise<string> {
  return (await row.locator('[dir=auto]').first().textContent()) ?? '';
}

async function middleOf(row: ReturnType<Frame['locator']>): Promise<{ x: number; y: number }> {
  const box = await row.boundingBox();
  if (!box) throw new Error('The row is not on screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function repeat(rounds: number, measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await measure());
  return median(times);
}
