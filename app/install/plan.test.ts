import { describe, expect, it } from 'vitest';
import { isGranted, type Offer, offersFrom } from './offers';
import { type Bound, handlerAddress, isDone, planOf, type Step, WORKER } from './plan';

const HERE = 'https://mail.example/';
const menu: Offer = { code: 'LEFT_MENU', group: 'menu' };
const links: Offer = { code: 'REST_APP_URI', group: 'links' };
const wanted = [menu, links];
const bound = (code: string, handler = HERE, userId = 0): Bound => ({ code, handler, userId });

describe('the plan of an installation', () => {
  it('binds everything on a portal that has nothing', () => {
    expect(planOf(wanted, [], HERE)).toEqual([
      { kind: 'bind', offer: menu },
      { kind: 'bind', offer: links },
    ]);
  });

  it('changes nothing the second time', () => {
    expect(planOf(wanted, [bound('LEFT_MENU'), bound('REST_APP_URI')], HERE)).toEqual([]);
  });

  it('takes an old address away before it binds the new one', () => {
    const old = 'https://old.example/';
    expect(planOf(wanted, [bound('LEFT_MENU'), bound('REST_APP_URI', old)], HERE)).toEqual([
      { kind: 'unbind', code: 'REST_APP_URI', handler: old },
      { kind: 'bind', offer: links },
    ]);
  });

  it('takes away what is not wanted any more, but never somebody’s worker', () => {
    const now = [bound('LEFT_MENU'), bound('TASK_VIEW_TAB'), bound(WORKER, `${HERE}?worker=5`, 5)];
    expect(planOf([menu], now, HERE)).toEqual([{ kind: 'unbind', code: 'TASK_VIEW_TAB', handler: HERE }]);
  });

  it('knows by what the portal lists whether a step is done', () => {
    const step: Step = { kind: 'bind', offer: menu };
    expect(isDone(step, [bound('LEFT_MENU')], HERE)).toBe(true);
    expect(isDone(step, [bound('LEFT_MENU', 'https://old.example/')], HERE)).toBe(false);
    const away = { kind: 'unbind', code: 'LEFT_MENU', handler: HERE } as const;
    expect(isDone(away, [bound('LEFT_MENU')], HERE)).toBe(false);
    expect(isDone(away, [], HERE)).toBe(true);
  });
});

describe('the address of the handler', () => {
  it.each([
    ['https://mail.example/?DOMAIN=a.bitrix24.com&PROTOCOL=1#/inbox/all', 'https://mail.example/'],
    ['https://mail.example/install?DOMAIN=a.bitrix24.com', 'https://mail.example/'],
    ['https://host.example/mail-desk/', 'https://host.example/mail-desk/'],
    ['https://cdn.example/app/install.html?LANG=ru', 'https://cdn.example/app/index.html'],
  ])('%s', (href, handler) => {
    expect(handlerAddress(href)).toBe(handler);
  });
});

describe('the offers of a portal', () => {
  it('are the places Mail Desk has something for', () => {
    const codes = [
      'LEFT_MENU',
      'CRM_DEAL_DETAIL_TAB',
      'CRM_DYNAMIC_183_DETAIL_TAB',
      'CRM_DEAL_DETAIL_TOOLBAR',
      'CRM_LEAD_ACTIVITY_TIMELINE_MENU',
      'CALENDAR_GRIDVIEW',
      'PAGE_BACKGROUND_WORKER',
    ];
    expect(offersFrom(codes).map(({ code, group }) => [code, group])).toEqual([
      ['LEFT_MENU', 'menu'],
      ['CRM_DEAL_DETAIL_TAB', 'cards'],
      ['CRM_DYNAMIC_183_DETAIL_TAB', 'cards'],
      ['CRM_LEAD_ACTIVITY_TIMELINE_MENU', 'timeline'],
    ]);
  });

  it('take a place in the portal’s own mail the day there is one', () => {
    const codes = ['MAIL_MESSAGE_SIDEBAR', 'CRM_MAIL_TOOLBAR', 'CRM_EMAILING_TAB'];
    expect(offersFrom(codes).map(({ code }) => code)).toEqual(['MAIL_MESSAGE_SIDEBAR', 'CRM_MAIL_TOOLBAR']);
  });
});

describe('the permissions', () => {
  it('of tasks are two: the card and looking up want one, deadlines and taking back the other', () => {
    expect(isGranted('tasks', ['mail', 'task'])).toBe(false);
    expect(isGranted('task', ['mail', 'tasks'])).toBe(false);
  });

  it('for names of people are there in a wider one too', () => {
    expect(isGranted('user_brief', ['user'])).toBe(true);
  });
});
