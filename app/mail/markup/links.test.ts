import { describe, expect, it } from 'vitest';
import { hostBesides, isOwnPicture, remotePicture, safeHref } from './links';

describe('an address to follow', () => {
  it.each([
    ['https://example.com/a', 'https://example.com/a'],
    [' HTTPS://Example.com ', 'https://example.com/'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
    ['tel:+49301234', 'tel:+49301234'],
    ['https://bank.example@evil.example/', 'https://evil.example/'],
    ['ht\ntps://example.com', 'https://example.com/'],
  ])('%j is %s', (raw, href) => expect(safeHref(raw)).toBe(href));

  it.each([
    'javascript:alert(1)',
    'java\tscript:x',
    'data:text/html,x',
    'x',
    '/x',
    '//x.example',
    '#x',
    '',
    'https://',
  ])('%j is none', (raw) => expect(safeHref(raw)).toBeNull());
});

describe('the host beside a link', () => {
  it.each([
    ['https://evil.example/', 'bank.example', 'evil.example'],
    ['https://evil.example/', 'Go to https://www.bank.example/login now', 'evil.example'],
    ['https://evil.example/', 'https://bank.example@evil.example', 'evil.example'],
    ['https://192.0.2.7/', 'bank.example', '192.0.2.7'],
    ['https://bank.example.evil.example/', 'bank.example', 'bank.example.evil.example'],
    ['https://xn--pple-43d.com/', '\u0430pple.com', 'xn--pple-43d.com'],
    ['https://evil.example/', 'moc.elgoog', 'evil.example'],
  ])('%s called %s needs %s', (href, words, host) => expect(hostBesides(href, words)).toBe(host));

  it.each([
    ['https://bank.example/x', 'bank.example'],
    ['https://www.bank.example/x', 'https://bank.example/x?y'],
    ['https://news.bank.example/x', 'bank.example'],
    ['https://bank.example/x', 'Click here. Now'],
    ['https://drive.example/x', 'report.pdf'],
    ['https://crm.example/x', 'anna.weber@northwind.example'],
    ['mailto:a@b.example', 'bank.example'],
  ])('%s called %s needs none', (href, words) => expect(hostBesides(href, words)).toBeNull());
});

describe('a picture', () => {
  it('is remote over https, or its own, or none', () => {
    expect(remotePicture('http://a.example/1')).toBe('https://a.example/1');
    expect(remotePicture('//a.example/1')).toBe('https://a.example/1');
    expect(remotePicture('cid:1')).toBeNull();
    expect(remotePicture('file:///1')).toBeNull();
    expect(isOwnPicture('data:image/png;base64,AA')).toBe(true);
    expect(isOwnPicture('data:image/svg+xml;base64,AA')).toBe(false);
    expect(isOwnPicture('data:text/html;base64,AA')).toBe(false);
  });
});
