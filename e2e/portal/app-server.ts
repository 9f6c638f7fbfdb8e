import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentPolicy, portals, withPortals } from '../../deploy/policy.mjs';
import { listen } from './listen.ts';

export interface AppServer {
  /** Origin of the application, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

export interface AppServerOptions {
  /** Folder of the build. */
  dir: string;
  /** 0 = any free port; a busy port means the next one. */
  port: number;
  /** Origin of the portal that is served besides the cloud's; several are separated by spaces. */
  portalOrigin: () => string;
}

/**
 * Serves the built application on an origin of its own, as a good host would: a portal opens the handler
 * by POST, so every POST is answered with the page; nothing but portals may frame it or be called from it. The policy
 * is the one of deploy/.
 */
export async function startAppServer(options: AppServerOptions): Promise<AppServer> {
  const server = createAdaptorServer({
    fetch: appRoutes(options).fetch,
    overrideGlobalObjects: false,
  }) as Server;
  const port = await listen(server, options.port);
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Vite's dev server with hot reload in place of the build. The same origin rules, but no policy headers. */
export async function startDevServer(port: number): Promise<AppServer> {
  const { createServer } = await import('vite');
  const server = await createServer({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    server: { host: '127.0.0.1', port, cors: true, allowedHosts: ['127.0.0.1', 'localhost'] },
  });
  await server.listen();
  const address = server.httpServer?.address() as AddressInfo;
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** The same without a socket, for tests. */
export function appRoutes(options: Pick<AppServerOptions, 'dir' | 'portalOrigin'>): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', contentPolicy(portals(options.portalOrigin())));
    context.header('Referrer-Policy', 'no-referrer');
    context.header('X-Content-Type-Options', 'nosniff');
  });
  app.post('*', () => page(options));
  app.get('*', async (context) => {
    const path = safePath(context.req.path);
    if (path === null) return context.text('Not found', 404);
    const body = path.endsWith('/') ? null : await read(join(options.dir, path));
    if (body && extname(path) !== '.html') return file(path, body);
    // A missing script answered with a page would fail far from its cause, so only page addresses fall back.
    if (path.startsWith('/assets/') || extname(path) in TYPES) return context.text('Not found', 404);
    return page(options);
  });
  app.all('*', (context) => context.text('Method not allowed', 405, { Allow: 'GET, HEAD, POST' }));
  return app;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

async function page({
  dir,
  portalOrigin,
}: Pick<AppServerOptions, 'dir' | 'portalOrigin'>): Promise<Response> {
  const body = await read(join(dir, 'index.html'));
  if (!body) return new Response('The application is not built.', { status: 503 });
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response(withPortals(body.toString(), portals(portalOrigin())), { headers });
}

function file(path: string, body: Uint8Array<ArrayBuffer>): Response {
  const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  return new Response(body, { headers: { 'Content-Type': type, 'Cache-Control': cache } });
}

async function read(path: string): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}

/** The decoded path without steps upwards, or null when it is broken. */
function safePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? null : normalize(decoded);
  } catch {
    return null;
  }
}
