import { describe, expect, it } from 'vitest';
import { frameDocument } from './frame-document';
import { isHeavy } from './weight';

const policy = (pictures: boolean) =>
  /^<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(
    frameDocument('<p>x</p>', pictures),
  )?.[1];

describe('the document of the mail frame', () => {
  it('begins with its policy, which forbids everything from elsewhere', () => {
    expect(policy(false)).toBe(
      "default-src 'none'; script-src 'none'; img-src data: blob:; style-src 'unsafe-inline'; font-src data:; form-action 'none'; base-uri 'none'",
    );
  });

  it('lets pictures in over https when they are wanted, and nothing else', () => {
    expect(policy(true)).toBe(policy(false)?.replace('blob:', 'blob: https:'));
  });

  it('tells no site where it was read and stays a standards-mode document with one body', () => {
    const source = frameDocument('<p>x</p>', false);
    expect(source).toContain('<meta name="referrer" content="no-referrer">');
    expect(source).toMatch(/<body dir="auto"><p>x<\/p><\/body><\/html>$/u);
  });
});

describe('a heavy message', () => {
  it('has very many tags or characters', () => {
    expect(isHeavy('<td>'.repeat(100_000))).toBe(true);
    expect(isHeavy('x'.repeat(4_000_000))).toBe(true);
  });

  it('is not a long letter or one with a picture inside', () => {
    expect(
      isHeavy('<p>Some words of a long letter, one after another, without end.</p>'.repeat(10_000)),
    ).toBe(false);
    expect(isHeavy(`<img src="data:image/png;base64,${'A'.repeat(2_000_000)}">`)).toBe(false);
  });
});
