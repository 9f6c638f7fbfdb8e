import { V3Error } from './errors.ts';
import type { Body, Params } from './request.ts';

export interface Command {
  method: string;
  query?: Params;
  /** The name under which later commands refer to this answer. */
  as?: string;
}

/** The commands of a v3 batch: the body has to be an array, so the token stands in the address. */
export function batchCommands(body: Body): Command[] {
  const items = body.kind === 'json' ? body.value : null;
  if (Array.isArray(items) && items.every(isCommand)) return items;
  throw new V3Error(400, 'INVALIDSELECTEXCEPTION', 'Unable to recognize the batch request');
}

/** One answer after another, in order; the first refusal ends the batch, and what was done before stays done. */
export async function runBatch(
  commands: Command[],
  call: (method: string, params: Params) => unknown,
): Promise<unknown[]> {
  const results: unknown[] = [];
  const named: Params = {};
  for (const { method, query = {}, as } of commands) {
    const result = await call(method, resolved(query, named) as Params);
    results.push(result);
    if (as !== undefined) named[as] = result;
  }
  return results;
}

function isCommand(item: unknown): item is Command {
  return typeof item === 'object' && item !== null && 'method' in item && typeof item.method === 'string';
}

/** Puts earlier answers in place of `{"$ref": "alias.path"}` and `{"$refArray": "alias.field"}`. */
function resolved(value: unknown, named: Params): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(item, named));
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value) return at(named, String(value.$ref).split('.'));
  if ('$refArray' in value) {
    const path = String(value.$refArray).split('.');
    const rows = rowsOf(at(named, path.slice(0, -1)));
    return rows.map((row) => at(row, path.slice(-1)));
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(item, named)]));
}

function at(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Params)[key] : undefined),
    value,
  );
}

/** A list answer stands for its items. */
function rowsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  const items = at(value, ['items']);
  return Array.isArray(items) ? (items as unknown[]) : [];
}
