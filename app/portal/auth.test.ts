import type { AuthActions, AuthData } from '@bitrix24/b24jssdk';
import { describe, expect, it, vi } from 'vitest';
import { sharedRefresh, SignedOutError } from './auth';

const token = { access_token: 'new' } as AuthData;

function auth(refreshAuth: () => Promise<AuthData>): AuthActions {
  return { refreshAuth } as AuthActions;
}

describe('renewing the session', () => {
  it('asks the portal once for all who wait, and again the next time', async () => {
    const refresh = vi.fn(async () => token);
    const shared = sharedRefresh(auth(refresh));
    await Promise.all([shared.refreshAuth(), shared.refreshAuth(), shared.refreshAuth()]);
    expect(refresh).toHaveBeenCalledTimes(1);
    await shared.refreshAuth();
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['silence', () => Promise.reject(new Error('timeout'))],
    ['an answer without a token', async () => ({}) as AuthData],
    ['nothing at all', async () => undefined as unknown as AuthData],
  ])('%s means signed out', async (_what, refresh) => {
    await expect(sharedRefresh(auth(refresh)).refreshAuth()).rejects.toBeInstanceOf(SignedOutError);
  });
});
