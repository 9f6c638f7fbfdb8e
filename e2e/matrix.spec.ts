import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { clear, playCell } from './matrix/cell.ts';
import { ownClock } from './matrix/clock.ts';
import { type Column, COLUMNS } from './matrix/columns.ts';
import { type Row, ROUNDS } from './matrix/rows.ts';
import { matrixSeed, messageOf } from './matrix/seed.ts';
import type { Stage } from './matrix/write.ts';
import { openInbox, openMessage } from './steps.ts';

// Long when much else is going on: a row is up to thirteen stories.
test.setTimeout(240_000);

/** All messages are in sight, and so are the notices. */
test.use({ viewport: { width: 1280, height: 1600 } });

for (const { profile, rows } of ROUNDS) {
  const cells = rows.flatMap((row) => columnsOf(row).map((column) => ({ row, column })));
  const bound = cells.map(({ row }) => row.bound ?? []);

  test.describe(`on a ${profile} portal`, () => {
    test.use({ portalOptions: { profile, seed: () => matrixSeed(bound) } });

    test(`${namesOf(rows)}: the truth after every fault, and never twice`, async ({
      page,
      portal,
    }, testInfo) => {
      portal.state.mailSwitches.sendDelay = 1;
      page.on('dialog', (dialog) => void dialog.accept());
      await ownClock(page);
      const app = await openInbox(page, portal);
      const found = new Map(rows.map((row) => [row, new Map<string, string>()]));
      for (const [index, { row, column }] of cells.entries()) {
        const { write } = row;
        const stage: Stage = { page, app, portal, message: messageOf(index) };
        let tab: Page | null = null;
        const other = async (): Promise<Stage> => {
          tab = await page.context().newPage();
          const second = { ...stage, page: tab, app: await openInbox(tab, portal) };
          await openMessage(second.app, stage.message.subject, 'Words of');
          await write.prepare(second);
          return second;
        };
        const said = await test.step(`${write.name}: ${column.name}`, () =>
          playCell(stage, write, column, other).catch(
            (error: unknown) => `failed: ${String(error).slice(0, 900)}`,
          ));
        found.get(row)?.set(column.name, said);
        await (tab as Page | null)?.close();
        await clear(stage);
      }
      for (const [row, said] of found) {
        const description = JSON.stringify({
          row: `${row.write.name} ${profile}`,
          cells: Object.fromEntries(said),
        });
        testInfo.annotations.push({ type: 'matrix', description });
      }
      for (const [row, said] of found) {
        const ends = columnsOf(row).map(({ name, ends: usual }) => [name, row.differs?.[name] ?? usual]);
        expect.soft(Object.fromEntries(said), row.write.name).toEqual(Object.fromEntries(ends));
      }
    });
  });
}

function columnsOf({ only, without }: Row): readonly Column[] {
  return COLUMNS.filter(({ name }) => (only?.includes(name) ?? true) && !without?.includes(name));
}

function namesOf(rows: readonly Row[]): string {
  return rows.map(({ write }) => write.name).join(', ');
}
