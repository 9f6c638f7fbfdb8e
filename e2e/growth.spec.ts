import { expect, test } from './fixtures.ts';
import { generatedSeed } from './portal/seed/generate.ts';
import { openInbox, rows } from './steps.ts';

test.use({ portalOptions: { seed: () => generatedSeed(2000) } });

test('a long list pages by scrolling, without doubles, and keeps few rows in the page', async ({
  page,
  portal,
}) => {
  const app = await openInbox(page, portal);
  const grid = app.getByRole('grid', { name: 'Messages' });
  const seen = new Set<string>();
  for (let step = 0; step < 40; step += 1) {
    for (const id of await rows(app).evaluateAll((all) =>
      all.map((one) => `${one.id}@${one.getAttribute('aria-rowindex')}`),
    )) {
      seen.add(id);
    }
    await grid.evaluate((element) => element.scrollBy(0, 400));
    await page.waitForTimeout(30);
  }
  await expect
    .poll(() => portal.requests.filter(({ method }) => method === 'mail.message.list').length)
    .toBeGreaterThan(3);
  const ids = [...seen].map((one) => one.split('@')[0]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(await rows(app).count()).toBeLessThan(60);
});
