import type { State, User } from '../state.ts';
import { V2Error, V3Error } from './errors.ts';
import type { Incoming } from './request.ts';

/** What incoming webhooks of a portal are like: `/rest/api/{userId}/{secret}/{method}`. */
export interface Webhooks {
  /** Null: there is none. */
  secret: string | null;
  /** Null: those of the application. */
  scopes: string[] | null;
}

/** Whom the token or webhook belongs to. Throws 401: v3 has one code for every reason, v2 tells them apart. */
export function authenticate(
  { version, token, webhook }: Incoming,
  state: State,
  { secret }: Webhooks,
): User {
  if (webhook) {
    const owner = state.users.find((user) => user.id === webhook.userId);
    if (!owner || webhook.code !== secret) throw denied(version, 'INVALID_CREDENTIALS');
    return owner;
  }
  if (token === null) throw denied(version, 'NO_AUTH_FOUND');
  const known = state.tokens.find((candidate) => candidate.access === token);
  const user = known && state.users.find((candidate) => candidate.id === known.userId);
  if (!known || !user) throw denied(version, 'invalid_token');
  if (known.expiresAt <= Date.now()) throw denied(version, 'expired_token');
  return user;
}

/** The presented token is worth nothing from now on; a refreshed one is. */
export function expireToken({ token }: Incoming, state: State): void {
  for (const known of state.tokens) if (known.access === token) known.expiresAt = 0;
}

const REASONS = {
  NO_AUTH_FOUND: 'Wrong authorization data',
  invalid_token: 'Unable to get application by token',
  expired_token: 'The access token provided has expired',
  INVALID_CREDENTIALS: 'Invalid request credentials',
};

export function denied(version: 2 | 3, reason: keyof typeof REASONS): V2Error | V3Error {
  return version === 3
    ? new V3Error(401, 'ACCESSDENIEDEXCEPTION', 'Access denied')
    : new V2Error(401, reason, REASONS[reason]);
}

/** The scopes a call may use: a webhook has its own, every token those of the application. */
export function scopesOf({ webhook }: Incoming, state: State, { scopes }: Webhooks): readonly string[] {
  return (webhook && scopes) ?? state.application.scopes;
}

/** What exists for an application only: a webhook has nowhere to keep options and no page to place. */
const APPLICATION_ONLY = /^(?:placement|event)\.|^(?:app|user)\.option\./;

export function applicationMissing({ version, webhook, method }: Incoming): V2Error | null {
  if (!webhook || version === 3) return null;
  if (method === 'app.info') {
    return new V2Error(400, 'ACCESS_DENIED', 'Access denied! Application context required');
  }
  if (!APPLICATION_ONLY.test(method)) return null;
  return new V2Error(403, 'WRONG_AUTH_TYPE', 'Current authorization type is denied for this method');
}

/** A scope opens its methods; in v3 so does the beginning of a method name, or the whole name. */
export function hasScope(scopes: readonly string[], scope: string | null, incoming: Incoming): boolean {
  if (scope === null || scopes.includes(scope)) return true;
  return incoming.version === 3 && scopes.some((one) => `${incoming.method}.`.startsWith(`${one}.`));
}

export function scopeMissing(version: 2 | 3, status: 401 | 403): V2Error | V3Error {
  const text = 'The request requires higher privileges than provided by the access token';
  return version === 3
    ? new V3Error(403, 'INSUFFICIENTSCOPEEXCEPTION', text)
    : new V2Error(status, 'insufficient_scope', text);
}
