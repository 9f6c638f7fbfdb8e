import { Hono } from 'hono';
import type { Context } from '../rest/method.ts';
import { currentUser, issueToken, type PageSwitches, type User } from '../state.ts';
import { asPrinted, type Options } from './options.ts';
import { fullName, userPath } from './people.ts';
import { isFromPortal } from './same-origin.ts';

/**
 * What the scripts of the portal page ask their own server, as the signed-in person. Other origins are refused.
 * `GET|POST /__page/switches` is for stories: `refresh` ok|fail|silent, `initData` ok|silent (from the next page
 * load on), `mobile` true|false, `paths` loose|strict, `panels` ok|silent.
 */
export function pageApi(context: () => Context): Hono {
  const api = new Hono();
  api.use(async (c, next) => (isFromPortal(c.req.raw) ? next() : c.json({ error: 'Another origin' }, 403)));
  api.get('/switches', (c) => c.json(context().state.pageSwitches));
  api.post('/switches', async (c) => {
    const { pageSwitches } = context().state;
    const wanted = switchesFrom(await c.req.json<Options>());
    if (!wanted) return c.json({ error: 'Unknown switch or value' }, 400);
    return c.json(Object.assign(pageSwitches, wanted));
  });
  api.get('/users', (c) => c.json(context().state.users.map(pickedUser)));
  api.post('/refresh', (c) => {
    const { state } = context();
    if (state.pageSwitches.refresh !== 'ok') return c.json({ error: 'Signed out' }, 403);
    const { access, refresh } = issueToken(state);
    return c.json({ AUTH_ID: access, AUTH_EXPIRES: 3600, REFRESH_ID: refresh });
  });
  api.post('/options', async (c) => {
    const { state } = context();
    const { kind, values } = await c.req.json<{ kind: 'user' | 'app'; values: Options }>();
    if (kind === 'app' && !currentUser(state).isAdmin) return c.json({ error: 'Administrators only' }, 403);
    const saved = Object.assign(kind === 'app' ? state.appOptions : state.userOptions, values);
    return c.json(asPrinted(saved));
  });
  api.post('/first-run', (c) => {
    const { application, firstRunDone } = context().state;
    if (!firstRunDone.includes(application.version)) firstRunDone.push(application.version);
    return c.json({});
  });
  api.post('/install', async (c) => {
    const { state } = context();
    if (!currentUser(state).isAdmin) return c.json({ error: 'Administrators only' }, 403);
    const { installed } = await c.req.json<{ installed: boolean }>();
    state.application.installed = installed;
    return c.json({});
  });
  return api;
}

const switchValues = new Map<string, unknown[]>([
  ['refresh', ['ok', 'fail', 'silent']],
  ['initData', ['ok', 'silent']],
  ['mobile', [true, false]],
  ['paths', ['loose', 'strict']],
  ['panels', ['ok', 'silent']],
]);

function switchesFrom(wanted: Options): Partial<PageSwitches> | null {
  const isKnown = Object.entries(wanted).every(([name, value]) => switchValues.get(name)?.includes(value));
  return isKnown ? wanted : null;
}

function pickedUser(user: User) {
  return {
    id: String(user.id),
    name: fullName(user),
    photo: '',
    position: user.position ?? '',
    url: userPath(user.id),
    sub: false,
    sup: false,
  };
}
