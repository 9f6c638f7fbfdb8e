import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { type AppServer, startAppServer } from './portal/app-server.ts';
import { createPortal, type Portal } from './portal/portal.ts';
import type { PortalOptions } from './portal/rest/method.ts';
import { storySeed } from './story-seed.ts';

interface PerTest {
  /** What this story's portal is like; `test.use({ portalOptions: … })` in a file or group. */
  portalOptions: Partial<PortalOptions>;
  /** A portal of the story's own, with the application in its frame. */
  portal: Portal;
}

interface PerWorker {
  app: AppServer & { allow(origin: string): void };
}

export const test = base.extend<PerTest, PerWorker>({
  portalOptions: [{}, { option: true }],

  app: [
    async ({}, provide) => {
      const origins = new Set<string>();
      const server = await startAppServer({
        dir: fileURLToPath(new URL('../dist', import.meta.url)),
        port: 0,
        portalOrigin: () => [...origins].join(' '),
      });
      await provide({ ...server, allow: (origin) => void origins.add(origin) });
      await server.close();
    },
    { scope: 'worker' },
  ],

  portal: async ({ app, portalOptions }, provide) => {
    const portal = await createPortal({ port: 0, seed: storySeed, appUrl: `${app.url}/`, ...portalOptions });
    app.allow(portal.url);
    await provide(portal);
    await portal.close();
  },
});

export { expect } from '@playwright/test';
