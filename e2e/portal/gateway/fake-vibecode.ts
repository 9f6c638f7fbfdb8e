import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { Server } from 'node:http';
import { listen } from '../listen.ts';
import type { Portal } from '../portal.ts';
import { dropConnection } from '../rest/drop.ts';

/**
 * An imitation of the Vibecode gateway in front of a stand-in portal, by its published pages: 17 endpoints, their
 * answers and every code of its two tables. It is the other end of the wire, so it shares nothing with what calls it.
 */
export interface FakeVibecode {
  /** With `/v1`, as in `VIBECODE_BASE_URL`. */
  base: string;
  asked: { verb: string; path: string; body: unknown; status: number }[];
  /** Refuses the next calls with a code of its tables; 1 call unless told otherwise. */
  refuse(code: keyof typeof STATUS | 'UNHEARD_OF', more?: Partial<Refusal>): void;
  close(): Promise<void>;
}

interface Refusal {
  code: string;
  status: number;
  message: string;
  /** Text of the header; none when absent. */
  retryAfter?: string;
  times: number;
}

/** The HTTP status of every code. */
export const STATUS = {
  SCOPE_DENIED: 403,
  TOKEN_MISSING: 401,
  INVALID_PARAMS: 400,
  NOT_FOUND: 404,
  ENTITY_NOT_FOUND: 404,
  BITRIX_ACCESS_DENIED: 403,
  RATE_LIMITED: 429,
  BITRIX_UNAVAILABLE: 502,
  BITRIX_ERROR: 422,
  MISSING_API_KEY: 401,
  INVALID_API_KEY: 401,
  KEY_INACTIVE: 401,
  KEY_EXPIRED: 401,
} as const;

export interface Setup {
  key: string;
  /** Secret of the webhook through which it reaches the portal. */
  secret: string;
}

export async function startFakeVibecode(portal: Portal, setup: Setup): Promise<FakeVibecode> {
  const asked: FakeVibecode['asked'] = [];
  const refusals: Refusal[] = [];
  const server = createAdaptorServer({
    fetch: async (request, bindings) => {
      const { pathname, search } = new URL(request.url);
      const text = await request.clone().text();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const entry = { verb: request.method, path: pathname.slice('/v1'.length) + search, body, status: 0 };
      asked.push(entry);
      const answer = await routes(portal, setup, refusals).fetch(request, bindings);
      entry.status = answer.status;
      return answer;
    },
    overrideGlobalObjects: false,
  }) as Server;
  const port = await listen(server, 0);
  return {
    base: `http://127.0.0.1:${port}/v1`,
    asked,
    refuse: (code, more = {}) => {
      const status = code === 'UNHEARD_OF' ? 500 : STATUS[code];
      refusals.push({ code, status, message: `Says ${code}`, times: 1, ...more });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Call = Context<{ Bindings: HttpBindings }>;
type Shape = (result: unknown) => unknown;

function routes(
  portal: Portal,
  { key, secret }: Setup,
  refusals: Refusal[],
): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>().basePath('/v1');
  app.use(async (c, next) => {
    const given = c.req.header('x-api-key');
    if (given === undefined) return refused('MISSING_API_KEY', 'No X-Api-Key header');
    if (given !== key) return refused('INVALID_API_KEY', `Unknown key ${given}`);
    const [refusal] = refusals;
    if (!refusal) return next();
    refusal.times -= 1;
    if (refusal.times === 0) refusals.shift();
    return refused(refusal.code, refusal.message, refusal);
  });

  /** Calls the portal as the owner of the key and turns its answer into the gateway's. */
  const through = async (c: Call, method: string, params: object, shape: Shape = (result) => result) => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    };
    const answer = await portal.fetch(new Request(`${portal.url}/rest/api/1/${secret}/${method}`, init));
    if (answer.type === 'error') return dropConnection(c.req.raw, c.env);
    const body = (await answer.json().catch(() => null)) as Record<string, unknown> | null;
    if (answer.status !== 200 || body === null) return refusedBy(answer.status, body);
    const { time: _time, ...keys } = body;
    return c.json({ success: true, data: shape(Object.keys(keys).length === 1 ? keys['result'] : keys) });
  };
  const get = (path: string, method: string, shape?: Shape) =>
    app.get(path, (c) => {
      const id = idOf(c);
      return id === null ? badId() : through(c, method, { ...id, ...paramsIn(c) }, shape);
    });
  const post = (path: string, method: string, shape?: Shape) =>
    app.post(path, async (c) => {
      if (idOf(c) === null) return badId();
      return through(c, method, await c.req.json<object>(), shape);
    });

  get('/mail/mailboxes', 'mail.mailbox.list', (result) => (result as { items: unknown }).items);
  get('/mail/mailboxes/:id', 'mail.mailbox.get');
  get('/mail/mailboxes/:id/senders', 'mail.mailbox.senders');
  get('/mail/messages', 'mail.message.list');
  get('/mail/messages/:id', 'mail.message.get');
  get('/mail/messages/:id/thread', 'mail.message.thread', (answer) => {
    const { result, ...beside } = answer as { result: unknown };
    return { items: result, ...beside };
  });
  post('/mail/messages', 'mail.message.send');
  post('/mail/messages/move', 'mail.message.movetofolder');
  post('/mail/messages/:id/reply', 'mail.message.reply');
  post('/mail/messages/:id/forward', 'mail.message.forward');
  post('/mail/messages/:id/task', 'mail.message.createtask');
  post('/mail/messages/:id/calendar-event', 'mail.message.createcalendarevent');
  post('/mail/messages/:id/chat', 'mail.message.createchat');
  post('/mail/messages/:id/feed-post', 'mail.message.createfeedpost');
  post('/mail/messages/:id/crm-activity', 'mail.message.createcrmactivity', () => true);
  post('/mail/recipients/contacts', 'mail.recipient.listcontacts');
  post('/mail/recipients/employees', 'mail.recipient.listemployees');
  app.all('*', () => refused('NOT_FOUND', 'Unknown action'));
  return app;
}

