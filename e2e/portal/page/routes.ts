import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import type { Context } from '../rest/method.ts';
import { applicationPages, inlineContent, panelContent } from './app-pages.ts';
import { farPage } from './far-page.ts';
import { calendarPages } from './calendar-page.ts';
import { crmPages } from './crm-page.ts';
import { html } from './html.ts';
import { mailPages } from './mail-page.ts';
import { messengerPages } from './messenger-page.ts';
import { pageApi } from './page-api.ts';
import { peoplePages } from './people.ts';
import { postPages } from './post-page.ts';
import { isFromPortal } from './same-origin.ts';
import { printPage } from './shell.ts';
import { saveTask, taskFormPages } from './task-form.ts';
import { taskPages } from './task-page.ts';
import { type PageTable, type PageView, type Visit, visitOf } from './visit.ts';

/**
 * Every page of the portal: the ones around the application's frame and the ones of what was created.
 * Mounted at `/`, after the REST and control addresses; whatever it does not know is a page not found.
 */
export function pageRoutes(context: () => Context): Hono {
  const routes = new Hono();
  routes.post('/__page/task', async (c) =>
    isFromPortal(c.req.raw) ? saveTask(visitOf(c.req.raw, context()), c.req.raw) : c.text('', 403),
  );
  routes.route('/__page', pageApi(context));
  routes.get('/__page/assets/:name{[a-z-]+\\.(js|css)}', (c) => asset(c.req.param('name')));
  routes.post('/marketplace/app/:id/', async (c) => {
    const visit = visitOf(c.req.raw, context());
    const { id, code } = visit.state.application;
    const isKnown = [String(id), code].includes(c.req.param('id'));
    if (!isKnown || !isFromPortal(c.req.raw)) return c.text('', 404);
    return panelContent(visit, await c.req.text());
  });
  routes.get('/__page/inline/:id{[0-9]+}/', (c) =>
    inlineContent(visitOf(c.req.raw, context()), c.req.param('id')),
  );
  routes.get('*', (c) => answer(visitOf(c.req.raw, context())));
  return routes;
}

const pages: PageTable = [
  ...applicationPages,
  ...taskPages,
  ...taskFormPages,
  ...calendarPages,
  ...postPages,
  ...mailPages,
  ...messengerPages,
  ...crmPages,
  ...peoplePages,
];

function answer(visit: Visit): Response {
  // With a real portal behind, only the pages around the frame are ours.
  const { gateway } = visit.context.options;
  for (const [pattern, handler] of gateway ? applicationPages : pages) {
    const match = pattern.exec(visit.url.pathname);
    if (!match) continue;
    const view = handler(visit, ...match.slice(1));
    if (view instanceof Response) return view;
    if (view) return printPage(visit, view);
  }
  return gateway ? farPage(gateway, visit) : printPage(visit, notFound(visit));
}

function notFound({ words }: Visit): PageView {
  const body = html`<div class="card empty">
    <p>${words.notFoundText}</p>
    <p><a href="/">${words.toStart}</a></p>
  </div>`;
  return { title: words.notFound, body, status: 404 };
}

async function asset(name: string): Promise<Response> {
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  try {
    const text = await readFile(new URL(name, import.meta.url), 'utf8');
    return new Response(text, {
      headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' },
    });
  } catch {
    return new Response('', { status: 404 });
  }
}
