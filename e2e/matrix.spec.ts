import { expect, test } from './fixtures.ts';
import { clear, playCell } from './matrix/cell.ts';
import { ownClock } from './matrix/clock.ts';
import { COLUMNS } from './matrix/columns.ts';
import { ROWS } from './matrix/rows.ts';
import { matrixSeed, messageOf } from './matrix/seed.ts';
import type { Stage } from './matrix/write.ts';
import { openInbox, openMessage } from './steps.ts';

test.setTimeout(60_000);

/** All columns fit on the screen, and so do their notices. */
test.use({ viewport: { width: 1280, height: 1400 } });

for (const { write, profile, only, without, differs = {}, bound } of ROWS) {
  const columns = COLUMNS.filter(({ name }) => (only?.includes(name) ?? true) && !without?.includes(name));
  test.describe(`on a ${profile} portal`, () => {
    test.use({ portalOptions: { profile, seed: () => matrixSeed(columns.length, bound) } });

    test(`${write.name}: the truth after every fault, and never twice`, async ({ page, portal }, {
      annotations,
    }) => {
      portal.state.mailSwitches.sendDelay = 1;
      page.on('dialog', (dialog) => void dialog.accept());
      await ownClock(page);
      const app = await openInbox(page, portal);
      const cells: Record<string, string> = {};
      for (const [index, column] of columns.entries()) {
        const stage: Stage = { page, app, portal, message: messageOf(index) };
        const other = async (): Promise<Stage> => {
          const tab = await page.context().newPage();
          const second = { ...stage, page: tab, app: await openInbox(tab, portal) };
          if (!write.join) await openMessage(second.app, stage.message.subject, 'Words of');
          await (write.join ?? write.prepare)(second, stage);
          return second;
        };
        const began = Date.now();
        cells[column.name] = await test.step(column.name, () =>
          playCell(stage, write, column, other).catch(
            (error: unknown) => `failed: ${String(error).slice(0, 900)}`,
          ),
        );
        console.log(write.name, column.name, cells[column.name], Date.now() - began);
        await clear(stage);
      }
      annotations.push({
        type: 'matrix',
        description: JSON.stringify({ row: `${write.name} ${profile}`, cells }),
      });
      expect(cells).toEqual(
        Object.fromEntries(columns.map(({ name, ends }) => [name, differs[name] ?? ends])),
      );
    });
  });
}
