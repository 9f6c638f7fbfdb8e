import { describe, expect, it } from 'vitest';
import { textOptions } from './connect';

describe('placement options', () => {
  it('become text, decoded once', () => {
    expect(textOptions({ mid: 15, URI: '/mail/?a=1&amp;b=2&amp;lt;', nested: { a: 1 } })).toEqual({
      mid: '15',
      URI: '/mail/?a=1&b=2&lt;',
    });
  });

  it.each([[[]], [''], [null], [undefined]])('%j are none', (options) =>
    expect(textOptions(options)).toEqual({}),
  );
});
