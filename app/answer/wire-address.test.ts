import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddresses } from '@/mail/address';
import { wireAddress, wireEmail } from './wire-address';

describe('an address on the wire', () => {
  it.each([
    ['clara@stone.example', 'clara@stone.example'],
    ['first.last+tag@sub.stone.example', 'first.last+tag@sub.stone.example'],
    ["o'neil@stone.example", "o'neil@stone.example"],
    ['ivan@почта.рф', 'ivan@xn--80a1acny.xn--p1ai'],
  ])('%s is complete', (email, wire) => expect(wireEmail(email)).toBe(wire));

  it.each([
    'ivan@firm',
    'ivan',
    '@stone.example',
    'ivan@',
    'ivan@stone..example',
    '.ivan@stone.example',
    'a b@stone.example',
    'a,b@stone.example',
    'a@b@stone.example',
    'иван@stone.example',
    'ivan@stone.example\r\nBcc: x@y.example',
    'ivan@stone.example, x@y.example',
    'ivan@stone.example>',
    'ivan@ho st.example',
    'ivan@[10.0.0.1]',
    '',
  ])('%j is not, and would be taken for a name', (email) => expect(wireEmail(email)).toBeNull());
});

describe('a recipient on the wire', () => {
  it.each([
    ['', 'c@stone.example'],
    ['Clara Stone', 'Clara Stone <c@stone.example>'],
    ['Клара Стоун', 'Клара Стоун <c@stone.example>'],
    ['Stone, Clara', '"Stone, Clara" <c@stone.example>'],
    ['Stone; "CS" \\', '"Stone; \\"CS\\" \\\\" <c@stone.example>'],
    ['Clara (Oak) [x]', 'Clara Oak x <c@stone.example>'],
    ['a@b.example <evil@x.example>', '"a@b.example evil@x.example" <c@stone.example>'],
    ['Clara\r\nBcc: evil@x.example', '"Clara Bcc: evil@x.example" <c@stone.example>'],
    ['\u202Eenots', 'enots <c@stone.example>'],
  ])('%j', (name, wire) => expect(wireAddress({ name, email: 'c@stone.example' })).toBe(wire));

  it('is one address on one line, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const wire = wireAddress({ name, email: 'c@stone.example' }) ?? '';
        expect(wire).not.toMatch(/[\r\n]/);
        expect(wire.match(/[<>()[\]]/g) ?? []).toHaveLength(wire.includes(' ') ? 2 : 0);
        expect(parseAddresses(`${wire}, x@y.example`).map(({ email }) => email)).toEqual([
          'c@stone.example',
          'x@y.example',
        ]);
      }),
    );
  });
});
