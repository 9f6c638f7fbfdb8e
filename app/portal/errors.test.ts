import { describe, expect, it } from 'vitest';
import { certainlyNotDone, type Meaning, meaningOf, PortalError, repeatsWorthwhile } from './errors';

const V3 = 'BITRIX_REST_V3_EXCEPTION_';

function meaning(status: number, code = 'SOMETHING'): Meaning {
  return meaningOf({ status, code, message: '', details: [] });
}

function error(status: number, code?: string): PortalError {
  return new PortalError({
    meaning: meaning(status, code),
    method: 'm',
    status,
    code: code ?? '',
    message: '',
  });
}

describe('the meaning of a failure', () => {
  it.each<[number, string, Meaning]>([
    [400, `${V3}VALIDATION_REQUESTVALIDATIONEXCEPTION`, 'refused'],
    [400, `${V3}ENTITYNOTFOUNDEXCEPTION`, 'gone'],
    [401, `${V3}ACCESSDENIEDEXCEPTION`, 'signed-out'],
    [401, 'expired_token', 'signed-out'],
    [401, 'insufficient_scope', 'no-scope'],
    [403, `${V3}INSUFFICIENTSCOPEEXCEPTION`, 'no-scope'],
    [403, `${V3}ACCESSDENIEDEXCEPTION`, 'no-access'],
    [402, `${V3}RESTUNAVAILABLEEXCEPTION`, 'no-access'],
    [404, `${V3}METHODNOTFOUNDEXCEPTION`, 'no-mail-api'],
    [404, 'ERR_BAD_REQUEST', 'no-mail-api'],
    [404, 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION', 'refused'],
    [405, 'ERROR_BATCH_METHOD_NOT_ALLOWED', 'refused'],
    [429, `${V3}RATELIMITEXCEPTION`, 'too-fast'],
    [429, 'OPERATION_TIME_LIMIT', 'too-fast'],
    [503, 'QUERY_LIMIT_EXCEEDED', 'too-fast'],
    [200, 'QUERY_LIMIT_EXCEEDED', 'too-fast'],
    [503, 'ERR_BAD_RESPONSE', 'unknown-outcome'],
    [503, 'OVERLOAD_LIMIT', 'no-access'],
    [500, `${V3}INTERNAL_INTERNALEXCEPTION`, 'unknown-outcome'],
    [502, 'ERR_BAD_RESPONSE', 'unknown-outcome'],
    [408, 'REQUEST_TIMEOUT', 'unknown-outcome'],
    [0, 'NETWORK_ERROR', 'unknown-outcome'],
    [0, 'JSSDK_UNKNOWN_ERROR', 'unknown-outcome'],
    [200, 'SOME_NEW_CODE', 'broken-portal'],
  ])('%i %s is %s', (status, code, expected) => expect(meaning(status, code)).toBe(expected));
});

describe('certainly not done', () => {
  it.each([400, 401, 402, 403, 404, 405, 429])('a parsed refusal %i', (status) => {
    expect(certainlyNotDone(error(status, 'SOME_CODE'))).toBe(true);
  });

  it.each([0, 200, 409, 425, 451, 500, 502, 503, 504])(
    'but not status %i with a code nobody knows',
    (status) => {
      expect(certainlyNotDone(error(status, 'SOME_CODE'))).toBe(false);
    },
  );

  it.each([400, 403, 404, 429])('nor a page of some proxy with status %i', (status) => {
    expect(certainlyNotDone(error(status, 'ERR_BAD_REQUEST'))).toBe(false);
  });
});

describe('repeating a read', () => {
  it('is for a busy or broken portal, never for a refusal', () => {
    expect(repeatsWorthwhile(error(503, 'QUERY_LIMIT_EXCEEDED'))).toBe(6);
    expect(repeatsWorthwhile(error(0, 'NETWORK_ERROR'))).toBe(5);
    expect(repeatsWorthwhile(error(500, 'X'))).toBe(1);
    expect(repeatsWorthwhile(error(200, 'X'))).toBe(1);
    expect(repeatsWorthwhile(error(400, 'X'))).toBe(0);
    expect(repeatsWorthwhile(error(401, 'X'))).toBe(0);
    expect(repeatsWorthwhile(new TypeError('bug'))).toBe(0);
  });
});
