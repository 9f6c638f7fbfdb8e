import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appRoutes, startAppServer } from './app-server.ts';

const PORTAL = 'http://127.0.0.1:8024';
const PAGE = '<!doctype html><meta name="portals" content="" /><title>Application</title>';
const FILLED = new RegExp(`<meta name="portals" content="https://.* ${PORTAL}" /><title>Application`);
let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mail-desk-dist-'));
  await mkdir(join(dir, 'dist/assets'), { recursive: true });
  await writeFile(join(dir, 'dist/index.html'), PAGE);
  await writeFile(join(dir, 'dist/assets/main-1a2b.js'), 'export {};');
  await writeFile(join(dir, 'dist/icon.svg'), '<svg/>');
  await writeFile(join(dir, 'secret.txt'), 'outside');
});
afterAll(() => rm(dir, { recursive: true }));

function ask(path: string, method = 'GET'): Promise<Response> {
  const app = appRoutes({ dir: join(dir, 'dist'), portalOrigin: () => PORTAL });
  return Promise.resolve(app.fetch(new Request(`http://127.0.0.1:8025${path}`, { method })));
}

describe('appRoutes', () => {
  it.each(['/', '/?DOMAIN=portal', '/install', '/assets/main-1a2b.js'])(
    'answers POST %s with the page',
    async (path) => {
      const response = await ask(path, 'POST');
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text()).toMatch(FILLED);
    },
  );

  it.each(['/', '/index.html', '/m/7', '/some/page/'])('shows the page at %s', async (path) => {
    const response = await ask(path);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toMatch(FILLED);
  });

  it('serves hashed assets for ever and other files with a check', async () => {
    const script = await ask('/assets/main-1a2b.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const icon = await ask('/icon.svg');
    expect(icon.headers.get('content-type')).toBe('image/svg+xml');
    expect(icon.headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    '/assets/gone.js',
    '/assets/gone',
    '/assets/',
    '/gone.png',
    '/%ff',
    '/%00',
    '/a/..%2f..%2fsecret.txt',
  ])('does not answer %s with a page or a file from elsewhere', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('Not found');
  });

  it('refuses other methods', async () => {
    const response = await ask('/', 'PUT');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  it.each([
    ['/', 'POST'],
    ['/assets/main-1a2b.js', 'GET'],
    ['/assets/gone.js', 'GET'],
  ])('puts the whole policy on %s', async (path, method) => {
    const { headers } = await ask(path, method);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(new RegExp(`frame-ancestors https://\\*\\.bitrix24\\.com .* ${PORTAL};`));
    expect(policy).toContain("script-src 'self'; style-src");
    expect(policy).toContain("object-src 'none'; base-uri 'none'; form-action 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types mail-desk default");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBeNull();
  });
});

describe('startAppServer', () => {
  it('takes the next port when the wanted one is busy, and closes', async () => {
    const options = { dir: join(dir, 'dist'), portalOrigin: () => PORTAL };
    const first = await startAppServer({ ...options, port: 0 });
    const port = Number(new URL(first.url).port);
    const second = await startAppServer({ ...options, port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    expect((await fetch(second.url, { method: 'POST' })).status).toBe(200);
    await Promise.all([first.close(), second.close()]);
    await expect(fetch(first.url)).rejects.toThrow();
  });
});
