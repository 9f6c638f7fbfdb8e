import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asideOf, placeOf } from './place';

const at = (placement: string, options: Record<string, string> = {}) =>
  placeOf({ placement, options, isInstall: false });

describe('the table of placements', () => {
  it.each([
    ['LEFT_MENU', {}, { kind: 'inbox' }],
    ['LEFT_MENU', { URI: '/mail/list/3/' }, { kind: 'inbox' }],
    ['LEFT_MENU', { URI: '/mail/message/15?IFRAME=Y' }, { kind: 'message', messageId: 15, action: null }],
    ['DEFAULT', { mail: '15' }, { kind: 'message', messageId: 15, action: null }],
    ['DEFAULT', { place: 'message', mid: '15' }, { kind: 'message', messageId: 15, action: null }],
    [
      'DEFAULT',
      { place: 'write', mode: 'reply', mid: '15' },
      { kind: 'write', writing: { mode: 'reply', messageId: 15 } },
    ],
    [
      'DEFAULT',
      { place: 'write', mode: 'new', name: 'k3x9' },
      { kind: 'write', writing: { mode: 'new', name: 'k3x9' } },
    ],
    ['REST_APP_URI', { mid: '15', action: 'task' }, { kind: 'message', messageId: 15, action: 'task' }],
    ['REST_APP_URI', { mid: '15', action: 'delete' }, { kind: 'message', messageId: 15, action: null }],
    [
      'USER_PROFILE_MENU',
      { USER_ID: '1', URI: '/mail/message/15' },
      { kind: 'message', messageId: 15, action: null },
    ],
    ['MAIL_MESSAGE_TAB', { mid: '15' }, { kind: 'message', messageId: 15, action: null }],
    ['PAGE_BACKGROUND_WORKER', { URI: '/crm/' }, { kind: 'worker', uri: '/crm/' }],
    ['CRM_DEAL_DETAIL_TAB', { ID: '8061' }, { kind: 'client', entityTypeId: 2, entityId: 8061 }],
    ['CRM_COMPANY_DETAIL_TAB', { ID: '7' }, { kind: 'client', entityTypeId: 4, entityId: 7 }],
    ['CRM_SMART_INVOICE_DETAIL_TAB', { ID: '7' }, { kind: 'client', entityTypeId: 31, entityId: 7 }],
    ['CRM_DYNAMIC_183_DETAIL_TAB', { ID: '7' }, { kind: 'client', entityTypeId: 183, entityId: 7 }],
    [
      'CRM_LEAD_ACTIVITY_TIMELINE_MENU',
      { ENTITY_ID: '8061', ASSOCIATED_ENTITY_ID: '8097', ASSOCIATED_ENTITY_TYPE_ID: '6' },
      { kind: 'activity', activityId: 8097, entityTypeId: 1, entityId: 8061 },
    ],
    [
      'CRM_ACTIVITY_LIST_MENU',
      { ID: '8097' },
      { kind: 'activity', activityId: 8097, entityTypeId: null, entityId: null },
    ],
    ['IM_SIDEBAR', { dialogId: 'chat100' }, { kind: 'chat', dialogId: 'chat100' }],
    ['IM_TEXTAREA', { dialogId: '5' }, { kind: 'chat', dialogId: '5' }],
    ['TASK_VIEW_SIDEBAR', { taskId: '31' }, { kind: 'task', taskId: 31 }],
    ['TASK_LIST_CONTEXT_MENU', { ID: '31' }, { kind: 'task', taskId: 31 }],
  ] as const)('%s with %j', (code, options, place) => {
    expect(at(code, options)).toEqual(place);
  });

  it.each([
    ['CRM_DEAL_DETAIL_TAB', { ID: '8061;DROP' }],
    ['CRM_SOMETHING_DETAIL_TAB', { ID: '8061' }],
    ['IM_SIDEBAR', { dialogId: '<b>' }],
    ['TASK_VIEW_SIDEBAR', { taskId: '-1' }],
    ['DEFAULT', { place: 'write', mode: 'send', mid: '15x' }],
    ['REST_APP_URI', { mid: '1e3' }],
  ])('shows the inbox when %s says nonsense: %j', (code, options) => {
    expect(at(code, options)).toEqual({ kind: 'inbox' });
  });

  it('is the installation page whatever the rest says', () => {
    const options = { mid: '15' };
    expect(placeOf({ placement: 'DEFAULT', options, isInstall: true })).toEqual({ kind: 'install' });
  });

  it('tells what stands beside something from what is a page', () => {
    expect(asideOf(at('TASK_VIEW_TAB', { taskId: '31' }))).toEqual({ kind: 'task', taskId: 31 });
    expect(asideOf(at('LEFT_MENU'))).toBeNull();
  });

  it('T19: is numbers and known words at most, whatever the page says', () => {
    const code = fc.constantFrom(
      'LEFT_MENU',
      'DEFAULT',
      'REST_APP_URI',
      'CRM_DEAL_DETAIL_TAB',
      'IM_SIDEBAR',
      'TASK_VIEW_TAB',
    );
    const option = fc.constantFrom(
      'mid',
      'mail',
      'action',
      'URI',
      'place',
      'mode',
      'name',
      'ID',
      'dialogId',
      'taskId',
      '__proto__',
    );
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '15',
        'task',
        'send',
        'write',
        'new',
        'chat7',
        '<img src=x onerror=alert(1)>',
        '/mail/message/7?send=1',
        '1e3',
      ),
    );
    fc.assert(
      fc.property(code, fc.dictionary(option, value), (placement, options) => {
        const place = at(placement, options);
        const leaves = Object.values('writing' in place ? { ...place, ...place.writing } : place);
        for (const leaf of leaves.filter((one) => typeof one !== 'object')) {
          expect(String(leaf)).toMatch(/^[a-z0-9]{1,32}$/);
        }
      }),
    );
  });
});
