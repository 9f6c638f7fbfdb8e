import { V2Error, V3Error } from './errors.ts';

/** What every answer under `/rest/` carries, and nothing else about other origins. */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'origin, content-type, accept',
  'X-Content-Type-Options': 'nosniff',
};

/** A v2 answer with `total`, and `next` unless it was the last page, beside `result`. */
export class Paged {
  readonly rows: unknown;
  readonly total: number;
  readonly next: number | undefined;

  constructor(rows: unknown, total: number, next?: number) {
    this.rows = rows;
    this.total = total;
    this.next = next;
  }
}

/** A v3 answer whose keys stand at the top level, beside `time`. */
export class RawResult {
  readonly keys: Record<string, unknown>;

  constructor(keys: Record<string, unknown>) {
    this.keys = keys;
  }
}

export interface Timing {
  /** Milliseconds since the epoch. */
  start: number;
  finish: number;
  /** Offset of the portal server, `+03:00`. */
  offset: string;
}

/** The body of a successful answer: what the handler returned, and `time`. */
export function successBody(value: unknown, version: 2 | 3, timing: Timing): Record<string, unknown> {
  const time = timeOf(timing, version);
  if (value instanceof RawResult) return { ...value.keys, time };
  if (!(value instanceof Paged)) return { result: value, time };
  const { rows, total, next } = value;
  return next === undefined ? { result: rows, total, time } : { result: rows, next, total, time };
}

/** The body and status of a refusal; anything that is not a known refusal is a fault inside the portal. */
export function errorBody(error: unknown, version: 2 | 3): { status: number; body: Record<string, unknown> } {
  if (error instanceof V2Error) {
    return { status: error.status, body: { error: error.code, error_description: error.message } };
  }
  if (error instanceof V3Error) {
    const { status, code, message, validation } = error;
    const full = code.startsWith('BITRIX_') ? code : `BITRIX_REST_V3_EXCEPTION_${code}`;
    return { status, body: { error: { code: full, message, ...(validation && { validation }) } } };
  }
  return errorBody(internalError(version), version);
}

/** What an unforeseen error looks like from outside. */
export function internalError(version: 2 | 3): V2Error | V3Error {
  return version === 3
    ? new V3Error(500, 'INTERNAL_INTERNALEXCEPTION', 'Internal server error')
    : new V2Error(500, 'INTERNAL_SERVER_ERROR', 'Internal server error');
}

/** JSON as the portal writes it: `/ < > & ' "` escaped, other characters as they are. */
export function portalJson(value: unknown): string {
  return JSON.stringify(value).replace(/\\["\\]|[/<>&']/g, (found) => ESCAPES[found] ?? found);
}

const ESCAPES: Record<string, string> = {
  '\\"': '\\u0022',
  '/': '\\/',
  '<': '\\u003C',
  '>': '\\u003E',
  '&': '\\u0026',
  "'": '\\u0027',
};

export function jsonAnswer(status: number, body: unknown): Response {
  const headers = { ...CORS_HEADERS, 'Content-Type': 'application/json; charset=utf-8' };
  return new Response(portalJson(body), { status, headers });
}

/** An answer that is not JSON. */
export function plainAnswer(status: number, text: string): Response {
  const headers = { ...CORS_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(text, { status, headers });
}

const OPERATING_WINDOW_S = 600;

/** v3 cuts the fraction of `start`; the dates are in the server's own offset. */
function timeOf({ start, finish, offset }: Timing, version: 2 | 3): Record<string, unknown> {
  const seconds = Math.floor(start / 1000);
  return {
    start: version === 3 ? seconds : start / 1000,
    finish: finish / 1000,
    duration: (finish - start) / 1000,
    processing: 0,
    date_start: serverIso(start, offset),
    date_finish: serverIso(finish, offset),
    operating_reset_at: seconds + OPERATING_WINDOW_S,
    operating: 0,
  };
}

/** `2026-05-26T21:21:18+03:00` on the server's clock; `ms` is since the epoch. */
export function serverIso(ms: number, offset: string): string {
  return `${serverWallClock(ms, offset).replace(' ', 'T')}${offset}`;
}

/** `2026-05-26 21:21:18` on the server's clock. */
export function serverWallClock(ms: number, offset: string): string {
  return new Date(ms + offsetMs(offset)).toISOString().slice(0, 19).replace('T', ' ');
}

/** `+03:00` as milliseconds. */
export function offsetMs(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  if (!sign) throw new Error(`Not an offset: ${offset}`);
  return (sign === '-' ? -60_000 : 60_000) * (Number(hours) * 60 + Number(minutes));
}
