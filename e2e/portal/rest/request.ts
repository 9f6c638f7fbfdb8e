import { nestedFields } from '../page/options.ts';

/** A call as it stands in the address and the body, before anything is checked. */
export interface Incoming {
  version: 2 | 3;
  /** As written for v3, which knows small letters only; in small letters for v2. */
  method: string;
  /** The address carries its own secret instead of a token. */
  webhook: { userId: number; code: string } | null;
  token: string | null;
  query: Params;
  body: Body;
}

export type Params = Record<string, unknown>;

export type Body =
  | { kind: 'empty' }
  | { kind: 'json'; value: Params | unknown[] }
  | { kind: 'form'; value: Params }
  /** Not JSON by its type, or not JSON by its text. */
  | { kind: 'other' };

/** Reads the address, the token and the body. The token: `Authorization`, then `auth`, then `access_token`; a body wins over the query. */
export async function readIncoming(request: Request): Promise<Incoming> {
  const url = new URL(request.url);
  const query = formFields(url.searchParams);
  const body = await readBody(request);
  const given = { ...query, ...fieldsOf(body) };
  const bearer = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const token = bearer ?? textAt(given, 'auth') ?? textAt(given, 'access_token');
  return { ...readAddress(url.pathname), token, query, body };
}

/** The keys of the body, when it has any. */
export function fieldsOf(body: Body): Params {
  if (body.kind === 'form') return body.value;
  return body.kind === 'json' && !Array.isArray(body.value) ? body.value : {};
}

/** Without the token. */
export function withoutToken(params: Params): Params {
  const { auth: _auth, access_token: _token, ...rest } = params;
  return rest;
}

/** `/rest/api/{method}` is v3, `/rest/{method}` v2; `{userId}/{code}/` before the method is a webhook; a final `/` is fine. */
export function readAddress(path: string): Pick<Incoming, 'version' | 'method' | 'webhook'> {
  const [, api, userId, code, method = ''] =
    /^\/rest\/(api\/)?(?:(\d+)\/([^/]+)\/)?([^/]*)\/?$/.exec(path) ?? [];
  const webhook = userId && code ? { userId: Number(userId), code } : null;
  return api
    ? { version: 3, method, webhook }
    : { version: 2, method: method.toLowerCase().replace(/\.json$/, ''), webhook };
}

async function readBody(request: Request): Promise<Body> {
  const text = request.method === 'GET' || request.method === 'HEAD' ? '' : await request.text();
  if (text === '') return { kind: 'empty' };
  const type = (request.headers.get('content-type') ?? '').toLowerCase().split(';')[0]?.trim() ?? '';
  if (type === 'application/x-www-form-urlencoded') {
    return { kind: 'form', value: formFields(new URLSearchParams(text)) };
  }
  if (!type.includes('application/json') && !type.endsWith('+json')) return { kind: 'other' };
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null
      ? { kind: 'json', value: value as Params | unknown[] }
      : { kind: 'other' };
  } catch {
    return { kind: 'other' };
  }
}

function textAt(params: Params, key: string): string | null {
  const value = params[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Fields as PHP reads them; keys counted from 0 make a list. */
function formFields(fields: URLSearchParams): Params {
  const named = nestedFields(fields);
  return Object.fromEntries(Object.entries(named).map(([key, value]) => [key, withLists(value)]));
}

function withLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, withLists(item)] as const);
  const isList = entries.every(([key], at) => key === String(at));
  return isList ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
