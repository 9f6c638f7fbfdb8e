import { describe, expect, it } from 'vitest';
import { vibecodeBase, webhookAddress } from './address.ts';

describe('webhookAddress', () => {
  it.each([
    'https://oak.bitrix24.com/rest/7/abcdefgh12345678/',
    'https://oak.bitrix24.com/rest/7/abcdefgh12345678',
    ' https://oak.bitrix24.com/rest/7/abcdefgh12345678/profile.json\n',
    'https://oak.bitrix24.com/rest/api/7/abcdefgh12345678/mail.mailbox.list',
  ])('reads %s', (text) => {
    expect(webhookAddress(text)).toEqual({
      origin: 'https://oak.bitrix24.com',
      userId: 7,
      secret: 'abcdefgh12345678',
    });
  });

  it('lets a portal of this machine do without https', () => {
    expect(webhookAddress('http://127.0.0.1:8024/rest/1/abcdefgh12345678/').origin).toBe(
      'http://127.0.0.1:8024',
    );
  });

  it.each([
    ['abcdefgh12345678', /is an address such as/],
    ['http://oak.bitrix24.com/rest/7/abcdefgh12345678/', /begin with https/],
    ['file:///rest/7/abcdefgh12345678/', /begin with https/],
    ['https://me:abcdefgh12345678@oak.bitrix24.com/rest/7/abcdefgh12345678/', /no user name/],
    ['https://oak.bitrix24.com/rest/abcdefgh12345678/', /whole address/],
    ['https://oak.bitrix24.com/rest/7/short/', /whole address/],
    ['https://oak.bitrix24.com/rest/7/abcdefgh12345678/../../x', /whole address/],
    ['https://oak.bitrix24.com/rest/7/abcdefgh12345678/?a=1', /whole address/],
    ['https://oak.bitrix24.com/', /whole address/],
  ])('refuses %s in one sentence without its secret', (text, sentence) => {
    const refuse = (): unknown => webhookAddress(text);
    expect(refuse).toThrow(sentence);
    expect(refuse).not.toThrow(/abcdefgh/);
  });
});

describe('vibecodeBase', () => {
  it('takes any https address, and leaves its last slash off', () => {
    expect(vibecodeBase('https://vibecode.bitrix24.tech/v1/')).toBe('https://vibecode.bitrix24.tech/v1');
    expect(() => vibecodeBase('http://vibecode.bitrix24.tech/v1')).toThrow(/begin with https/);
    expect(() => vibecodeBase('vibecode')).toThrow(/is an address/);
  });
});
