import { calendarMethods } from './calendar.ts';
import { crmMethods } from './crm.ts';
import { serverIso } from './envelope.ts';
import { feedMethods } from './feed.ts';
import { imMethods } from './im.ts';
import { text } from './loose.ts';
import type { Call, MethodTable } from './method.ts';
import { optionMethods } from './options.ts';
import { placementMethods } from './placement.ts';
import { tasksV2Methods } from './tasks.ts';
import { userMethods } from './user.ts';

/** Everything a portal of this size could grant. */
const PORTAL_SCOPES =
  'bizproc calendar crm department disk im imbot log mail mailservice placement pull ' +
  'sonet_group task tasks telephony user user_basic user_brief';

/** v2: about the token, the application and the server. */
export const systemMethods: MethodTable = {
  scope: { scope: null, handler: scope },
  'server.time': { scope: null, handler: serverTime },
  'method.get': { scope: null, handler: methodGet },
  'app.info': { scope: null, handler: appInfo },
};

function scope({ params, scopes }: Call): unknown {
  const full = params['full'] === true || params['full'] === 'true' || params['full'] === 1;
  return full ? PORTAL_SCOPES.split(' ') : scopes;
}

function serverTime({ context }: Call): unknown {
  return serverIso(Date.now(), context.state.serverOffset);
}

/** Knows the methods of the old address only; about `mail.*` it answers no. */
function methodGet({ params, scopes }: Call): unknown {
  const known: MethodTable = {
    ...calendarMethods,
    ...tasksV2Methods,
    ...userMethods,
    ...optionMethods,
    ...imMethods,
    ...feedMethods,
    ...crmMethods,
    ...placementMethods,
    ...systemMethods,
  };
  const method = known[text(params['name']).toLowerCase()];
  const needed = method?.scope ?? null;
  return {
    isExisting: method !== undefined,
    isAvailable: method !== undefined && (needed === null || scopes.includes(needed)),
  };
}

function appInfo({ context }: Call): unknown {
  const { application, lang } = context.state;
  return {
    ID: application.id,
    CODE: application.code,
    VERSION: application.version,
    STATUS: 'L',
    INSTALLED: application.installed,
    PAYMENT_EXPIRED: 'N',
    DAYS: null,
    LANGUAGE_ID: lang,
    LICENSE: `${lang}_pro100`,
    LICENSE_TYPE: 'pro100',
    LICENSE_FAMILY: 'pro',
  };
}
