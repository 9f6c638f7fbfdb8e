/**
 * Measures what a person waits for, in one run on one machine, and writes it as ratios to
 * docs/performance.md. Run it with nothing else going on: npm run bench
 * Some of it alone, printed and not written: npm run bench -- dialogs, of keys, open, dialogs, list, start.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  dialog,
  emptyPress,
  firstList,
  listStep,
  openCached,
  openCold,
  openPrefetched,
  typing,
} from '../bench/measures.ts';
import { page as report, type Row } from '../bench/report.ts';
import { buildStage, openDesk, slowPage } from '../bench/stage.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FEW = 500;
const MANY = 10_000;

const chosen = process.argv.slice(2);
const isWanted = (part: string): boolean => chosen.length === 0 || chosen.includes(part);

const stage = await buildStage(15_000);
const rows: Row[] = [];
try {
  const page = await slowPage(stage);
  const desk = await openDesk(page, stage);
  await page.waitForTimeout(3000);
  const press = await emptyPress(page, desk);
  const add = (what: string, time: number, unit = press, than = 'an empty press'): void => {
    rows.push({ what, time, ratio: time / unit, than });
    console.log(
      `${what.padEnd(58)} ${time.toFixed(0).padStart(6)} ms  ${(time / unit).toFixed(2)} × ${than}`,
    );
  };
  add('a key that does nothing, until the next frame', press);
  if (isWanted('keys')) add('a letter in the search field', await typing(page, desk));
  const step = isWanted('list') ? await listStep(page, desk, FEW) : Number.NaN;
  if (isWanted('list')) add(`\`j\` with ${FEW} loaded rows`, step);
  if (isWanted('open')) {
    const cold = await openCold(page, desk);
    add('message nobody asked for: header', cold.header);
    add('message nobody asked for: text', cold.text, cold.rest, 'the portal’s answer');
    add('message fetched ahead: text', await openPrefetched(page, desk));
    add('message read before: text', await openCached(page, desk));
  }
  if (isWanted('dialogs')) {
    if (!isWanted('open')) {
      await desk.locator('[role=row]').nth(2).click();
      await page.waitForTimeout(3000);
    }
    for (const [kind, key] of [
      ['task', 't'],
      ['event', 'e'],
      ['chat', 'd'],
    ] as const) {
      const { first, later } = await dialog(page, desk, key);
      add(`${kind} dialog, the first time`, first);
      add(`${kind} dialog`, later);
    }
    await page.keyboard.press('u');
  }
  if (isWanted('list')) {
    const far = await listStep(page, desk, MANY);
    add(`\`j\` with ${MANY} loaded rows`, far, step, `\`j\` with ${FEW}`);
  }
  await page.context().close();

  if (isWanted('start')) {
    const start = await firstList(stage);
    rows.push({
      what: 'first list, after its question left',
      time: null,
      ratio: start.waits,
      than: 'its answer',
    });
    console.log(
      `first list: ${start.waits.toFixed(2)} × its answer, from cache ${(start.kept / start.cold).toFixed(2)} × cold`,
    );
    add('first list, first visit', start.cold, start.cold, 'itself');
    add('first list, next visit (before any answer)', start.kept, start.cold, 'the first visit');
  }
} finally {
  await stage.close();
}

if (chosen.length === 0) write();

function write(): void {
  const weight = execFileSync('node', ['--import', 'tsx', 'e2e/run/budget.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  writeFileSync(`${root}/docs/performance.md`, report(rows, weight));
  execFileSync('npx', ['oxfmt', 'docs/performance.md'], { cwd: root });
  console.log(weight.split('\n').slice(0, 6).join('\n'));
}
