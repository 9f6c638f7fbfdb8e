import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Frame, type Page } from '@playwright/test';
import { startAppServer } from '../portal/app-server.ts';
import { createPortal, type Portal } from '../portal/portal.ts';
import { generatedSeed } from '../portal/seed/generate.ts';

/** Everything a measurement needs: a portal with many messages, the built application, a slowed-down browser. */
export interface Stage {
  portal: Portal;
  browser: Browser;
  close: () => Promise<void>;
}

export const SLOW_DOWN = 4;
/** Milliseconds the portal takes for every answer: a portal across the country. */
export const LATENCY = 150;

export async function buildStage(messages: number): Promise<Stage> {
  let origin = "'none'";
  const dir = fileURLToPath(new URL('../../dist', import.meta.url));
  const app = await startAppServer({ dir, port: 0, portalOrigin: () => origin });
  const portal = await createPortal({
    port: 0,
    seed: () => generatedSeed(messages),
    appUrl: `${app.url}/`,
    latency: LATENCY,
  });
  origin = portal.url;
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--no-first-run'],
  });
  return {
    portal,
    browser,
    close: async () => {
      await browser.close();
      await portal.close();
      await app.close();
    },
  };
}

/** A fresh profile's page, slowed down from the start. */
export async function slowPage({ browser }: Stage): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  // The runner names functions through a helper of its own, which those sent into the page lack.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  await slowDown(page, SLOW_DOWN);
  return page;
}

export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Opens the portal and waits for the list; the frame of the application. */
export async function openDesk(page: Page, { portal }: Stage): Promise<Frame> {
  await page.goto(`${portal.url}/`);
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (!frame) throw new Error('The portal page has no frame of the application.');
  await frame.locator('[role=row]').first().waitFor();
  return frame;
}
