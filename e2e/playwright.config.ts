import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  // Stories wait more than they compute.
  workers: 3,
  // Told as flaky, not hidden: three browsers on two cores are sometimes late.
  retries: process.env['CI'] ? 2 : 1,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./matrix/reporter.ts']],
  use: {
    browserName: 'chromium',
    // A third zone besides the server's and the calendar's, so that a mix-up shows.
    timezoneId: 'America/New_York',
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--no-first-run',
        // The parts of a browser's own window that are pages themselves: a fifth of the time, and never seen.
        '--disable-features=InitialWebUI,WebUIReloadButton,WebUITabStrip,WebUIToolbar,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
      ],
    },
  },
});
