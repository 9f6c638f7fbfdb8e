import { describe, expect, it } from 'vitest';
import {
  asPrinted,
  escapeFirstLevel,
  mainPageOptions,
  nestedFields,
  paramsOptions,
  withUri,
} from './options.ts';

function query(text: string) {
  return nestedFields(new URLSearchParams(text));
}

describe('nestedFields', () => {
  it('nests brackets, plain or encoded, and keeps leaves as strings', () => {
    expect(query('params[mid]=15&params%5Baction%5D=task&a[b][c]=1&list[]=x&list[]=y')).toEqual({
      params: { mid: '15', action: 'task' },
      a: { b: { c: '1' } },
      list: { 0: 'x', 1: 'y' },
    });
  });

  it('writes dots and spaces of a name as underscores', () => {
    expect(query('a.b=1&c d=2')).toEqual({ a_b: '1', c_d: '2' });
  });

  it('never reaches a prototype', () => {
    expect(query('__proto__[x]=1&a[__proto__][x]=1&a[constructor]=1')).toEqual({});
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('options of each kind of page', () => {
  it('takes every key on the main page except _r and the keys of the portal', () => {
    expect(mainPageOptions(query('mail=15&_r=0.1&clear_cache=Y&IFRAME=Y'))).toEqual({
      mail: '15',
      IFRAME: 'Y',
    });
  });

  it('takes only params elsewhere', () => {
    expect(paramsOptions(query('mail=15&params[mid]=3'))).toEqual({ mid: '3' });
    expect(paramsOptions(query('params=text'))).toEqual({});
  });
});

describe('withUri', () => {
  const origin = 'http://portal.example:8080';

  it('adds path and query of the page the person came from', () => {
    expect(withUri({}, `${origin}/mail/message/15?IFRAME=Y#top`, origin)).toEqual({
      URI: '/mail/message/15?IFRAME=Y',
    });
  });

  it('adds nothing without a referrer, from elsewhere, or over an own key', () => {
    expect(withUri({}, null, origin)).toEqual({});
    expect(withUri({}, 'http://portal.example/mail/', origin)).toEqual({});
    expect(withUri({}, 'nonsense', origin)).toEqual({});
    expect(withUri({ URI: 'mine' }, `${origin}/mail/`, origin)).toEqual({ URI: 'mine' });
  });
});

describe('values in the page', () => {
  it('escapes strings of the first level only', () => {
    expect(escapeFirstLevel({ URI: '/a?b=1&c="2"', deep: { text: '<b>' } })).toEqual({
      URI: '/a?b=1&amp;c=&quot;2&quot;',
      deep: { text: '<b>' },
    });
  });

  it('prints numbers as strings and empty maps as lists, and leaves booleans', () => {
    expect(asPrinted({ schema: 3, on: true, empty: {}, deep: { n: 1.5, list: [1, {}] } })).toEqual({
      schema: '3',
      on: true,
      empty: [],
      deep: { n: '1.5', list: ['1', []] },
    });
    expect(asPrinted({})).toEqual([]);
  });
});
