import { execFile } from 'node:child_process';
import { readFile, rename } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { FrameLocator } from '@playwright/test';
import { unzipSync } from 'fflate';
import { compress } from '../deploy/compress.mjs';
import { beginLetter, field, letter, setHold, text } from './answer-steps.ts';
import { expect, test } from './hosting-fixtures.ts';
import { workSeed } from './hosting-seed.ts';
import { markupSeed } from './markup-seed.ts';
import { freePort } from './nginx.ts';
import { createPortal } from './portal/portal.ts';
import { calls, create, made, openInbox, openMessage, row, rows, startMaking } from './steps.ts';
import { QUOTE, storySeed } from './story-seed.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A request as a program makes it, with any host, method and encoding. */
function fetchFrom(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options;
    const sent = ask(url, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function openSettings(app: FrameLocator): Promise<void> {
  await app.getByRole('heading', { name: 'Inbox' }).getByRole('button').click();
  await app.getByRole('menuitem', { name: 'Settings' }).click();
}

test('T23: nginx answers a portal by POST, tells watchers it is well, and writes down no secrets', async ({
  portal,
  nginx,
}) => {
  const secrets = 'AUTH_ID=s3cret&REFRESH_ID=s3cret-too&PLACEMENT=DEFAULT';
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  for (const path of ['/', '/install?DOMAIN=s3cret.example', '/index.html', '/install.html', '/any/page']) {
    const answer = await fetchFrom(nginx.url + path, { method: 'POST', headers: form, body: secrets });
    expect(answer.status, path).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body.toString()).toContain('<div id="root">');
    expect(answer.body.toString()).not.toContain('s3cret');
  }
  expect(await nginx.log()).toContain('/install" 200');
  expect(await nginx.log()).not.toContain('s3cret');

  const page = await fetchFrom(`${nginx.url}/m/7`);
  expect(page.body.toString()).toContain(`${portal.url}"`);
  expect(page.headers['x-frame-options']).toBeUndefined();
  expect(page.headers).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'permissions-policy': expect.stringContaining('camera=()'),
  });

  expect(await fetchFrom(`${nginx.url}/health`)).toMatchObject({ status: 200, body: Buffer.from('ok\n') });
  const other = { headers: { host: 'another.example' } };
  expect((await fetchFrom(`${nginx.url}/`, other)).status).toBe(421);
  expect((await fetchFrom(`${nginx.url}/health`, other)).status).toBe(200);
  expect((await fetchFrom(`${nginx.url}/`, { method: 'PUT' })).status).toBe(403);
  for (const path of ['/gone.png', '/assets/gone.js', '/.vite/manifest.json'])
    expect(await fetchFrom(nginx.url + path), path).toMatchObject({ status: 404 });
  expect((await fetchFrom(`${nginx.url}/assets/gone.js`)).headers['cache-control']).toBe('no-store');

  const script = /src="(\/assets\/[^"]+)"/.exec(page.body.toString())?.[1] ?? '';
  const plain = await fetchFrom(nginx.url + script);
  compress(nginx.root);
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  for (const encoding of ['gzip', 'br']) {
    const small = await fetchFrom(nginx.url + script, { headers: { 'accept-encoding': encoding } });
    expect(small.headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
    expect(small.body.length).toBeLessThan(plain.body.length / 2);
  }
});

