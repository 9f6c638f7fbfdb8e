// @vitest-environment jsdom
import type { AuthData, HttpV2, HttpV3 } from '@bitrix24/b24jssdk';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serverOffset } from './clock';
import { PortalError } from './errors';
import { readV3, writeV3 } from './rest';
import { type Session, startSession } from './session';

type Answer = { ok: unknown } | { soft: object } | { thrown: object };

let token = 'old';
const refreshAuth = vi.fn(async () => {
  token = 'new';
  return {} as AuthData;
});

function answering(...answers: Answer[]) {
  const call = vi.fn(async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (!answer) throw new Error('No answer left.');
    if ('thrown' in answer) throw answer.thrown;
    return {
      isSuccess: 'ok' in answer,
      getStatus: () => 200,
      getErrors: () => ('soft' in answer ? [answer.soft] : [])[Symbol.iterator](),
      getData: () =>
        'ok' in answer ? { result: answer.ok, time: { date_start: '2026-05-26T21:21:18+05:30' } } : undefined,
    };
  });
  const http = { call } as unknown as HttpV3 & HttpV2;
  startSession({
    v2: http,
    v3: http,
    v3write: http,
    auth: { getAuthData: () => ({ access_token: token }) as AuthData, refreshAuth },
  } as unknown as Session);
  return call;
}

const denied = {
  status: 401,
  code: 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION',
  message: 'Access denied',
};

beforeEach(() => {
  token = 'old';
  refreshAuth.mockClear();
});

describe('a call', () => {
  it('returns the result and learns the server offset', async () => {
    answering({ ok: { items: [] } });
    await expect(readV3('mail.message.list')).resolves.toEqual({ items: [] });
    expect(serverOffset()).toBe('+05:30');
  });

  it('gives soft and thrown failures the same form, with the inner code', async () => {
    const failure = {
      status: 400,
      code: 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION',
      message: 'Error',
      validation: [{ message: 'Parameter "subject" is required.', field: 'MISSING_SUBJECT' }],
    };
    for (const answer of [{ soft: failure }, { thrown: failure }]) {
      answering(answer);
      await expect(readV3('m')).rejects.toMatchObject({
        meaning: 'refused',
        details: [{ code: 'MISSING_SUBJECT', message: 'Parameter "subject" is required.' }],
      });
    }
  });

  it('takes a success without a result for a broken portal', async () => {
    answering({ ok: undefined });
    await expect(readV3('m')).rejects.toMatchObject({ meaning: 'broken-portal' });
  });
});

describe('an expired token', () => {
  it('is renewed once and the call repeated', async () => {
    const call = answering({ soft: denied }, { ok: 1 });
    await expect(writeV3('m', {})).resolves.toBe(1);
    expect(call).toHaveBeenCalledTimes(2);
    expect(refreshAuth).toHaveBeenCalledTimes(1);
  });

  it('is not renewed again when another call has done so meanwhile', async () => {
    const call = answering({ ok: 1 });
    call.mockImplementationOnce(async () => {
      token = 'renewed by another';
      throw denied;
    });
    await expect(readV3('m')).resolves.toBe(1);
    expect(refreshAuth).not.toHaveBeenCalled();
  });

  it('that stays refused is signed out, or what a 2.0 call names as the reason', async () => {
    answering({ soft: denied });
    await expect(readV3('m')).rejects.toMatchObject({ meaning: 'signed-out' });
    answering({ soft: denied }, { soft: denied }, { thrown: { status: 403, code: 'user_access_error' } });
    await expect(readV3('m')).rejects.toMatchObject({ meaning: 'no-access', code: 'user_access_error' });
  });
});

describe('offline', () => {
  it.each([readV3, writeV3])('nothing leaves', async (ask) => {
    const call = answering({ ok: 1 });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await expect(ask('m', {})).rejects.toMatchObject({ meaning: 'not-sent' });
    expect(call).not.toHaveBeenCalled();
  });
});

describe('a write', () => {
  it.each([
    { status: 0, code: 'NETWORK_ERROR' },
    { status: 503, code: 'QUERY_LIMIT_EXCEEDED' },
    { status: 500, code: 'X' },
  ])('is never repeated after $status $code', async (thrown) => {
    const call = answering({ thrown });
    await expect(writeV3('m', {})).rejects.toBeInstanceOf(PortalError);
    expect(call).toHaveBeenCalledTimes(1);
  });
});
