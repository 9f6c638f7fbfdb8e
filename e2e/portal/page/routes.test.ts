import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../rest/method.ts';
import { createState } from '../state.ts';
import type { LayoutConfig } from './layout-config.ts';
import { pageRoutes } from './routes.ts';

const origin = 'http://portal.example:8080';
const appOrigin = 'http://app.example:9090';

let context: Context;
let server: Hono;

beforeEach(() => {
  const user = {
    id: 1,
    name: 'Anna',
    lastName: 'Weber',
    email: 'a@shop.example',
    timeZone: 'Europe/Berlin',
    isAdmin: true,
  };
  const seed = {
    users: [user],
    mailboxes: [],
    messages: [],
    events: [],
    crmEntities: [],
    serverOffset: '+03:00',
  };
  const options = {
    port: 0,
    profile: 'g3' as const,
    lang: 'en',
    latency: 0,
    isAdmin: true,
    scopes: ['mail', 'task'],
    rawBodies: false,
    addUri: true,
    webhooks: { secret: null, scopes: null },
    placements: ['LEFT_MENU', 'REST_APP_URI'],
    isInstalled: true,
    seed: () => seed,
    appUrl: `${appOrigin}/index.html`,
  };
  context = { state: createState(seed, options), options, origin: () => origin };
  server = new Hono().route(
    '/',
    pageRoutes(() => context),
  );
});

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await server.request(`${origin}${path}`, { headers });
  return { status: response.status, location: response.headers.get('location'), page: await response.text() };
}

function post(path: string, body: string, headers: Record<string, string> = {}) {
  return server.request(`${origin}${path}`, { method: 'POST', body, headers });
}

function configIn(page: string): LayoutConfig {
  return JSON.parse(/class="app-config">([^<]*)</.exec(page)?.[1] ?? '') as LayoutConfig;
}

function fieldsIn(page: string): Record<string, string> {
  const fields = page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}

describe('the frame', () => {
  it('has the name, the form and the four fields of the query that a portal prints', async () => {
    const { page } = await get('/devops/placement/1/');
    const { sid } = configIn(page);
    expect(sid).toMatch(/^[0-9a-f]{32}$/);
    expect(page).toContain(`name="portal.example:8080|0|${sid}"`);
    expect(page).toContain(
      `action="${appOrigin}/index.html?DOMAIN=portal.example%3A8080&amp;PROTOCOL=0&amp;LANG=en&amp;APP_SID=${sid}"`,
    );
    expect(page).toContain('allow="geolocation *; microphone *; camera *; autoplay *;"');
    expect(page).not.toMatch(/<iframe[^>]*(sandbox|src)=/);
    expect(fieldsIn(page)).toEqual({
      AUTH_ID: context.state.tokens[0]!.access,
      AUTH_EXPIRES: '3600',
      REFRESH_ID: context.state.tokens[0]!.refresh,
      SERVER_ENDPOINT: 'https://oauth.bitrix.info/rest/',
      APPLICATION_TOKEN: expect.stringMatching(/^[0-9a-f]{32}$/),
      APPLICATION_SCOPE: 'mail,task',
      member_id: context.state.memberId,
      status: 'L',
      PLACEMENT: 'LEFT_MENU',
    });
  });

  it('is new with every rendering and keeps a query that the handler already has', async () => {
    context.state.application.placements[0]!.handler = `${appOrigin}/?v=1`;
    const pages = [await get('/devops/placement/1/'), await get('/devops/placement/1/')];
    const sids = pages.map(({ page }) => configIn(page).sid);
    expect(new Set(sids).size).toBe(2);
    expect(pages[0]!.page).toContain(`action="${appOrigin}/?v=1&amp;DOMAIN=`);
  });

  it('comes into a tab of a card with the options and the page it stands in', async () => {
    const { application } = context.state;
    application.placements.push({
      ...application.placements[0]!,
      id: 7,
      code: 'CRM_DEAL_DETAIL_TAB',
      handler: `${appOrigin}/deal`,
    });
    const referer = `${origin}/crm/deal/details/8061/?a=1&b=2`;
    const { page } = await get('/__page/inline/7/?params[ID]=8061', { referer });
    expect(configIn(page).initData).toMatchObject({
      PLACEMENT: 'CRM_DEAL_DETAIL_TAB',
      PLACEMENT_OPTIONS: { ID: '8061', URI: '/crm/deal/details/8061/?a=1&amp;b=2' },
    });
    expect(configIn(page).extraCommands).toEqual(['reloadData']);
    expect(page).toContain(`action="${appOrigin}/deal?DOMAIN=`);
    expect((await get('/__page/inline/7/', { origin: appOrigin })).status).toBe(403);
  });

  it('hands out init data with the value types of a portal', async () => {
    context.state.appOptions = { schema: 3, on: true };
    const { initData, denied } = configIn((await get('/marketplace/app/1/')).page);
    expect(denied).toEqual([]);
    expect(initData).toMatchObject({
      LANG: 'en',
      DOMAIN: 'portal.example:8080',
      PROTOCOL: 0,
      PATH: '/rest',
      AUTH_EXPIRES: '3600',
      FIRST_RUN: true,
      IS_ADMIN: true,
      INSTALL: false,
      USER_OPTIONS: [],
      APP_OPTIONS: { schema: '3', on: true },
      PLACEMENT: 'DEFAULT',
      PLACEMENT_OPTIONS: [],
    });
    await post('/__page/first-run', '{}');
    expect(configIn((await get('/marketplace/app/1/')).page).initData.FIRST_RUN).toBe(false);
  });
});