test.describe('with folders and a letter that names a day', () => {
  test.use({ portalOptions: { seed: workSeed } });

  test('T24: a day at work breaks no policy and asks nobody else', async ({
    page,
    portal,
    nginx,
    refused,
    foreign,
  }) => {
    await setHold(page, portal, 0);
    const app = await openInbox(page, portal);
    const dialog = app.getByRole('dialog');
    const close = async () => {
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    };
    const subject = 'Room for Friday';
    const message = await openMessage(app, subject, 'Shall we meet');

    // Task, event by the date in the text, chat.
    await create(await startMaking(app, 'Task'), 'Task');
    await expect(dialog.getByText(/Task \d+ created/)).toBeVisible();
    await close();
    await message.getByRole('button', { name: /tomorrow at 15:00/ }).click();
    await expect(dialog.getByText('You are free then.')).toBeVisible();
    // Number fields empty their live region when they change.
    await dialog.getByRole('group', { name: 'Start' }).locator('[data-type="hour"]').press('ArrowUp');
    await dialog.getByRole('group', { name: 'Day' }).getByRole('button').click();
    await app
      .getByRole('grid', { name: /20\d\d/ })
      .getByRole('button')
      .last()
      .click();
    await create(dialog, 'Event');
    await expect(dialog.getByText('Event created.')).toBeVisible();
    await close();
    await create(await startMaking(app, 'Chat'), 'Chat');
    await expect(dialog.getByText(/chat/i).first()).toBeVisible();
    await expect.poll(() => made(portal)).toEqual({ Task: 1, Event: 1, Chat: 1 });
    await close();

    // Answer with something pasted out of a page.
    await page.keyboard.press('r');
    const reply = letter(app, 'Reply');
    await expect(text(reply)).toBeFocused();
    await page.keyboard.type('On it. ');
    await text(reply).evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/html',
        '<b>Pasted</b> <a href="https://example.org">link</a><script>1</script>',
      );
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(text(reply).getByRole('link', { name: 'link' })).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => portal.state.sent).toHaveLength(1);

    // Move, search, settings, help, palette.
    await row(app, 'Letter 2').click();
    await expect(app.getByRole('article', { name: 'Letter 2' })).toBeVisible();
    await page.keyboard.press('v');
    await expect(app.getByRole('dialog', { name: 'Move to a folder' })).toBeVisible();
    await page.keyboard.type('Projects');
    await page.keyboard.press('Enter');
    await expect.poll(() => calls(portal, 'mail.message.movetofolder'), { timeout: 15_000 }).toBe(1);
    await page.keyboard.press('/');
    await page.keyboard.type('Support');
    await page.keyboard.press('Enter');
    await expect(rows(app)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await app.getByRole('button', { name: 'Filter', exact: true }).click();
    await expect(dialog).toBeVisible();
    await close();
    await openSettings(app);
    await expect(app.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    await close();

    expect(refused).toEqual([]);
    expect(foreign).toEqual([]);
    // The policy was really there, and bites.
    const frame = page.frames().find((one) => one.url().startsWith(nginx.url));
    await frame?.evaluate(() => {
      try {
        new DOMParser().parseFromString('<b>', 'text/html');
      } catch {
        void fetch('https://elsewhere.example/').catch(() => undefined);
      }
    });
    await expect.poll(() => refused.join('\n')).toMatch(/require-trusted-types-for[\s\S]*connect-src/);
  });
});

