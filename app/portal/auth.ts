import type { AuthActions, AuthData } from '@bitrix24/b24jssdk';

/** Thrown by {@link sharedRefresh} when the parent page did not give a fresh token. Nothing was sent. */
export class SignedOutError extends Error {
  constructor(cause: unknown) {
    super('The portal did not renew the session.', { cause });
    this.name = 'SignedOutError';
  }
}

/**
 * The SDK's auth with one shared refresh: thirty calls that meet an expired token cause one
 * `refreshAuth`, also across the separate clients for reads and writes. A silent, refused or
 * malformed answer of the parent becomes {@link SignedOutError}.
 */
export function sharedRefresh(auth: AuthActions): AuthActions {
  let pending: Promise<AuthData> | null = null;
  return {
    getAuthData: () => auth.getAuthData(),
    getUniq: (prefix) => auth.getUniq(prefix),
    get isAdmin() {
      return auth.isAdmin;
    },
    getTargetOrigin: () => auth.getTargetOrigin(),
    getTargetOriginWithPath: () => auth.getTargetOriginWithPath(),
    refreshAuth() {
      pending ??= renew(auth).finally(() => {
        pending = null;
      });
      return pending;
    },
  };
}

async function renew(auth: AuthActions): Promise<AuthData> {
  try {
    const data = await auth.refreshAuth();
    if (!data?.access_token) throw new Error('The answer carries no token.');
    return data;
  } catch (cause) {
    throw new SignedOutError(cause);
  }
}
