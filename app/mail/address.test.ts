import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth } from '@/test/growth';
import { displayName, parseAddresses } from './address';

const read = (header: string) => parseAddresses(header).map(({ name, email }) => `${name}<${email}>`);
/** A list as the portal stores it: cut to 255 characters. */
const cut = (end: string) => {
  const start = ', first@example.com, ';
  return `Filler ${'x'.repeat(229 - start.length - end.length)} <filler@a.example>${start}${end}`;
};

describe('parseAddresses', () => {
  it('reads the forms headers come in', () => {
    expect(read('Ann Lee <ann@example.com>')).toEqual(['Ann Lee<ann@example.com>']);
    expect(read('ann@example.com')).toEqual(['<ann@example.com>']);
    expect(read('<ann@example.com>')).toEqual(['<ann@example.com>']);
    expect(read('"Lee, Ann" <ann@example.com>, bob@example.com')).toEqual([
      'Lee, Ann<ann@example.com>',
      '<bob@example.com>',
    ]);
    expect(read('Lee, Ann <ann@example.com>; Bob <bob@example.com>')).toEqual([
      'Lee, Ann<ann@example.com>',
      'Bob<bob@example.com>',
    ]);
    expect(read('ann@example.com (Ann Lee), Bob (Sales, EU) <bob@example.com>')).toEqual([
      'Ann Lee<ann@example.com>',
      'Bob (Sales, EU)<bob@example.com>',
    ]);
    expect(read('"ann@example.com" <ann@example.com>')).toEqual(['<ann@example.com>']);
    expect(read('"Ann \\"Boss\\" Lee" <ann@example.com>')).toEqual(['Ann "Boss" Lee<ann@example.com>']);
    expect(read("'Ann' <mailto:ann@example.com>")).toEqual(['Ann<ann@example.com>']);
    expect(read('Team: ann@example.com, bob@example.com;')).toEqual([
      '<ann@example.com>',
      '<bob@example.com>',
    ]);
    expect(read('undisclosed-recipients:;')).toEqual([]);
    expect(read('"a@b, c" <x@example.com>, Bob "the man <y@example.com>, z@example.com')).toEqual([
      'a@b, c<x@example.com>',
      'Bob "the man<y@example.com>',
      '<z@example.com>',
    ]);
  });

  it('decodes words of MIME, in any charset and split anywhere', () => {
    expect(read('=?utf-8?B?0JjQstCw0L0=?= <i@example.com>')).toEqual(['Иван<i@example.com>']);
    expect(read('=?UTF-8?Q?J=C3=B6rg?= =?UTF-8?Q?_Maier?= <j@example.com>')).toEqual([
      'Jörg Maier<j@example.com>',
    ]);
    expect(read('=?utf-8?B?0JjQ?= =?utf-8?B?stCw0L0=?= <i@example.com>')).toEqual(['Иван<i@example.com>']);
    expect(read('=?koi8-r?B?6dfBzg==?= <i@example.com>')).toEqual(['Иван<i@example.com>']);
    expect(read('=?windows-1251?Q?=C8=E2=E0=ED?=, a@example.com')).toEqual(['Иван<a@example.com>']);
    expect(read('=?nonsense?B?AAAA?= <i@example.com>')).toEqual(['=?nonsense?B?AAAA?=<i@example.com>']);
    expect(read('=?utf-8?B?*?= <i@example.com>')).toEqual(['=?utf-8?B?*?=<i@example.com>']);
  });

  it('keeps what is complete of a cut list', () => {
    expect(read('Ann <ann@example.com>, Bob Smith <bob@exam')).toEqual([
      'Ann<ann@example.com>',
      'Bob Smith<>',
    ]);
    expect(read('Bob Smith <')).toEqual(['Bob Smith<>']);
    expect(read('Ann <ann@example.com>, <bob@exam')).toEqual(['Ann<ann@example.com>']);
    expect(read('Ann <ann@example.com, Bob <bob@example.com>')).toEqual([
      'Ann<ann@example.com>',
      'Bob<bob@example.com>',
    ]);
    expect(cut('x')).toHaveLength(255);
    expect(read(cut('bob@exampl')).at(-1)).toBe('<first@example.com>');
    expect(read(cut('Bob Smi')).at(-1)).toBe('<first@example.com>');
    expect(read(cut('"Smith, Bo')).at(-1)).toBe('<first@example.com>');
    expect(read(cut('Bob <bob@example.com>')).at(-1)).toBe('Bob<bob@example.com>');
    expect(read('no address here')).toEqual(['no address here<>']);
    expect(parseAddresses(null)).toEqual([]);
    expect(parseAddresses(' , ;; ')).toEqual([]);
  });

  it('removes characters that would reorder or hide a name', () => {
    expect(read('"\u202Eknab\u202C Ann\u2066\u0007\tLee" <ann@example.com>')).toEqual([
      'knab Ann Lee<ann@example.com>',
    ]);
    expect(read('=?utf-8?B?4oCuQW5u?= <a\u202E@example.com>')).toEqual(['Ann<a@example.com>']);
  });

  it('never throws, and reads back what it was given', () => {
    const scrap = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<', '>', '"', '\\', ',', ';', ':', '@', '(', ')', '=?', '?=', '=?utf-8?Q?', ' a@b.c '),
    );
    fc.assert(
      fc.property(fc.array(scrap), (scraps) => {
        for (const { name, email } of parseAddresses(scraps.join(''))) {
          expect(name + email).not.toBe('');
          expect(name).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
          expect(email === '' || /^\S+@\S+$/u.test(email)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
    const person = fc.record({
      name: fc.stringMatching(/^[A-Za-zА-я][A-Za-zА-я ,.]{0,12}[A-Za-zА-я]$/u),
      email: fc.emailAddress(),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 3 }), (people) => {
        const header = people.map(({ name, email }) => `"${name}" <${email}>`).join(', ');
        fc.pre(header.length < 250 && !/["'([<>)\];,:]/u.test(people.map(({ email }) => email).join('')));
        expect(parseAddresses(header)).toEqual(
          people.map(({ name, email }) => ({ name: name.replaceAll(/ +/gu, ' '), email })),
        );
      }),
    );
  });

  it('takes time in proportion to the length of hostile text', () => {
    for (const bite of [
      'a@',
      '"',
      '(',
      '\\"',
      '<',
      'a@b,',
      '=?',
      '=?utf-8?Q?a',
      '=?utf-8?Q?a?= ',
      ':;',
      ' ',
    ]) {
      expect(
        growth((times) => parseAddresses(bite.repeat(times)), 4_000),
        bite,
      ).toBeLessThan(1.6);
    }
  }, 30_000);
});

describe('displayName', () => {
  it('prefers the name', () => {
    expect(displayName({ name: 'Ann', email: 'a@example.com' })).toBe('Ann');
    expect(displayName({ name: '', email: 'a@example.com' })).toBe('a@example.com');
    expect(displayName({ name: '', email: '' })).toBe('');
  });
});
