import { escapeHtml } from './html.ts';

export type Options = Record<string, unknown>;

/**
 * A query or form body as PHP reads it: `a[b][c]=1` becomes nested objects, `a[]=1` appends,
 * dots and spaces in a first-level name become underscores. Every leaf is a string.
 */
export function nestedFields(fields: Iterable<[string, string]>): Options {
  const root: Options = {};
  for (const [name, value] of fields) {
    const path = fieldPath(name);
    if (path) put(root, path, value);
  }
  return root;
}

/** Options of the main page: every query key except the portal's own and the cache-busting `_r`. */
export function mainPageOptions(query: Options): Options {
  return Object.fromEntries(Object.entries(query).filter(([key]) => key !== '_r' && !systemKeys.has(key)));
}

/** Options of a placement or link page: nothing but `?params[key]=value`. */
export function paramsOptions(query: Options): Options {
  return isMap(query['params']) ? query['params'] : {};
}

/**
 * Newer portals add `URI`, the path and query of the portal page the person came from. An option of the
 * same name is never replaced; a referrer from elsewhere, or none, adds nothing.
 */
export function withUri(options: Options, referer: string | null, origin: string): Options {
  if (!referer || 'URI' in options || !URL.canParse(referer)) return options;
  const from = new URL(referer);
  return from.origin === origin ? { ...options, URI: from.pathname + from.search } : options;
}

/** The copy some pages hand to the frame: first-level strings HTML-escaped, deeper ones as they are. */
export function escapeFirstLevel(options: Options): Options {
  return Object.fromEntries(
    Object.entries(options).map(([key, value]) => [
      key,
      typeof value === 'string' ? escapeHtml(value) : value,
    ]),
  );
}

/** As the portal prints values into its page: numbers become strings, empty maps become `[]`, booleans stay. */
export function asPrinted(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(asPrinted);
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, asPrinted(item)] as const);
  return entries.length === 0 ? [] : Object.fromEntries(entries);
}

function isMap(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const systemKeys = new Set([
  'back_url',
  'back_url_admin',
  'bitrix_include_areas',
  'change_password',
  'clear_cache',
  'confirm_registration',
  'forgot_password',
  'login',
  'login_form',
  'logout',
  'register',
  'sessid',
  'show_include_exec_time',
  'show_page_exec_time',
  'show_sql_stat',
]);

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

function fieldPath(name: string): string[] | null {
  const open = name.indexOf('[');
  const first = (open === -1 ? name : name.slice(0, open)).replaceAll(/[. ]/g, '_');
  const rest =
    open === -1 ? [] : [...name.slice(open).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '');
  const path = [first, ...rest];
  return first === '' || path.some((key) => forbiddenKeys.has(key)) ? null : path;
}

function put(root: Options, path: string[], value: string): void {
  let target = root;
  for (const [index, key] of path.entries()) {
    const name = key === '' ? String(Object.keys(target).length) : key;
    if (index === path.length - 1) {
      target[name] = value;
      return;
    }
    const next = target[name];
    const child = isMap(next) ? next : {};
    target[name] = child;
    target = child;
  }
}
