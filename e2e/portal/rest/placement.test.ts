import { describe, expect, it } from 'vitest';
import { companion, refusal } from './call-for-test.ts';
import { placementMethods } from './placement.ts';

const HANDLER = 'https://mail.example/';

function portal(scopes = ['mail', 'placement', 'crm']) {
  return companion(placementMethods, (state) => {
    state.application.scopes = scopes;
    state.application.placements = [];
  });
}

describe('placement.bind', () => {
  it('keeps what was asked for, once', () => {
    const { state, call } = portal();
    expect(call('placement.bind', { PLACEMENT: 'crm_deal_detail_tab', HANDLER, TITLE: 'Mail' })).toBe(true);
    expect(state.application.placements).toMatchObject([
      { id: 1, code: 'CRM_DEAL_DETAIL_TAB', title: 'Mail' },
    ]);
    expect(
      refusal(() => call('placement.bind', { PLACEMENT: 'CRM_DEAL_DETAIL_TAB', HANDLER })),
    ).toMatchObject({
      code: 'ERROR_CORE',
      message: 'Unable to set placement handler: Handler already binded',
    });
  });

  it('prefers the titles by language and keeps declared options alone', () => {
    const { state, call } = portal();
    const LANG_ALL = { de: { TITLE: 'Post' }, en: { TITLE: 'Mail' } };
    const OPTIONS = { iconName: 'envelope', nonsense: '1' };
    call('placement.bind', { PLACEMENT: 'IM_SIDEBAR', HANDLER, TITLE: 'ignored', LANG_ALL, OPTIONS });
    expect(state.application.placements[0]).toMatchObject({
      title: 'Mail',
      langAll: LANG_ALL,
      options: { iconName: 'envelope' },
    });
  });

  it.each([
    ['an unknown code', { PLACEMENT: 'MAIL_MESSAGE_TAB' }, 'ERROR_PLACEMENT_NOT_FOUND'],
    ['the main page', { PLACEMENT: 'DEFAULT' }, 'ERROR_PLACEMENT_NOT_FOUND'],
    ['a scope that is missing', { PLACEMENT: 'TASK_VIEW_TAB' }, 'ERROR_PLACEMENT_NOT_FOUND'],
    [
      'an address without a dot',
      { PLACEMENT: 'LEFT_MENU', HANDLER: 'http://localhost/' },
      'ERROR_WRONG_HANDLER_URL',
    ],
    [
      'an address of another kind',
      { PLACEMENT: 'LEFT_MENU', HANDLER: 'ftp://a.example/' },
      'ERROR_UNSUPPORTED_PROTOCOL',
    ],
    ['a chat sidebar without an icon', { PLACEMENT: 'IM_SIDEBAR' }, 'ERROR_ARGUMENT'],
    ['a menu item for one person', { PLACEMENT: 'LEFT_MENU', USER_ID: 5 }, 'ERROR_PLACEMENT_USER_MODE'],
    ['a worker without an error address', { PLACEMENT: 'PAGE_BACKGROUND_WORKER' }, 'EMPTY_ERROR_HANDLER_URL'],
  ])('refuses %s', (_what, params, code) => {
    const { state, call } = portal();
    expect(refusal(() => call('placement.bind', { HANDLER, ...params }))).toMatchObject({ code });
    expect(state.application.placements).toEqual([]);
  });

  it('takes the link page once', () => {
    const { call } = portal();
    call('placement.bind', { PLACEMENT: 'REST_APP_URI', HANDLER });
    const again = { PLACEMENT: 'REST_APP_URI', HANDLER: `${HANDLER}2` };
    expect(refusal(() => call('placement.bind', again))).toMatchObject({ code: 'ERROR_PLACEMENT_MAX_COUNT' });
  });

  it('is for administrators', () => {
    const { state, call } = portal();
    state.users[0]!.isAdmin = false;
    for (const method of ['placement.bind', 'placement.get', 'placement.unbind']) {
      expect(refusal(() => call(method, { PLACEMENT: 'LEFT_MENU', HANDLER }))).toMatchObject({
        status: 403,
        code: 'ACCESS_DENIED',
      });
    }
    expect(call('placement.list')).toContain('LEFT_MENU');
  });
});

describe('placement.unbind', () => {
  it('counts two for every record that goes', () => {
    const { state, call } = portal();
    for (const path of ['a', 'b'])
      call('placement.bind', { PLACEMENT: 'LEFT_MENU', HANDLER: HANDLER + path });
    expect(call('placement.unbind', { PLACEMENT: 'LEFT_MENU', HANDLER: `${HANDLER}a` })).toEqual({
      count: 2,
    });
    expect(state.application.placements.map(({ handler }) => handler)).toEqual([`${HANDLER}b`]);
    expect(call('placement.unbind', { PLACEMENT: 'LEFT_MENU' })).toEqual({ count: 2 });
    expect(call('placement.unbind', { PLACEMENT: 'LEFT_MENU' })).toEqual({ count: 0 });
  });
});

describe('placement.list', () => {
  it('knows what the scopes allow', () => {
    expect(portal(['placement']).call('placement.list')).not.toContain('CRM_DEAL_DETAIL_TAB');
    expect(portal().call('placement.list')).toContain('CRM_DYNAMIC_1036_DETAIL_TAB');
    expect(portal().call('placement.list')).not.toContain('CRM_CONTACT_ACTIVITY_TIMELINE_MENU');
  });
});
