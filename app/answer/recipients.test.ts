import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComplete, readRecipients } from './recipients';

const emails = (text: string) => readRecipients(text).complete.map(({ email }) => email);

describe('readRecipients', () => {
  it('takes addresses apart at commas, semicolons, line breaks, tabs and spaces', () => {
    const five = ['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example', 'e@x.example'];
    expect(emails('a@x.example, b@x.example;c@x.example\nd@x.example e@x.example')).toEqual(five);
    expect(readRecipients(five.join('\t'))).toEqual({
      complete: five.map((email) => ({ name: '', email })),
      rest: '',
    });
  });

  it.each([
    ['Clara Meyer <clara@meyer-bau.example>', 'Clara Meyer', 'clara@meyer-bau.example'],
    ['"Meyer, Clara" <clara@meyer-bau.example>', 'Meyer, Clara', 'clara@meyer-bau.example'],
    ['Meyer, Clara <clara@meyer-bau.example>', 'Meyer, Clara', 'clara@meyer-bau.example'],
    ['Clara Meyer clara@meyer-bau.example', 'Clara Meyer', 'clara@meyer-bau.example'],
    ['clara@meyer-bau.example (Clara Meyer)', 'Clara Meyer', 'clara@meyer-bau.example'],
    ['mailto:clara@meyer-bau.example?subject=Hi', '', 'clara@meyer-bau.example'],
    ['<clara+offer@meyer-bau.example>', '', 'clara+offer@meyer-bau.example'],
    ['Jürgen <juergen@müller.example>', 'Jürgen', 'juergen@müller.example'],
    ['Иван Петров <ivan@почта.рф>', 'Иван Петров', 'ivan@почта.рф'],
  ])('reads %s', (text, name, email) => {
    expect(readRecipients(text)).toEqual({ complete: [{ name, email }], rest: '' });
  });

  it('never makes a half address the name of the next person', () => {
    expect(readRecipients('ivan, clara@x.example')).toEqual({
      complete: [{ name: '', email: 'clara@x.example' }],
      rest: 'ivan',
    });
    expect(readRecipients('ivan@firma, Clara <clara@x.example>')).toEqual({
      complete: [{ name: 'Clara', email: 'clara@x.example' }],
      rest: 'ivan@firma',
    });
    expect(readRecipients('ivan clara@x.example').rest).toBe('ivan');
    expect(readRecipients('ivan, Clara Meyer <clara@x.example>').rest).toBe('ivan');
    expect(readRecipients('Ivan; Clara <clara@x.example>').rest).toBe('Ivan');
  });

  it('keeps a long list whole', () => {
    const many = Array.from({ length: 60 }, (_, index) => `person${index}@company.example`);
    expect(emails(many.join(', '))).toEqual(many);
  });

  it('takes each address once, with the name one of them had', () => {
    expect(readRecipients('clara@x.example, Clara <CLARA@x.example>').complete).toEqual([
      { name: 'Clara', email: 'clara@x.example' },
    ]);
  });

  it('drops characters that hide or turn text from names', () => {
    expect(readRecipients('Cla\u202Era <clara@x.example>').complete[0]?.name).toBe('Clara');
  });

  it('gives complete addresses only, whatever is pasted', () => {
    const scraps = fc.constantFrom(
      'a@x.example',
      'ivan@firma',
      'Clara',
      '<',
      '>',
      '"',
      ',',
      ';',
      '\n',
      ' ',
      '(',
      ')',
      '@',
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 24 }), (parts) =>
        readRecipients(parts.join('')).complete.every(
          ({ name, email }) => isComplete(email) && !name.includes('@'),
        ),
      ),
    );
  });

  it('goes through unclosed quotes without losing anybody', () => {
    expect(emails('"Meyer <a@x.example>, b@x.example')).toEqual(['a@x.example', 'b@x.example']);
  });
});

describe('isComplete', () => {
  it.each([
    'ivan@firma',
    'ivan',
    '@x.example',
    'a@b@c.example',
    'a..b@x.example',
    'a@x.e',
    'a@-x.example',
    'a@x..de',
    'я@почта.рф',
  ])('refuses %s', (text) => expect(isComplete(text)).toBe(false));
  it.each(['a@b.co', "o'neil@x.example", 'a+b@x.example', 'a@xn--mller-kva.example', 'info@почта.рф'])(
    'takes %s',
    (text) => expect(isComplete(text)).toBe(true),
  );
});
