/**
 * Makes the pictures of README and guides again: the stand-in portal with the demo mailbox.
 * With a folder as argument it fills that with every screen at three widths, in light and dark.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type FrameLocator, type Page } from '@playwright/test';
import { startAppServer } from '../portal/app-server.ts';
import { createPortal, type Portal } from '../portal/portal.ts';
import { defaultSeed } from '../portal/seed/default.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv[2];
const folder = wanted ?? `${root}/docs/screenshots`;
/** Those that README and guides show. */
const README_PICTURES = ['message-1280-light', 'task-created-1280-light', 'install-1280-light'];

await mkdir(folder, { recursive: true });
let portal: Portal | null = null;
const app = await startAppServer({
  dir: `${root}/dist`,
  port: 0,
  portalOrigin: () => portal?.url ?? '',
});
portal = await createPortal({ port: 0, seed: () => defaultSeed(), appUrl: `${app.url}/` });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
});

try {
  for (const theme of wanted === undefined ? (['light'] as const) : (['light', 'dark'] as const)) {
    for (const width of wanted === undefined ? [1280] : [1280, 800, 360]) await picture(theme, width);
  }
} finally {
  await browser.close();
  await portal.close();
  await app.close();
}

async function picture(theme: 'light' | 'dark', width: number): Promise<void> {
  portal?.reset();
  const page = await browser.newPage({
    viewport: { width, height: width < 700 ? 740 : 800 },
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
  });
  await page.addInitScript((choice) => window.localStorage.setItem('mail-desk:theme', choice), theme);
  const desk = page.frameLocator('iframe.app-frame').first();
  const save = async (name: string): Promise<void> => {
    const file = `${name}-${width}-${theme}`;
    if (wanted !== undefined || README_PICTURES.includes(file))
      await page.screenshot({ path: `${folder}/${file}.png` });
  };

  if (portal) portal.state.application.installed = false;
  await page.goto(`${portal?.url}/`);
  await desk.getByRole('switch').first().waitFor();
  await save('install');
  if (portal) portal.state.application.installed = true;

  await page.goto(`${portal?.url}/`);
  await desk.getByRole('row').first().waitFor();
  await save('inbox');
  await desk.getByRole('row').first().click();
  await desk.getByRole('article').locator('p').first().waitFor();
  await page.waitForTimeout(600);
  await save('message');
  for (const kind of ['Task', 'Event', 'Chat']) await dialog(page, desk, kind, save);
  await page.close();
}

async function dialog(
  page: Page,
  desk: FrameLocator,
  kind: string,
  save: (name: string) => Promise<void>,
): Promise<void> {
  await desk
    .getByRole('group', { name: 'Make something of this message' })
    .getByRole('button', { name: kind })
    .click();
  await desk.getByRole('dialog').waitFor();
  await page.waitForTimeout(700);
  await save(kind.toLowerCase());
  if (kind === 'Task') {
    await page.keyboard.press('Enter');
    await desk.getByText(/created\./).waitFor();
    await page.waitForTimeout(200);
    await save('task-created');
  }
  await page.keyboard.press('Escape');
  await desk.getByRole('dialog').waitFor({ state: 'hidden' });
}
