import { type PlacementKind, PLACEMENTS, placementsFor } from '../placements.ts';
import type { Placement } from '../state.ts';
import { V2Error } from './errors.ts';
import { record, text } from './loose.ts';
import type { Call, MethodTable } from './method.ts';

/** v2: where the application is shown. */
export const placementMethods: MethodTable = {
  'placement.list': { scope: 'placement', handler: list },
  'placement.get': { scope: 'placement', handler: get },
  'placement.bind': { scope: 'placement', handler: bind, write: true },
  'placement.unbind': { scope: 'placement', handler: unbind, write: true },
};

/** The codes that the scopes allow; anybody may ask. */
function list({ params, context }: Call): string[] {
  const isFull = params['FULL'] === true || params['FULL'] === 'true' || params['FULL'] === 'Y';
  const kinds = isFull ? PLACEMENTS : placementsFor(context.state.application.scopes);
  const wanted = text(params['SCOPE']);
  return kinds.filter(({ scopes }) => wanted === '' || scopes.includes(wanted)).map(({ code }) => code);
}

/** All records of the application. Only the newest portals tell their ids. */
function get(call: Call): unknown {
  administratorsOnly(call);
  const { state } = call.context;
  return state.application.placements.map((one) => ({
    ...(state.profile === 'g3' ? { id: one.id } : {}),
    placement: one.code,
    userId: one.userId,
    handler: one.handler,
    options: Object.keys(one.options).length > 0 ? one.options : [],
    title: one.title,
    description: one.description,
    langAll: Object.keys(one.langAll).length > 0 ? one.langAll : [],
  }));
}

/** True and no id. Binding the same again is refused: it is not idempotent. */
function bind(call: Call): true {
  administratorsOnly(call);
  const { params, context } = call;
  const { application, lang } = context.state;
  const code = text(params['PLACEMENT']).toUpperCase();
  if (code === '') throw emptyArgument('PLACEMENT');
  const kind = placementsFor(application.scopes).find((one) => one.code === code);
  if (!kind) throw new V2Error(400, 'ERROR_PLACEMENT_NOT_FOUND', 'Placement not found');
  const handler = handlerOf(text(params['HANDLER']));
  const options = Object.fromEntries(
    Object.entries(record(params['OPTIONS'])).filter(([name]) => kind.options.includes(name)),
  );
  const userId = userOf(kind, params['USER_ID'], call);
  if (code === 'PAGE_BACKGROUND_WORKER' && text(options['errorHandlerUrl']) === '') {
    // The one refusal that comes under 200.
    throw new V2Error(200, 'EMPTY_ERROR_HANDLER_URL', 'Error handler url is empty');
  }
  if (code === 'IM_SIDEBAR' && text(options['iconName']) === '') throw emptyArgument('iconName');
  const own = application.placements.filter((one) => one.code === code);
  if (own.some((one) => one.handler === handler)) {
    throw new V2Error(400, 'ERROR_CORE', 'Unable to set placement handler: Handler already binded');
  }
  if (kind.isSingle && own.some((one) => one.userId === userId || one.userId === 0)) {
    throw new V2Error(400, 'ERROR_PLACEMENT_MAX_COUNT', 'Placement max count');
  }
  const langAll = record(params['LANG_ALL']) as Placement['langAll'];
  const hasLanguages = Object.keys(langAll).length > 0;
  const titled = hasLanguages ? (langAll[lang] ?? Object.values(langAll)[0] ?? {}) : {};
  application.placements.push({
    id: Math.max(0, ...application.placements.map(({ id }) => id)) + 1,
    code,
    handler,
    title: (hasLanguages ? titled.TITLE : text(params['TITLE'])) || application.title,
    description: (hasLanguages ? titled.DESCRIPTION : text(params['DESCRIPTION'])) ?? '',
    langAll,
    options,
    userId,
  });
  return true;
}

/** The counter rises by two for every record that goes. */
function unbind(call: Call): { count: number } {
  administratorsOnly(call);
  const { params, context } = call;
  const { application } = context.state;
  const code = text(params['PLACEMENT']).toUpperCase();
  if (code === '') throw emptyArgument('PLACEMENT');
  const handler = text(params['HANDLER']);
  const userId = params['USER_ID'];
  const goes = (one: Placement) =>
    one.code === code &&
    (handler === '' || one.handler === handler) &&
    (userId === undefined || one.userId === Number(userId));
  const count = application.placements.filter(goes).length * 2;
  application.placements = application.placements.filter((one) => !goes(one));
  return { count };
}

function administratorsOnly({ user }: Call): void {
  if (!user.isAdmin) throw new V2Error(403, 'ACCESS_DENIED', 'Access denied!');
}

function handlerOf(address: string): string {
  if (address === '') throw emptyArgument('HANDLER');
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new V2Error(400, 'ERROR_UNSUPPORTED_PROTOCOL', 'Unsupported event handler protocol');
  }
  if (!url?.hostname.includes('.')) throw new V2Error(400, 'ERROR_WRONG_HANDLER_URL', 'Wrong handler URL');
  return address;
}

/** Only the worker knows personal records. */
function userOf(kind: PlacementKind, wanted: unknown, { context }: Call): number {
  const userId = Number(text(wanted)) || 0;
  if (userId === 0) return 0;
  if (kind.code !== 'PAGE_BACKGROUND_WORKER') {
    throw new V2Error(400, 'ERROR_PLACEMENT_USER_MODE', 'User mode is not available for this placement');
  }
  if (!context.state.users.some(({ id }) => id === userId)) throw emptyArgument('USER_ID');
  return userId;
}

function emptyArgument(name: string): V2Error {
  return new V2Error(400, 'ERROR_ARGUMENT', `Argument '${name}' is null or empty`);
}