/** The id of the path; null when it is not a positive whole number. */
function idOf(c: Call): { id?: number } | null {
  const text = c.req.param('id');
  if (text === undefined) return {};
  return /^[1-9]\d*$/.test(text) ? { id: Number(text) } : null;
}

const badId = (): Response => refused('INVALID_PARAMS', ':id is not a positive integer');

/** The query as the portal's parameters: pages in their own object, words as booleans and numbers. */
function paramsIn(c: Call): object {
  const { limit, offset, ...rest } = c.req.query();
  const values = Object.entries(rest).map(([name, text]) => [name, valueOf(name, text)]);
  const pagination = { limit: Number(limit ?? 25), offset: Number(offset ?? 0) };
  return { ...Object.fromEntries(values), pagination, limit: pagination.limit, offset: pagination.offset };
}

function valueOf(name: string, text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return name.endsWith('Id') ? Number(text) : text;
}

function refusedBy(status: number, body: Record<string, unknown> | null): Response {
  const {
    code = '',
    message = '',
    validation = [],
  } = (body?.['error'] ?? {}) as {
    code?: string;
    message?: string;
    validation?: { message: string }[];
  };
  const text = validation[0]?.message ?? message;
  if (status === 429 || status === 503) {
    return refused('RATE_LIMITED', 'QUERY_LIMIT_EXCEEDED', { status: 429, retryAfter: '2' });
  }
  if (status >= 500 || body === null) return refused('BITRIX_UNAVAILABLE', 'Bitrix24 is not available');
  if (code.endsWith('ENTITYNOTFOUNDEXCEPTION')) return refused('ENTITY_NOT_FOUND', text);
  if (code.endsWith('INSUFFICIENTSCOPEEXCEPTION')) return refused('SCOPE_DENIED', text);
  if (status === 403) return refused('BITRIX_ACCESS_DENIED', text);
  if (status === 401) return refused('TOKEN_MISSING', text);
  return code.includes('VALIDATION') ? refused('INVALID_PARAMS', text) : refused('BITRIX_ERROR', text);
}

function refused(code: string, message: string, more: Partial<Refusal> = {}): Response {
  const status = more.status ?? STATUS[code as keyof typeof STATUS] ?? 500;
  const headers = {
    'content-type': 'application/json',
    ...(more.retryAfter && { 'retry-after': more.retryAfter }),
  };
  return new Response(JSON.stringify({ success: false, error: { code, message } }), { status, headers });
}
