import { describe, expect, it } from 'vitest';
import { companion, refusal } from './call-for-test.ts';
import { imMethods } from './im.ts';
import { optionMethods } from './options.ts';
import { systemMethods } from './system.ts';

describe('options', () => {
  it.each([
    ['app.option', 'user.option'],
    ['user.option', 'app.option'],
  ])('%s keeps what was set, apart from %s', (store, other) => {
    const { call } = companion(optionMethods);
    expect(call(`${store}.get`)).toEqual([]);
    expect(call(`${store}.set`, { options: { journal: '[1]', theme: 'dark' } })).toBe(true);
    expect(call(`${store}.set`, { options: { theme: 'light' } })).toBe(true);
    expect(call(`${store}.get`)).toEqual({ journal: '[1]', theme: 'light' });
    expect(call(`${store}.get`, { option: 'theme' })).toBe('light');
    expect(call(`${store}.get`, { option: 'toString' })).toBeNull();
    expect(call(`${other}.get`)).toEqual([]);
  });

  it('lets administrators alone set what belongs to everybody', () => {
    const { state, call } = companion(optionMethods);
    state.users[0]!.isAdmin = false;
    expect(refusal(() => call('app.option.set', { options: { a: 1 } }))).toMatchObject({
      status: 403,
      code: 'ACCESS_DENIED',
    });
    expect(state.appOptions).toEqual({});
    expect(call('user.option.set', { options: { a: 1 } })).toBe(true);
  });

  it('refuses to set nothing', () => {
    const { call } = companion(optionMethods);
    expect(refusal(() => call('user.option.set'))).toMatchObject({ status: 400, code: 'ERROR_ARGUMENT' });
  });
});

describe('im.chat.get', () => {
  it('finds the chat of a message without making one', () => {
    const { state, call } = companion(imMethods, (state) => {
      state.chats = [{ id: 100, title: 'Lobby', messageId: 15, members: [1] }];
    });
    expect(call('im.chat.get', { ENTITY_TYPE: 'MAIL', ENTITY_ID: '15' })).toEqual({ ID: 100 });
    expect(call('im.chat.get', { ENTITY_TYPE: 'MAIL', ENTITY_ID: 16 })).toBeNull();
    expect(call('im.chat.get', { ENTITY_TYPE: 'CRM', ENTITY_ID: '15' })).toBeNull();
    expect(call('im.chat.get')).toBeNull();
    expect(state.chats).toHaveLength(1);
  });
});

describe('system methods', () => {
  it("list the token's scopes, or the portal's", () => {
    const { state, call } = companion(systemMethods);
    state.application.scopes = ['mail'];
    expect(call('scope')).toEqual(['mail']);
    expect(call('scope', { full: true })).toEqual(expect.arrayContaining(['mail', 'crm', 'telephony']));
  });

  it('tell the time in the zone of the server', () => {
    const { state, call } = companion(systemMethods);
    state.serverOffset = '-05:00';
    const time = String(call('server.time'));
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-05:00$/);
    expect(Math.abs(Date.parse(time) - Date.now())).toBeLessThan(60_000);
  });

  it.each([
    ['user.get', { isExisting: true, isAvailable: true }],
    ['Tasks.Task.Get', { isExisting: true, isAvailable: true }],
    ['calendar.event.get', { isExisting: true, isAvailable: false }],
    ['scope', { isExisting: true, isAvailable: true }],
    ['mail.message.list', { isExisting: false, isAvailable: false }],
    [undefined, { isExisting: false, isAvailable: false }],
  ])('know of %s', (name, answer) => {
    const { call } = companion(systemMethods, (state) => {
      state.application.scopes = ['user_brief', 'task'];
    });
    expect(call('method.get', { name })).toEqual(answer);
  });

  it('describe the application', () => {
    const { state, call } = companion(systemMethods);
    state.application.installed = false;
    expect(call('app.info')).toMatchObject({
      ID: 1,
      CODE: state.application.code,
      VERSION: 1,
      STATUS: 'L',
      INSTALLED: false,
      PAYMENT_EXPIRED: 'N',
      DAYS: null,
      LANGUAGE_ID: 'en',
    });
  });
});
