import { describe, expect, it } from 'vitest';
import { lastLink, typedHref } from './link';

describe('an address typed for a link', () => {
  it.each([
    ['example.com', 'https://example.com/'],
    [' www.example.com/a?b=c ', 'https://www.example.com/a?b=c'],
    ['http://example.com', 'http://example.com/'],
    ['example.com:8080/a', 'https://example.com:8080/a'],
    ['ann@example.com', 'mailto:ann@example.com'],
    ['mailto:ann@example.com', 'mailto:ann@example.com'],
    ['tel:+4930123', 'tel:+4930123'],
    ['почта.рф', 'https://xn--80a1acny.xn--p1ai/'],
  ])('%j is %s', (typed, href) => expect(typedHref(typed)).toBe(href));

  it.each([
    '',
    'words',
    'two words.com',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///x',
    '/x',
    '//x.example',
    'https:x',
    'a.b',
  ])('%j is none', (typed) => expect(typedHref(typed)).toBeNull());
});

describe('the word before the caret', () => {
  it.each([
    ['see https://example.com/a', 'https://example.com/a'],
    ['(example.com)', 'https://example.com/'],
    ['write ann@example.com,', 'mailto:ann@example.com'],
  ])('of %j is a link', (text, href) => expect(lastLink(text)?.href).toBe(href));

  it.each(['see example.com now', 'report.zip', 'e.g.', '', 'done.It'])('of %j is none', (text) =>
    expect(lastLink(text)).toBeNull(),
  );
});
