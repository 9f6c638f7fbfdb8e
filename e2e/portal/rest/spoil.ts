import type { Fault } from '../faults.ts';
import { denied, expireToken, scopeMissing } from './access.ts';
import { CORS_HEADERS, errorBody, internalError, jsonAnswer } from './envelope.ts';
import { V2Error, V3Error } from './errors.ts';
import type { Call } from './method.ts';
import { missingObject } from './missing.ts';
import type { Incoming } from './request.ts';
import type { State } from '../state.ts';

/** What the cloud front answers in place of the portal, or null when the call gets through to it. */
export function frontAnswer(fault: Fault | null): Response | 'drop' | null {
  switch (fault?.kind) {
    case 'drop-before':
      return 'drop';
    case '503':
      return jsonAnswer(503, TOO_MANY);
    case '503-no-cors':
      return new Response(JSON.stringify(TOO_MANY), {
        status: 503,
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
      });
    default:
      return null;
  }
}

const TOO_MANY = { error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' };

/** `expired-token`: refuses, and the token stays refused. */
export function spoilToken(fault: Fault | null, incoming: Incoming, state: State): void {
  if (fault?.kind !== 'expired-token') return;
  expireToken(incoming, state);
  throw denied(incoming.version, 'expired_token');
}

/** `429`: the work of this method has used up its time. */
export function spoilRate(fault: Fault | null, { version }: Incoming): void {
  if (fault?.kind !== '429') return;
  const text = 'Method is blocked due to operation time limit.';
  throw version === 3
    ? new V3Error(429, 'RATELIMITEXCEPTION', text)
    : new V2Error(429, 'OPERATION_TIME_LIMIT', text);
}

/** `500-before`: the portal breaks before it has done anything, and nothing in its answer tells so. */
export function spoilInside(fault: Fault | null, { version }: Incoming): void {
  if (fault?.kind === '500-before') throw internalError(version);
}

export function spoilScope(fault: Fault | null, { version }: Incoming): void {
  if (fault?.kind === 'no-scope') throw scopeMissing(version, 403);
}

/** `gone`: the method does not find what it is called for. */
export function spoilObject(fault: Fault | null, method: string, call: Call): void {
  if (fault?.kind === 'gone') throw missingObject(method, call);
}

/** What arrives in place of the portal's answer although the action ran. */
export function spoiledAnswer(
  fault: Fault | null,
  answer: Response,
  version: 2 | 3,
): Response | 'drop' | Promise<Response> {
  switch (fault?.kind) {
    case 'drop-after':
      return 'drop';
    case '500': {
      const { status, body } = errorBody(internalError(version), version);
      return jsonAnswer(status, body);
    }
    case 'html-500':
      return new Response(HTML_PAGE, {
        status: 500,
        headers: { ...CORS_HEADERS, 'Content-Type': 'text/html; charset=utf-8' },
      });
    case 'bad-json':
      return cutInHalf(answer);
    default:
      return answer;
  }
}

const HTML_PAGE =
  '<html><head><title>500 Internal Server Error</title></head>' +
  '<body><center><h1>500 Internal Server Error</h1></center></body></html>';

async function cutInHalf(answer: Response): Promise<Response> {
  const text = await answer.text();
  return new Response(text.slice(0, text.length / 2), { status: 200, headers: answer.headers });
}
