import { expect, test } from './fixtures.ts';
import { generatedSeed } from './portal/seed/generate.ts';
import { calls, openInbox, rows } from './steps.ts';

test.describe('two thousand messages', () => {
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
});

test.describe('a hundred thousand messages', () => {
  test.use({ portalOptions: { seed: () => generatedSeed(100_000) } });

  test('cost the page no more rows than two thousand do, at the end of what is loaded either', async ({
    page,
    portal,
  }) => {
    test.slow();
    const app = await openInbox(page, portal);
    const grid = app.getByRole('grid', { name: 'Messages' });
    for (const pages of [4, 8, 12]) {
      await expect
        .poll(async () => {
          await grid.evaluate((element) => element.scrollTo(0, element.scrollHeight));
          return calls(portal, 'mail.message.list');
        })
        .toBeGreaterThan(pages);
      expect(await rows(app).count()).toBeLessThan(60);
    }
    const last = await rows(app).last().getAttribute('aria-rowindex');
    expect(Number(last)).toBeGreaterThan(500);
    await expect(grid).toHaveAttribute('aria-rowcount', '-1');
  });
});