describe('options of a placement', () => {
  const referer = `${origin}/mail/message/15?IFRAME=Y&x=1`;

  it('are escaped for the script and raw in the form on a placement page', async () => {
    const { page } = await get('/devops/placement/1/?params[mid]=3&other=1', { referer });
    expect(configIn(page).denied).toEqual(['setTitle']);
    expect(configIn(page).initData.PLACEMENT_OPTIONS).toEqual({
      mid: '3',
      URI: '/mail/message/15?IFRAME=Y&amp;x=1',
    });
    const raw = fieldsIn(page)['PLACEMENT_OPTIONS']!.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    expect(JSON.parse(raw)).toEqual({ mid: '3', URI: '/mail/message/15?IFRAME=Y&x=1' });
  });

  it('are raw on the link page, and carry no URI on an older portal', async () => {
    const path = `/marketplace/view/${context.state.application.code}/?params[mid]=3`;
    const options = async () => configIn((await get(path, { referer })).page).initData.PLACEMENT_OPTIONS;
    expect(await options()).toEqual({ mid: '3', URI: '/mail/message/15?IFRAME=Y&x=1' });
    context.options.addUri = false;
    expect(await options()).toEqual({ mid: '3' });
  });

  it('are an empty text when a placement got none', async () => {
    expect(configIn((await get('/devops/placement/1/')).page).initData.PLACEMENT_OPTIONS).toBe('');
  });

  it('come from the form in a panel, always with the main page', async () => {
    const answer = await post('/marketplace/app/1/?_r=0.1', 'options[place]=message&options[deep][a]=1');
    const config = configIn(await answer.text());
    expect(config.initData).toMatchObject({
      PLACEMENT: 'DEFAULT',
      PLACEMENT_OPTIONS: { place: 'message', deep: { a: '1' } },
    });
    expect(config.denied).toEqual(['resizeWindow']);
  });
});

describe('installation', () => {
  beforeEach(() => {
    context.state.application.installed = false;
  });

  it('shows the installer to an administrator and hides the placements', async () => {
    expect((await get('/')).location).toBe('/marketplace/app/1/');
    expect(configIn((await get('/marketplace/app/1/')).page).initData.INSTALL).toBe(true);
    expect((await get('/devops/placement/1/')).page).not.toContain('<iframe');
    expect((await post('/__page/install', '{"installed":true}')).status).toBe(200);
    expect((await get('/')).location).toBe('/devops/placement/1/');
  });

  it('tells everybody else that it is not installed', async () => {
    context.state.users[0]!.isAdmin = false;
    const { page } = await get('/marketplace/app/1/');
    expect(page).toContain('The application is not installed');
    expect(page).not.toContain('<iframe');
    expect((await post('/__page/install', '{"installed":true}')).status).toBe(403);
    expect(context.state.application.installed).toBe(false);
  });
});

describe('the page endpoints', () => {
  it('refuse other origins', async () => {
    for (const headers of [{ origin: appOrigin }, { 'sec-fetch-site': 'same-site' }]) {
      expect((await post('/__page/refresh', '{}', headers)).status).toBe(403);
      expect((await post('/marketplace/app/1/', '', headers)).status).toBe(404);
    }
    expect(context.state.tokens).toEqual([]);
    expect((await post('/__page/refresh', '{}', { origin, 'sec-fetch-site': 'same-origin' })).status).toBe(
      200,
    );
  });

  it('set switches, and refuse unknown ones without setting any', async () => {
    expect((await post('/__page/switches', '{"refresh":"fail","mobile":true}')).status).toBe(200);
    expect(context.state.pageSwitches).toEqual({ refresh: 'fail', initData: 'ok', mobile: true });
    expect((await post('/__page/refresh', '{}')).status).toBe(403);
    expect((await post('/__page/switches', '{"mobile":false,"refresh":"maybe"}')).status).toBe(400);
    expect(context.state.pageSwitches.mobile).toBe(true);
  });

  it('save options of the application for an administrator only', async () => {
    const body = JSON.stringify({ kind: 'app', values: { schema: 3 } });
    expect(await (await post('/__page/options', body)).json()).toEqual({ schema: '3' });
    context.state.users[0]!.isAdmin = false;
    expect((await post('/__page/options', body)).status).toBe(403);
  });
});

describe('pages of what was made', () => {
  it('show a task with its description as markup and its title as text', async () => {
    context.state.tasks.push({
      id: 42,
      title: '<img src=x>',
      description: '[B]From:[/B] <i>',
      responsibleId: 1,
      createdBy: 1,
      deadline: '2026-11-27T18:00:00+03:00',
      messageId: 15,
      createdAt: 0,
    });
    const { status, page } = await get('/company/personal/user/7/tasks/task/view/42/?IFRAME=Y');
    expect(status).toBe(200);
    expect(page).toContain('&lt;img src=x&gt;');
    expect(page).toContain('<b>From:</b> &lt;i&gt;');
    expect(page).toContain('27 November 2026 at 16:00');
    expect(page).toContain('href="/mail/message/15"');
    expect(page).not.toContain('portal-menu');
    expect((await get('/company/personal/user/7/tasks/task/view/42/')).page).toContain('portal-menu');
  });

  it.each([
    '/company/personal/user/1/tasks/task/view/43/',
    '/company/personal/user/1/calendar/?EVENT_ID=43',
    '/company/personal/user/1/blog/43/',
    '/online/?IM_DIALOG=chat43',
    '/mail/message/43',
    '/crm/contact/details/43/',
    '/company/personal/user/43/',
    '/marketplace/app/43/',
    '/devops/placement/43/',
    '/marketplace/view/43/',
    '/nowhere/',
  ])('answer a page not found for %s', async (path) => {
    const { status, page } = await get(path);
    expect(status).toBe(404);
    expect(page).toContain('Page not found');
  });
});
