import { test as base } from './fixtures.ts';
import { freePort, type Nginx, startNginx } from './nginx.ts';
import { createPortal, type Portal } from './portal/portal.ts';
import { storySeed } from './story-seed.ts';

interface Hosted {
  hosted: { portal: Portal; nginx: Nginx };
  nginx: Nginx;
  /** What the browser refused because of a policy, in every frame; every story fails when there is anything. */
  refused: string[];
  /** Addresses asked for besides those of the portal and the application. */
  foreign: string[];
}

/** Stories of the application as it is hosted: the portal stands in, the web server is a real one. */
export const test = base.extend<Hosted>({
  hosted: async ({ portalOptions }, provide) => {
    const port = await freePort();
    const appUrl = `http://127.0.0.1:${port}/`;
    const portal = await createPortal({ port: 0, seed: storySeed, appUrl, ...portalOptions });
    const nginx = await startNginx(port, portal.url);
    await provide({ portal, nginx });
    await Promise.all([portal.close(), nginx.close()]);
  },
  portal: ({ hosted }, provide) => provide(hosted.portal),
  nginx: ({ hosted }, provide) => provide(hosted.nginx),

  refused: async ({ page }, provide) => {
    const seen: string[] = [];
    await page.exposeFunction('tellRefused', (what: string) => void seen.push(what));
    await page.addInitScript(() => {
      const { tellRefused } = window as unknown as { tellRefused: (what: string) => void };
      document.addEventListener('securitypolicyviolation', (event) =>
        tellRefused(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
      );
    });
    // Frames without scripts cannot tell themselves.
    page.on('console', (message) => {
      if (/content security policy|trusted ?types?|trustedhtml/i.test(message.text()))
        seen.push(message.text());
    });
    await provide(seen);
  },
  foreign: async ({ page, hosted: { portal, nginx } }, provide) => {
    const seen: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const isKnown = [portal.url, nginx.url].includes(origin) || /^(?:data|blob|about):$/.test(protocol);
      if (!isKnown) seen.push(request.url());
    });
    await provide(seen);
  },
});

export { expect } from '@playwright/test';
