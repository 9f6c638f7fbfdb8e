import type { Fault } from '../faults.ts';
import { authenticate } from '../rest/access.ts';
import { errorBody, jsonAnswer, plainAnswer, successBody } from '../rest/envelope.ts';
import { methodNotFound, V2Error, V3Error } from '../rest/errors.ts';
import type { Context } from '../rest/method.ts';
import { optionMethods } from '../rest/options.ts';
import { fieldsOf, type Incoming, type Params, withoutToken } from '../rest/request.ts';
import { spoilObject, spoilRate, spoilScope, spoilToken } from '../rest/spoil.ts';
import type { Gateway } from './gateway.ts';
import { mapTexts } from './secrets.ts';

/**
 * Answers one call of the frame with what the far portal says. The token is checked here: the frame's own is all it
 * ever holds, and a page that was not handed one gets nowhere. Options are kept here, in memory, because neither a
 * webhook nor the gateway has a place for them.
 */
export async function answerThrough(
  gateway: Gateway,
  incoming: Incoming,
  context: Context,
  fault: Fault | null,
): Promise<Response | 'drop'> {
  const { version, method } = incoming;
  const start = Date.now();
  try {
    spoilToken(fault, incoming, context.state);
    const user = authenticate(incoming, context.state, context.options.webhooks);
    if (!/^[\w.]+$/.test(method)) throw methodNotFound(version, method);
    const params = paramsOf(incoming);
    spoilRate(fault, incoming);
    spoilScope(fault, incoming);
    const { scopes } = context.state.application;
    const fields = Array.isArray(params) ? {} : params;
    const call = { params: fields, context, user, version, scopes };
    spoilObject(fault, method, call);
    const kept = version === 2 && Object.hasOwn(optionMethods, method) ? optionMethods[method] : undefined;
    if (kept) {
      const value = kept.handler(call);
      const { serverOffset: offset } = context.state;
      return jsonAnswer(200, successBody(value, version, { start, finish: Date.now(), offset }));
    }
    const there = origins(gateway, context);
    const sent = mapTexts(params, there.toFar) as Params | unknown[];
    const answer = await gateway.call({ version, method, params: sent });
    if ('lost' in answer) {
      console.error(`${gateway.name}: ${method}: ${answer.lost}.`);
      return 'drop';
    }
    if (answer.body === undefined) return plainAnswer(answer.status, 'The portal answered without JSON.');
    // Its page addresses become known with an answer.
    return jsonAnswer(answer.status, origins(gateway, context).toNear(answer.body));
  } catch (error) {
    if (!(error instanceof V2Error || error instanceof V3Error)) throw error;
    const { status, body } = errorBody(error, version);
    return jsonAnswer(status, body);
  }
}

/** Query and body; the token and the marks the application's library adds to the address stay here. */
function paramsOf({ query, body, version }: Incoming): Params | unknown[] {
  if (body.kind === 'json' && Array.isArray(body.value)) return body.value;
  const fields = version === 2 ? { ...query, ...fieldsOf(body) } : fieldsOf(body);
  return Object.fromEntries(Object.entries(withoutToken(fields)).filter(([key]) => !key.startsWith('bx24_')));
}

/**
 * The frame takes this origin for the portal's. What is written over there has to name the real one, and addresses of
 * messages in answers this one, or the application would take them for somebody else's.
 */
function origins(gateway: Gateway, context: Context) {
  const near = context.origin();
  const far = gateway.origin();
  return {
    // The person may have opened either name of this machine.
    toFar: (text: string): string =>
      far === null
        ? text
        : text.replaceAll(near, far).replaceAll(near.replace('127.0.0.1', 'localhost'), far),
    toNear: (value: unknown): unknown => withNearUrls(value, far, near),
  };
}

function withNearUrls(value: unknown, far: string | null, near: string): unknown {
  if (far === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withNearUrls(item, far, near));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const isPage = key === 'url' && typeof item === 'string' && item.startsWith(`${far}/`);
      return [key, isPage ? near + item.slice(far.length) : withNearUrls(item, far, near)];
    }),
  );
}
