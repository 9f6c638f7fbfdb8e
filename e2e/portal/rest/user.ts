import type { User } from '../state.ts';
import { scopeMissing } from './access.ts';
import { Paged } from './envelope.ts';
import { pageOf, record, text, texts } from './loose.ts';
import type { Call, MethodTable } from './method.ts';

/** v2: who the token belongs to, and colleagues. */
export const userMethods: MethodTable = {
  profile: { scope: null, handler: profile },
  'user.current': { scope: null, handler: (call) => userRow(granted(call).user, call) },
  'user.get': { scope: null, handler: (call) => userGet(granted(call)) },
};

/** Any of three scopes opens the user methods, so the one-scope check of the router does not fit them. */
function granted(call: Call): Call {
  if (USER_SCOPES.some((scope) => call.scopes.includes(scope))) return call;
  throw scopeMissing(2, call.context.state.profile === 'docs' ? 403 : 401);
}

const USER_SCOPES = ['user', 'user_basic', 'user_brief'];

function profile({ user }: Call): unknown {
  return {
    ID: String(user.id),
    ADMIN: user.isAdmin,
    NAME: user.name,
    LAST_NAME: user.lastName,
    PERSONAL_GENDER: '',
    TIME_ZONE: user.timeZone,
  };
}

/**
 * Pages of 50. The filter is `FILTER` (or the same keys at the top level): `ID` with one id or several,
 * `NAME_SEARCH` by the beginning of a name, other text fields by equality.
 */
function userGet(call: Call): unknown {
  const filter = { ...call.params, ...record(call.params['FILTER'] ?? call.params['filter']) };
  const descending = text(call.params['order'] ?? call.params['ORDER']).toUpperCase() === 'DESC';
  const found = call.context.state.users
    .filter((user) => Object.entries(filter).every(([name, wanted]) => matches(user, name, wanted)))
    .sort((a, b) => (descending ? b.id - a.id : a.id - b.id));
  const { page, next } = pageOf(found, call.params['start']);
  return new Paged(
    page.map((user) => userRow(user, call)),
    found.length,
    next,
  );
}

function matches(user: User, name: string, wanted: unknown): boolean {
  const choices = texts(wanted).map((choice) => choice.toLowerCase());
  switch (name) {
    case 'ID':
      return choices.includes(String(user.id));
    case 'NAME':
      return choices.includes(user.name.toLowerCase());
    case 'LAST_NAME':
      return choices.includes(user.lastName.toLowerCase());
    case 'EMAIL':
      return choices.includes(user.email.toLowerCase());
    case 'NAME_SEARCH': {
      const words = [user.name, user.lastName, user.position ?? ''].join(' ').toLowerCase().split(/\s+/);
      return choices.every((choice) =>
        choice.split(/\s+/).every((part) => words.some((word) => word.startsWith(part))),
      );
    }
    default:
      return true;
  }
}

/** The address and the last login need more than `user_brief`. */
function userRow(user: User, call: Call): Record<string, unknown> {
  const { profile: generation, serverOffset } = call.context.state;
  const full = call.scopes.includes('user');
  const date = `2024-07-15T00:00:00${serverOffset}`;
  // The printed samples show these two dates as empty objects.
  const stamp = generation === 'docs' ? {} : date;
  return {
    ID: String(user.id),
    ACTIVE: true,
    NAME: user.name,
    LAST_NAME: user.lastName,
    SECOND_NAME: '',
    ...(full ? { EMAIL: user.email, LAST_LOGIN: date } : {}),
    DATE_REGISTER: date,
    TIME_ZONE: user.timeZone,
    IS_ONLINE: 'Y',
    TIMESTAMP_X: stamp,
    LAST_ACTIVITY_DATE: stamp,
    PERSONAL_GENDER: '',
    PERSONAL_WWW: '',
    PERSONAL_BIRTHDAY: '',
    PERSONAL_MOBILE: '',
    PERSONAL_CITY: '',
    WORK_PHONE: '',
    WORK_POSITION: user.position ?? '',
    UF_EMPLOYMENT_DATE: '',
    UF_DEPARTMENT: [1],
    USER_TYPE: 'employee',
  };
}
