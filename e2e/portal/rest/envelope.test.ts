import { describe, expect, it } from 'vitest';
import { errorBody, Paged, portalJson, RawResult, serverIso, successBody } from './envelope.ts';
import { V2Error, V3Error } from './errors.ts';

const timing = { start: 1_779_819_678_250, finish: 1_779_819_678_500, offset: '+03:00' };

describe('portalJson', () => {
  it('escapes what could end a script or a string, and nothing else', () => {
    expect(portalJson({ a: '</b> & \'q\' "d" \\ é' })).toBe(
      '{"a":"\\u003C\\/b\\u003E \\u0026 \\u0027q\\u0027 \\u0022d\\u0022 \\\\ é"}',
    );
  });

  it('reads back as it was', () => {
    const value = { 'k"/': ['\\"', '\\', '"', '\n', '<script>', '\\\\"'] };
    expect(JSON.parse(portalJson(value))).toEqual(value);
  });
});

describe('time', () => {
  it('is on the clock of the server, and v3 cuts the fraction of the start', () => {
    expect(successBody(1, 3, timing)['time']).toEqual({
      start: 1_779_819_678,
      finish: 1_779_819_678.5,
      duration: 0.25,
      processing: 0,
      date_start: '2026-05-26T21:21:18+03:00',
      date_finish: '2026-05-26T21:21:18+03:00',
      operating_reset_at: 1_779_820_278,
      operating: 0,
    });
    expect(successBody(1, 2, timing)['time']).toMatchObject({ start: 1_779_819_678.25 });
  });

  it('knows offsets west of Greenwich', () => {
    expect(serverIso(Date.UTC(2026, 0, 1, 1), '-04:30')).toBe('2025-12-31T20:30:00-04:30');
  });
});

describe('answers', () => {
  it('put the pages of v2 and the keys of a raw answer beside the time', () => {
    expect(successBody(new Paged([1], 3, 1), 2, timing)).toMatchObject({ result: [1], next: 1, total: 3 });
    expect(successBody(new Paged([3], 3), 2, timing)).not.toHaveProperty('next');
    expect(successBody(new RawResult({ result: [], hasMore: false }), 3, timing)).toMatchObject({
      result: [],
      hasMore: false,
    });
  });

  it('name the class of a v3 refusal in full', () => {
    const refusal = new V3Error(400, 'ENTITYNOTFOUNDEXCEPTION', 'Gone', [{ message: 'm' }]);
    expect(errorBody(refusal, 3)).toEqual({
      status: 400,
      body: {
        error: {
          code: 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION',
          message: 'Gone',
          validation: [{ message: 'm' }],
        },
      },
    });
    expect(errorBody(new V2Error(401, 'a', 'b'), 2).body).toEqual({ error: 'a', error_description: 'b' });
  });
});
