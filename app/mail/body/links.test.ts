import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth } from '@/test/growth';
import { linkify } from './links';

const links = (text: string) => linkify(text).filter((segment) => segment.href !== undefined);
const onlyText = (text: string) => expect(linkify(text), text).toEqual([{ text }]);

describe('linkify', () => {
  it('finds web links, mail addresses and telephone links', () => {
    expect(linkify('See https://example.com/a?b=1&c=2, or write to ann@example.com.')).toEqual([
      { text: 'See ' },
      { text: 'https://example.com/a?b=1&c=2', href: 'https://example.com/a?b=1&c=2', host: 'example.com' },
      { text: ', or write to ' },
      { text: 'ann@example.com', href: 'mailto:ann@example.com' },
      { text: '.' },
    ]);
    expect(links('mailto:ann@example.com')[0]?.href).toBe('mailto:ann@example.com');
    expect(links('tel:+7-912-345-67-89')[0]?.href).toBe('tel:+7-912-345-67-89');
    expect(links('www.example.com/x')[0]?.href).toBe('https://www.example.com/x');
    expect(links('(http://a.example/b_(c))')[0]?.text).toBe('http://a.example/b_(c)');
  });

  it('leaves every other scheme as text', () => {
    for (const text of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,<b>x</b>',
      'vbscript:msgbox(1)',
      'file:///etc/passwd',
      'blob:https://a.example/1',
      'ftp://files.example/a',
      'tel:abc',
    ]) {
      expect(
        links(text).filter((link) => !/^(?:https?|mailto|tel):/u.test(link.href!)),
        text,
      ).toEqual([]);
    }
    onlyText('javascript:alert(1)');
    onlyText('file:///etc/passwd');
  });

  it('names the host a link really leads to', () => {
    expect(links('https://bank.example@evil.com/x')[0]?.host).toBe('evil.com');
    expect(links('HTTPS://Example.COM/')[0]?.host).toBe('example.com');
    expect(links('https://münchen.de/')[0]?.host).toBe('münchen.de');
    expect(links('https://пример.рф')[0]?.host).toBe('пример.рф');
    // Cyrillic letters that look Latin, under a Latin ending.
    expect(links('https://аррӏе.com/')[0]?.host).toBe('xn--80ak6aa92e.com');
    expect(links('https://pаypal.com/')[0]?.host).toMatch(/^xn--/u);
  });

  it.each([
    ['(see www.example.com/a).', 'www.example.com/a'],
    ['«https://example.com/путь»', 'https://example.com/путь'],
    ['https://example.com/a, and', 'https://example.com/a'],
    ['https://example.com/a?b=(1)!', 'https://example.com/a?b=(1)'],
    ['<https://example.com/a>', 'https://example.com/a'],
    ['https://example.com/a…', 'https://example.com/a'],
    ['"https://example.com/a"', 'https://example.com/a'],
  ])('leaves the signs around the link of %j outside', (text, link) => {
    expect(links(text).map((segment) => segment.text)).toEqual([link]);
  });

  it('names the host of addresses in other scripts as it was typed, never with scripts mixed', () => {
    expect(links('www.пример.рф/а')[0]?.host).toBe('www.пример.рф');
    expect(links('https://例え.jp')[0]?.host).toBe('xn--r8jz45g.jp');
    expect(links('https://xn--e1afmkfd.xn--p1ai/')[0]?.host).toBe('xn--e1afmkfd.xn--p1ai');
  });

  it('takes file names, versions, dates and glued sentences for what they are', () => {
    for (const text of [
      'report.zip',
      'main.py',
      'It is done.It works',
      'v1.2.3',
      '3.5.2026',
      'т.е.',
      'конец.Потом',
    ])
      onlyText(text);
  });

  it('gives the text back whole, and only safe links', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.emailAddress(),
      fc.constantFrom(
        'javascript:',
        'https://',
        '<',
        '>',
        '(',
        'www.',
        ' ',
        '\n',
        'a.com',
        '\u202E',
        'mailto:',
        'tel:123',
      ),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join('');
        const segments = linkify(text);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { href } of segments)
          if (href !== undefined) expect(new URL(href).protocol).toMatch(/^(?:https?|mailto|tel):$/u);
      }),
    );
  });

  it('takes time in proportion to the length of hostile text', () => {
    for (const bite of ['a@', 'a@ ', 'https://', 'a.com ', 'www.', '(', '<', 'a@b.']) {
      expect(
        growth((times) => linkify(bite.repeat(times)), 4_000),
        bite,
      ).toBeLessThan(1.6);
    }
  }, 30_000);
});
