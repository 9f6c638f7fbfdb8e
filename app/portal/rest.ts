import type { AjaxError, AjaxResult, HttpV2, HttpV3 } from '@bitrix24/b24jssdk';
import { SignedOutError } from './auth';
import { noteCall, noteTooFast } from './budget';
import { learnServerTime } from './clock';
import { type Detail, type Failure, meaningOf, PortalError } from './errors';
import { session } from './session';

export type Params = Record<string, unknown>;

/** Reads by a REST 3.0 method (`mail.message.list`). Returns `result` as it came; throws {@link PortalError}. */
export async function readV3(method: string, params: Params = {}): Promise<unknown> {
  return (await call(session().v3, method, params)).result;
}

/** Reads by a REST 2.0 method (`profile`, `calendar.event.get`). */
export async function readV2(method: string, params: Params = {}): Promise<unknown> {
  return (await call(session().v2, method, params)).result;
}

/**
 * Writes by a REST 3.0 method. Leaves at most once: the only repetition is after a 401, which the
 * portal gives before it acts. Throws {@link PortalError}; `certainlyNotDone` tells which class.
 */
export async function writeV3(method: string, params: Params): Promise<unknown> {
  return (await call(session().v3write, method, params)).result;
}

/** Writes by a REST 2.0 method, at most once like {@link writeV3}. */
export async function writeV2(method: string, params: Params): Promise<unknown> {
  return (await call(session().v2, method, params)).result;
}

async function call(http: HttpV2 | HttpV3, method: string, params: Params): Promise<{ result: unknown }> {
  if (!navigator.onLine) {
    const message = 'The computer is offline.';
    throw new PortalError({ meaning: 'not-sent', method, status: 0, code: 'OFFLINE', message });
  }
  const usedToken = currentToken();
  try {
    return await attempt(http, method, params);
  } catch (error) {
    if (!(error instanceof PortalError) || error.status !== 401 || error.meaning !== 'signed-out')
      throw error;
    await renewUnlessFresh(usedToken, method);
    try {
      return await attempt(http, method, params);
    } catch (again) {
      throw await realReason(again, method);
    }
  }
}

/** REST 3.0 hides "not allowed" and "blocked" behind the same 401; a cheap 2.0 call names the reason. */
async function realReason(refused: unknown, method: string): Promise<unknown> {
  if (!(refused instanceof PortalError) || refused.meaning !== 'signed-out') return refused;
  if (method === 'profile') return refused;
  try {
    await attempt(session().v2, 'profile', {});
    return refused;
  } catch (told) {
    return told instanceof PortalError && told.meaning === 'no-access' ? told : refused;
  }
}

/** REST 3.0 says 401 for every token problem; the SDK does not renew on it, so we do, once. */
async function renewUnlessFresh(usedToken: string | null, method: string): Promise<void> {
  // A call that left with the old token may come back after another one has renewed it already.
  if (currentToken() !== usedToken) return;
  try {
    await session().auth.refreshAuth();
  } catch (error) {
    throw toPortalError(error, method);
  }
}

function currentToken(): string | null {
  const data = session().auth.getAuthData();
  return data ? data.access_token : null;
}

async function attempt(http: HttpV2 | HttpV3, method: string, params: Params): Promise<{ result: unknown }> {
  let answer: AjaxResult<unknown>;
  noteCall();
  try {
    answer = await http.call<unknown>(method, params);
  } catch (error) {
    throw toPortalError(error, method);
  }
  if (!answer.isSuccess) {
    const [error] = [...answer.getErrors()];
    throw toPortalError(error, method);
  }
  const data = answer.getData();
  if (!data || data.result === undefined) {
    // 200 with a login page, cut JSON, an empty body: the SDK calls it a success.
    throw new PortalError({
      meaning: 'broken-portal',
      method,
      status: answer.getStatus(),
      code: 'NO_RESULT',
      message: 'The answer has no result.',
    });
  }
  learnServerTime(data.time?.date_start);
  return { result: data.result };
}

/** Anything the SDK throws or returns as an error, as the one error type of this application. */
export function toPortalError(error: unknown, method: string): PortalError {
  if (error instanceof PortalError) return error;
  const signedOut = signedOutCause(error);
  if (signedOut) {
    return new PortalError({
      meaning: 'signed-out',
      method,
      status: 401,
      code: 'SIGNED_OUT',
      message: signedOut.message,
    });
  }
  const failure = failureOf(error);
  const meaning = meaningOf(failure);
  if (meaning === 'too-fast') noteTooFast();
  return new PortalError({ ...failure, method, meaning });
}

function signedOutCause(error: unknown): SignedOutError | null {
  if (error instanceof SignedOutError) return error;
  const original = (error as { originalError?: unknown } | null)?.originalError;
  return original instanceof SignedOutError ? original : null;
}

function failureOf(error: unknown): Failure {
  const raw = (typeof error === 'object' && error !== null ? error : {}) as Partial<AjaxError>;
  return {
    status: typeof raw.status === 'number' ? raw.status : 0,
    code: typeof raw.code === 'string' ? raw.code : 'UNKNOWN',
    message: typeof raw.message === 'string' ? raw.message : String(error),
    details: detailsOf(raw.validation),
  };
}

function detailsOf(validation: unknown): Detail[] {
  if (!Array.isArray(validation)) return [];
  return validation.map((row: { field?: unknown; message?: unknown } | null) => ({
    code: typeof row?.field === 'string' ? row.field : '',
    message: typeof row?.message === 'string' ? row.message : '',
  }));
}
