// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hearParentOnly, isServed, promisedOrigin } from './embedding';

describe('T18: the portal a frame is named after', () => {
  it.each([
    ['acme.bitrix24.com|1|abc', 'https://acme.bitrix24.com'],
    ['acme.bitrix24.com:443|1|abc', 'https://acme.bitrix24.com'],
    ['127.0.0.1:8024|0|abc', 'http://127.0.0.1:8024'],
    ['portal.example:8443|1|abc', 'https://portal.example:8443'],
  ])('%s is at %s', (name, origin) => expect(promisedOrigin(name)).toBe(origin));

  it.each([
    '|1|abc',
    'acme.bitrix24.com/path|1|abc',
    'user@acme.bitrix24.com|1|a',
    'a b|1|a',
    'x?y|1|a',
    'x#y|1|a',
  ])('%s is nowhere', (name) => expect(promisedOrigin(name)).toBeNull());

  const portals = 'https://*.bitrix24.com https://portal.example:8443 http://127.0.0.1:8024';

  it.each([
    'https://acme.bitrix24.com',
    'https://a.b.bitrix24.com',
    'https://portal.example:8443',
    'http://127.0.0.1:8024',
  ])('%s is served', (origin) => expect(isServed(origin, portals)).toBe(true));

  it.each([
    'https://evil.example',
    'http://acme.bitrix24.com',
    'https://bitrix24.com',
    'https://evilbitrix24.com',
    'https://acme.bitrix24.com.evil.example',
    'https://acme.bitrix24.com:8443',
    'https://portal.example',
    'http://127.0.0.1:80240',
  ])('%s is not', (origin) => expect(isServed(origin, portals)).toBe(false));

  it('is left to the server when the page names none', () =>
    expect(isServed('https://any.example', '')).toBe(true));
});

describe('T17: messages', () => {
  hearParentOnly();
  const heard: unknown[] = [];
  window.addEventListener('message', ({ data }) => heard.push(data));
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const say = (data: unknown, source: Window | null, origin = 'https://acme.bitrix24.com') =>
    window.dispatchEvent(new MessageEvent('message', { data, source, origin }));

  it('are heard from the window around only, whatever origin they have', () => {
    say('id:{"from":"sibling"}', frame.contentWindow);
    say('id:{"from":"nobody"}', null);
    say('id:{"from":"parent"}', window.parent);
    expect(heard.splice(0)).toEqual(['id:{"from":"parent"}']);
  });

  it('are text', () => {
    say({ method: 'getInitData' }, window.parent);
    say(null, window.parent);
    expect(heard.splice(0)).toEqual([]);
  });
});
