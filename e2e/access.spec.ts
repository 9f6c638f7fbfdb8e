import { expect, test } from './fixtures.ts';
import { openInbox, openMessage, startMaking } from './steps.ts';
import { QUOTE } from './story-seed.ts';
import { violations } from './violations.ts';

for (const theme of ['light', 'dark'] as const) {
  for (const width of theme === 'light' ? [1280] : [360]) {
    test(`no screen has an accessibility fault: ${theme}, ${width} px`, async ({ page, portal }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript((choice) => {
        window.localStorage.setItem('mail-desk:theme', choice);
      }, theme);
      const app = await openInbox(page, portal);
      expect(await violations(page)).toEqual([]);
      await openMessage(app, QUOTE, 'six chairs');
      expect(await violations(page)).toEqual([]);
      for (const kind of ['Task', 'Event', 'Chat'] as const) {
        await startMaking(app, kind);
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });
  }
}
