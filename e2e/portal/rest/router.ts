import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { type Fault, type Faults, SLOW_MS } from '../faults.ts';
import { answerThrough } from '../gateway/answer.ts';
import { applicationMissing, authenticate, hasScope, scopeMissing, scopesOf } from './access.ts';
import { batchCommands, runBatch } from './batch.ts';
import { dropConnection } from './drop.ts';
import { CORS_HEADERS, errorBody, jsonAnswer, RawResult, successBody } from './envelope.ts';
import { methodNotFound, V2Error, V3Error } from './errors.ts';
import type { RequestRecord } from './log.ts';
import type { Context, Method, MethodTable } from './method.ts';
import { fieldsOf, type Incoming, type Params, readIncoming, withoutToken } from './request.ts';
import { frontAnswer, spoiledAnswer, spoilObject, spoilRate, spoilScope, spoilToken } from './spoil.ts';

export interface Rest {
  context: Context;
  faults: Faults;
  requests: RequestRecord[];
  tables: { v2: MethodTable; v3: MethodTable };
}

/** Answers everything under `/rest/`. */
export async function answerRest(rest: Rest, request: Request, bindings?: HttpBindings): Promise<Response> {
  if (request.method === 'OPTIONS') return new Response(null, { status: 200, headers: CORS_HEADERS });
  const start = Date.now();
  const incoming = await readIncoming(request);
  const fault = request.method === 'POST' ? rest.faults.take(incoming.method) : null;
  const record = openRecord(rest, incoming, fault, start);
  const answer = frontAnswer(fault) ?? (await portalAnswer(rest, incoming, fault, record, start));
  record.ms = Date.now() - start;
  if (answer === 'drop') return dropConnection(request, bindings);
  record.status = answer.status;
  return answer;
}

/** The action comes first, here or on the real portal, then everything that makes its answer late or wrong. */
async function portalAnswer(
  rest: Rest,
  incoming: Incoming,
  fault: Fault | null,
  record: RequestRecord,
  start: number,
): Promise<Response | 'drop'> {
  const { options } = rest.context;
  const answer = options.gateway
    ? await answerThrough(options.gateway, incoming, rest.context, fault)
    : await ownAnswer(rest, incoming, fault, record, start);
  if (answer === 'drop') return 'drop';
  if (options.gateway) record.executed = answer.status === 200;
  const delay = options.latency + (fault?.kind === 'slow' ? (fault.ms ?? SLOW_MS) : 0);
  if (delay > 0) await wait(delay, undefined, { ref: false });
  return spoiledAnswer(fault, answer, incoming.version);
}

async function ownAnswer(
  rest: Rest,
  incoming: Incoming,
  fault: Fault | null,
  record: RequestRecord,
  start: number,
): Promise<Response> {
  const { version } = incoming;
  const { state } = rest.context;
  try {
    const value = await run(rest, incoming, fault);
    record.executed = true;
    const { serverOffset: offset } = state;
    return jsonAnswer(200, successBody(value, version, { start, finish: Date.now(), offset }));
  } catch (error) {
    if (!(error instanceof V2Error || error instanceof V3Error)) console.error(error);
    const { status, body } = errorBody(error, version);
    return jsonAnswer(status, body);
  }
}

/** The portal's order of checks: the method, the token, the rate, the scope, and only then the parameters. */
async function run(rest: Rest, incoming: Incoming, fault: Fault | null): Promise<unknown> {
  const { context } = rest;
  const { state } = context;
  const { version } = incoming;
  const { webhooks } = context.options;
  const denied = applicationMissing(incoming);
  // The stand-in lacks some of these methods; a portal has them and refuses the webhook.
  const called = denied ? null : methodsOf(rest, incoming);
  spoilToken(fault, incoming, state);
  const user = authenticate(incoming, state, webhooks);
  if (!called) throw denied ?? new Error('No method.');
  const scopes = scopesOf(incoming, state, webhooks);
  spoilRate(fault, incoming);
  spoilScope(fault, incoming);
  const call = (name: string, method: Method, params: Params): unknown => {
    if (!hasScope(scopes, method.scope, { ...incoming, method: name })) {
      throw scopeMissing(version, state.profile === 'docs' ? 403 : 401);
    }
    const made = { params, context, user, version, scopes };
    spoilObject(fault, name, made);
    return method.handler(made);
  };
  if (called === 'batch') {
    return runBatch(batchCommands(incoming.body), async (name, params) => {
      const value = await call(name, methodOf(rest, 3, name), withoutNulls(params));
      return value instanceof RawResult ? value.keys['result'] : value;
    });
  }
  const params = version === 3 ? v3Params(called, incoming, state.profile === 'g3') : v2Params(incoming);
  return call(incoming.method, called, params);
}

/** An unknown name anywhere in a batch is refused before anything runs. */
function methodsOf(rest: Rest, { version, method, body }: Incoming): Method | 'batch' {
  if (version === 2 || method !== 'batch') return methodOf(rest, version, method);
  for (const item of batchCommands(body)) methodOf(rest, 3, item.method);
  return 'batch';
}

function methodOf({ tables, context }: Rest, version: 2 | 3, name: string): Method {
  const table = version === 3 ? tables.v3 : tables.v2;
  const isHidden = name.startsWith('mail.') && !context.state.mailSwitches.mailApi;
  const method = Object.hasOwn(table, name) && !isHidden ? table[name] : undefined;
  if (method) return method;
  throw methodNotFound(version, name);
}

/** Methods with a request object insist on JSON; the newest core takes an empty body for an empty object. */
function v3Params(method: Method, { body }: Incoming, takesEmpty: boolean): Params {
  const isReadable = body.kind === 'json' || (body.kind === 'empty' && takesEmpty);
  if (method.body !== 'loose' && !isReadable) {
    throw new V3Error(400, 'INVALIDJSONEXCEPTION', 'Invalid JSON in the request body');
  }
  return body.kind === 'json' ? withoutNulls(withoutToken(fieldsOf(body))) : {};
}

function v2Params({ query, body }: Incoming): Params {
  return withoutToken({ ...query, ...fieldsOf(body) });
}

/** Null is the same as absent. */
function withoutNulls(params: Params): Params {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
}

function openRecord(
  { requests }: Rest,
  incoming: Incoming,
  fault: Fault | null,
  start: number,
): RequestRecord {
  const { body, method, version } = incoming;
  const isList = body.kind === 'json' && Array.isArray(body.value);
  const params = isList ? body.value : withoutToken({ ...incoming.query, ...fieldsOf(body) });
  const record: RequestRecord = {
    id: (requests.at(-1)?.id ?? 0) + 1,
    time: new Date(start).toISOString(),
    method,
    version,
    params,
    status: 0,
    executed: false,
    ms: 0,
    ...(fault && { fault: fault.kind }),
  };
  requests.push(record);
  return record;
}