test.describe('with mail that is markup', () => {
  const letters = {
    News: '<style>p{color:#0b7f4b}</style><p style="font-weight:bold">Chairs are here.</p><img src="https://pictures.example/chair.png" alt="A chair">',
  };
  test.use({ portalOptions: { rawBodies: true, seed: () => markupSeed(letters) } });

  test('T25: a letter is shown under the policy of the page and its own, pictures after the click', async ({
    page,
    portal,
    refused,
    foreign,
  }) => {
    const picture = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
    await page.route('https://pictures.example/**', (route) =>
      route.fulfill({ contentType: 'image/gif', body: picture }),
    );
    const app = await openInbox(page, portal);
    await row(app, 'News').click();
    const mail = app.frameLocator('iframe[title^="Message"]');
    await expect(mail.getByText('Chairs are here.')).toHaveCSS('color', 'rgb(11, 127, 75)');
    expect(foreign).toEqual([]);
    await app.getByRole('button', { name: 'Show pictures' }).click();
    await expect
      .poll(() => mail.getByRole('img').evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBe(1);
    await expect(mail.getByText('Chairs are here.')).toHaveCSS('font-weight', '700');
    expect(foreign).toEqual(['https://pictures.example/chair.png']);
    expect(refused).toEqual([]);
  });
});

test('T18: a stranger cannot frame it, and a portal that is another than it says gets no call', async ({
  page,
  portal,
  nginx,
  refused,
  foreign,
}) => {
  const around = (name: string) =>
    `<!doctype html><iframe name="${name}" src="${nginx.url}/" width="800" height="600"></iframe>`;
  const sid = 'a'.repeat(32);
  const portalHost = new URL(portal.url).host;
  const stranger = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(around(`${portalHost}|0|${sid}`));
  });
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://localhost:${(stranger.address() as AddressInfo).port}/`);
  await expect.poll(() => refused.join('\n')).toContain('frame-ancestors');
  await expect(page.frameLocator('iframe').locator('#root')).toHaveCount(0);

  stranger.close();

  // Framed by a portal that may, under the name of another one.
  await page.goto(`${portal.url}/stream/`);
  foreign.length = 0;
  await page.evaluate(
    (frame) => document.body.replaceChildren(Object.assign(document.createElement('iframe'), frame)),
    { name: `evil.example|1|${sid}`, src: `${nginx.url}/` },
  );
  await expect(page.frameLocator('iframe').getByRole('alert')).toContainText(
    'This portal is not served here',
  );
  await page.waitForTimeout(300);
  expect(foreign).toEqual([]);
  expect(portal.requests).toEqual([]);
});

test('F34: a deploy while the page is open loses no letter and asks to reload', async ({
  page,
  portal,
  nginx,
}) => {
  const app = await openInbox(page, portal);
  const opened = await beginLetter(page, app);
  await expect(field(opened, 'To')).toBeFocused();
  await text(opened).click();
  await page.keyboard.type('Half a letter');
  await page.keyboard.press('Escape');
  await expect(text(opened)).toBeHidden();

  await rename(`${nginx.root}/assets`, `${nginx.root}/assets-of-before`);
  await openSettings(app);
  await expect(app.getByText('There is a new version of Mail Desk').first()).toBeVisible();

  await rename(`${nginx.root}/assets-of-before`, `${nginx.root}/assets`);
  await app.getByRole('button', { name: 'Reload' }).first().click();
  await expect(rows(app).first()).toBeVisible();
  await app.getByRole('button', { name: /Drafts/ }).click();
  await expect(app.getByText('Half a letter')).toBeVisible();
});

/** A host as the portal's own for uploaded applications: files below a folder, by GET, without headers of ours. */
async function startFileHost(files: Record<string, Uint8Array>): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.replace('/uploaded/7/', '');
    const body = files[path];
    if (request.method !== 'GET') return void response.writeHead(405).end();
    if (!body) return void response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/uploaded/7/`, close: () => server.close() };
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

test('the package works from a folder of another host that knows GET only', async ({ page, refused }) => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const port = await freePort();
  await promisify(execFile)(process.execPath, ['deploy/package.mjs'], {
    cwd: root,
    env: { ...process.env, MAIL_DESK_PORTALS: `http://127.0.0.1:${port}` },
  });
  const files = unzipSync(await readFile(`${root}dist-package/mail-desk.zip`));
  expect(files['install.html']).toEqual(files['index.html']);
  const host = await startFileHost(files);
  const portal = await createPortal({
    port,
    seed: storySeed,
    appUrl: `${host.url}index.html`,
    isStaticHost: true,
  });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(host.url)) asked.push(request.method());
  });

  const app = await openInbox(page, portal);
  await openMessage(app, QUOTE, 'six chairs');
  await create(await startMaking(app, 'Task'), 'Task');
  await expect(app.getByRole('dialog').getByText(/Task \d+ created/)).toBeVisible();
  expect(made(portal).Task).toBe(1);
  expect(new Set(asked)).toEqual(new Set(['GET']));
  expect(refused).toEqual([]);
  host.close();
  await portal.close();
});
