import { describe, expect, it } from 'vitest';
import { resolveOpenPath } from './openpath.js';

const where = {
  origin: 'http://127.0.0.1:8080',
  clientId: 'local.1',
  mobile: false,
  paths: 'loose',
} as const;
const mark = 'from=rest_placement&from_app=local.1';

describe('resolveOpenPath', () => {
  it.each([
    '/crm/deal/details/7/',
    '/crm/type/31/details/7/',
    '/marketplace/view/local.1/?params[mid]=15',
    '/company/personal/user/1/tasks/task/view/42/',
    '/workgroups/group/3/',
  ])('opens %s', (path) => {
    expect(resolveOpenPath(path, where)).toHaveProperty('url');
  });

  it.each([
    '/mail/message/15',
    '/tasks/42/',
    '/online/?IM_DIALOG=chat100',
    '/calendar/',
    '/crm/quote/1/',
    '/crm/deal',
    '/company/personal/user/me/',
    'crm/deal/1/',
    '//evil.example/crm/deal/',
    'https://evil.example/crm/deal/',
    '',
    undefined,
    15,
  ])('refuses %s', (path) => {
    expect(resolveOpenPath(path, where)).toEqual({ errorCode: 'PATH_NOT_AVAILABLE' });
  });

  it('tests the raw path first and resolves dot segments afterwards', () => {
    const sent = '/crm/type/0/details/0/../../../../../mail/message/15?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER';
    expect(resolveOpenPath(sent, where)).toEqual({
      url: `${where.origin}/mail/message/15?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER&${mark}`,
      width: 1640,
    });
  });

  it.each([
    ['/company/personal/user/0/groups/create/../../../../../../mail/message/15', 1200],
    ['/crm/company/requisite/0/../../../../mail/message/15', 950],
    ['/workgroups/group/0/card/../../../../mail/message/15', 900],
    ['/crm/deal/../../mail/message/15', undefined],
  ])('takes the width from the prefix of %s', (path, width) => {
    const opened = resolveOpenPath(path, where);
    expect(opened).toMatchObject({ url: `${where.origin}/mail/message/15?${mark}` });
    expect('width' in opened ? opened.width : undefined).toBe(width);
  });

  it('keeps the width of the task rule under any prefix', () => {
    const task = '/company/personal/user/1/tasks/task/view/42/';
    expect(resolveOpenPath(`/workgroups/group/0/card/../../../..${task}`, where)).toEqual({
      url: `${where.origin}${task}?${mark}`,
      width: 1200,
    });
  });

  it('never leaves the portal', () => {
    expect(resolveOpenPath('/crm/deal/../..//evil.example/', where)).toEqual({
      url: `${where.origin}//evil.example/?${mark}`,
    });
  });

  it('refuses dot segments where portals are strict', () => {
    const strict = { ...where, paths: 'strict' } as const;
    const sent = '/crm/type/0/details/0/../../../../../mail/message/15';
    expect(resolveOpenPath(sent, strict)).toEqual({ errorCode: 'PATH_NOT_AVAILABLE' });
    expect(resolveOpenPath('/crm/deal/details/7/', strict)).toHaveProperty('url');
  });

  it('refuses everything on a mobile device', () => {
    expect(resolveOpenPath('/crm/deal/details/7/', { ...where, mobile: true })).toEqual({
      errorCode: 'METHOD_NOT_SUPPORTED_ON_DEVICE',
    });
  });
});
