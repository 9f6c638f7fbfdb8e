import { describe, expect, it } from 'vitest';
import { parseAddresses } from '@/mail/address';
import { toMessage } from '@/mail/message';
import type { Letter } from './letter';
import { aLetter } from './letter-for-test';
import { isThisLetter, sameLetter } from './match-letter';
import { wireAddress } from './wire-address';

const listed = (change: object = {}) =>
  toMessage({
    id: 41,
    subject: 'Offer',
    from: 'Anna W. <Anna@oak.example>',
    to: 'Clara Stone <clara@stone.example>',
    ...change,
  });

describe('a listed message is the letter', () => {
  it('by subject, sender and recipients, whatever the names and the case', () => {
    expect(isThisLetter(listed(), aLetter())).toBe(true);
    expect(isThisLetter(listed({ to: 'CLARA@stone.example' }), aLetter({ subject: ' Offer\n' }))).toBe(true);
  });

  it.each([
    [{ subject: 'Offer 2' }],
    [{ from: 'info@oak.example' }],
    [{ to: 'bo@stone.example' }],
    [{ to: 'clara@stone.example, bo@stone.example' }],
    [{ to: '' }],
  ])('not when it says %j', (change) => expect(isThisLetter(listed(change), aLetter())).toBe(false));

  it('not when it went to fewer people', () => {
    const to = parseAddresses('clara@stone.example, bo@stone.example');
    expect(isThisLetter(listed(), aLetter({ to }))).toBe(false);
  });

  it('even when the portal cut its recipients and its subject at 255 characters', () => {
    const to = Array.from({ length: 9 }, (_, at) => ({
      name: `A rather long name ${at}`,
      email: `somebody${at}@stone.example`,
    }));
    const letter = aLetter({ to, subject: 'x'.repeat(300) });
    const header = to.map(wireAddress).join(', ').slice(0, 255);
    expect(isThisLetter(listed({ to: header, subject: 'x'.repeat(255) }), letter)).toBe(true);
    expect(isThisLetter(listed({ to: `evil@x.example, ${header}`, subject: 'x'.repeat(255) }), letter)).toBe(
      false,
    );
  });
});

it.each<[Partial<Letter>]>([
  [{ subject: 'Other' }],
  [{ html: '<p>No</p>' }],
  [{ cc: [{ name: '', email: 'c@stone.example' }] }],
  [{ from: { email: 'info@oak.example', name: '', senderId: null, mailboxId: null } }],
])('two letters differ by %j', (change) => {
  expect(sameLetter(aLetter(), aLetter())).toBe(true);
  expect(sameLetter(aLetter(), aLetter(change))).toBe(false);
});
