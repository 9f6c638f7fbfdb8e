import { describe, expect, it } from 'vitest';
import type { State } from '../state.ts';
import { companion, refusal } from './call-for-test.ts';
import { userMethods } from './user.ts';

function portal(change?: (state: State) => void) {
  return companion(userMethods, change);
}

function ids(answer: unknown): unknown[] {
  return (answer as { rows: { ID: string }[] }).rows.map((row) => row.ID);
}

describe('profile', () => {
  it('answers without any scope', () => {
    const { call } = portal((state) => {
      state.application.scopes = [];
    });
    expect(call('profile')).toEqual({
      ID: '1',
      ADMIN: true,
      NAME: 'Anna',
      LAST_NAME: 'Weber',
      PERSONAL_GENDER: '',
      TIME_ZONE: 'Europe/Berlin',
    });
  });
});

describe('user.current', () => {
  it('keeps the address back from a token with user_brief alone', () => {
    const { state, call } = portal();
    expect(call('user.current')).toMatchObject({ ID: '1', ACTIVE: true, WORK_POSITION: 'Manager' });
    expect(call('user.current')).not.toHaveProperty('EMAIL');
    state.application.scopes = ['user'];
    expect(call('user.current')).toMatchObject({ EMAIL: 'anna@brook.example' });
  });

  it.each(['user.current', 'user.get'])('is closed without a user scope: %s', (method) => {
    const { call } = portal((state) => {
      state.application.scopes = ['mail', 'task'];
    });
    expect(refusal(() => call(method))).toMatchObject({ status: 401, code: 'insufficient_scope' });
  });
});

describe('user.get', () => {
  it.each([
    [{ FILTER: { ID: [1, '5'] } }, ['1', '5']],
    [{ filter: { ID: 9 } }, ['9']],
    [{ ID: 5 }, ['5']],
    [{ FILTER: { NAME_SEARCH: 'zie' } }, ['5']],
    [{ FILTER: { NAME_SEARCH: 'an web' } }, ['1']],
    [{ FILTER: { NAME_SEARCH: 'eber' } }, []],
    [{ FILTER: { LAST_NAME: 'котова' } }, ['9']],
    [{ FILTER: { EMAIL: 'piotr@brook.example' } }, ['5']],
    [{ sort: 'ID', order: 'DESC' }, ['9', '5', '1']],
  ])('with %j finds %j', (params, found) => {
    const answer = portal().call('user.get', params);
    expect(ids(answer)).toEqual(found);
    expect(answer).toMatchObject({ total: found.length });
  });

  it('pages by 50', () => {
    const { call } = portal((state) => {
      state.users = Array.from({ length: 70 }, (_none, index) => ({ ...state.users[0]!, id: index + 1 }));
    });
    expect(call('user.get')).toMatchObject({ total: 70, next: 50 });
    expect(ids(call('user.get', { start: 50 }))).toHaveLength(20);
    expect(call('user.get', { start: 50 })).not.toHaveProperty('next', expect.anything());
  });
});
