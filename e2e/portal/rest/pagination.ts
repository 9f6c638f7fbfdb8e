import { portalJson } from './envelope.ts';
import { V3Error } from './errors.ts';
import type { Call } from './method.ts';

const CORE_DEFAULT = 50;
const CORE_MAX = 1000;

export interface Page {
  limit: number;
  offset: number;
}

/**
 * Reads `pagination`. Absent means the method's own default; an object without `limit` means 50, whatever the method.
 * A negative limit passes and comes back negative. Throws INVALIDPAGINATION with the offending pair as JSON.
 */
export function readPage(call: Call, methodDefault: number): Page {
  const value = call.params['pagination'];
  if (value === undefined || value === null) return { limit: methodDefault, offset: 0 };
  if (typeof value !== 'object') throw unrecognized({ pagination: value });
  const pair = value as Record<string, unknown>;
  const limit = Math.min(numberAt(pair, 'limit') ?? CORE_DEFAULT, CORE_MAX);
  if (limit === 0) throw unrecognized({ limit: pair['limit'] });
  const page = numberAt(pair, 'page');
  const offset = page === null ? (numberAt(pair, 'offset') ?? 0) : Math.max(0, (page - 1) * limit);
  return { limit, offset: Math.max(0, offset) };
}

/** Rows of a page where a negative limit falls back to the method's default. */
export function pageOf<T>(rows: readonly T[], page: Page, methodDefault: number, max: number): T[] {
  const limit = page.limit < 0 ? methodDefault : Math.min(page.limit, max);
  return rows.slice(page.offset, page.offset + limit);
}

/** Rows of a page where a negative limit leaves out that many from the end, as PHP slices do. */
export function slicedPage<T>(rows: readonly T[], page: Page, max: number): T[] {
  const end = page.limit < 0 ? rows.length + page.limit : page.offset + Math.min(page.limit, max);
  return rows.slice(page.offset, Math.max(page.offset, end));
}

function numberAt(pair: Record<string, unknown>, key: string): number | null {
  const value = pair[key];
  if (value === undefined || value === null) return null;
  const isNumeric = typeof value === 'number' || (typeof value === 'string' && NUMERIC.test(value));
  if (!isNumeric) throw unrecognized({ [key]: value });
  return Math.trunc(Number(value));
}

const NUMERIC = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;

function unrecognized(pair: Record<string, unknown>): V3Error {
  const text = `Unable to recognize pagination parameter \`${portalJson(pair)}\``;
  return new V3Error(400, 'INVALIDPAGINATIONEXCEPTION', text);
}
