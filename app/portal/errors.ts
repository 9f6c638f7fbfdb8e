/**
 * What a failed call means to the person, whatever shape it came in. Screens switch on `meaning`,
 * never on codes or texts: those differ between portal versions and languages.
 */
export type Meaning =
  | 'refused' // the portal looked at the request and said no; `details` may name a field
  | 'gone' // the message or mailbox is no longer there for this person
  | 'no-access' // the portal or its plan does not let this person do it
  | 'no-scope' // the application was not given the permission
  | 'no-mail-api' // this portal does not know the method
  | 'too-fast' // rate limit; refused before anything ran
  | 'signed-out' // the session could not be renewed
  | 'not-sent' // the request never left
  | 'unknown-outcome' // sent, and nothing trustworthy came back
  | 'broken-portal'; // an answer that is not an answer

/** One line of a refusal: the portal's inner code (or parameter name) and its own words. */
export interface Detail {
  code: string;
  message: string;
}

export interface PortalErrorInit {
  meaning: Meaning;
  method: string;
  /** HTTP status; 0 when no answer came. */
  status: number;
  code: string;
  message: string;
  details?: Detail[];
}

export class PortalError extends Error {
  readonly meaning: Meaning;
  readonly method: string;
  readonly status: number;
  readonly code: string;
  readonly details: Detail[];

  constructor(init: PortalErrorInit) {
    super(init.message);
    // The build shortens constructor names; a log should still say what this is.
    this.name = 'PortalError';
    this.meaning = init.meaning;
    this.method = init.method;
    this.status = init.status;
    this.code = init.code;
    this.details = init.details ?? [];
  }
}

/** The parts of a failure that decide its meaning; made from whatever the SDK throws or returns. */
export interface Failure {
  status: number;
  code: string;
  message: string;
  details: Detail[];
}

const V3 = 'BITRIX_REST_V3_EXCEPTION_';

const BY_CODE: Record<string, Meaning> = {
  NETWORK_ERROR: 'unknown-outcome',
  REQUEST_TIMEOUT: 'unknown-outcome',
  QUERY_LIMIT_EXCEEDED: 'too-fast',
  OPERATION_TIME_LIMIT: 'too-fast',
  [`${V3}RATELIMITEXCEPTION`]: 'too-fast',
  OVERLOAD_LIMIT: 'no-access',
  insufficient_scope: 'no-scope',
  [`${V3}INSUFFICIENTSCOPEEXCEPTION`]: 'no-scope',
  [`${V3}LICENSEEXCEPTION`]: 'no-access',
  [`${V3}ENTITYNOTFOUNDEXCEPTION`]: 'gone',
  ERROR_ENTITY_NOT_FOUND: 'gone',
  [`${V3}METHODNOTFOUNDEXCEPTION`]: 'no-mail-api',
  ERROR_METHOD_NOT_FOUND: 'no-mail-api',
  user_access_error: 'no-access',
  ACCESS_DENIED: 'no-access',
  APPLICATION_NOT_FOUND: 'no-access',
};

/**
 * The meaning of a failure. A known code wins over the status, because older and newer portals put
 * the same code under different statuses (and sometimes under 200).
 */
export function meaningOf(failure: Failure): Meaning {
  const known = BY_CODE[failure.code];
  if (known) return known;
  const { status } = failure;
  if (status === 401) return 'signed-out';
  if (status === 402 || status === 403) return 'no-access';
  if (status === 404) return failure.code.includes('FIELDNOTFOUND') ? 'refused' : 'no-mail-api';
  if (status === 429) return 'too-fast';
  if (status >= 400 && status < 500 && status !== 408) return 'refused';
  if (status >= 200 && status < 300) return 'broken-portal';
  return 'unknown-outcome';
}

/** Statuses under which a parsed refusal proves that nothing was done; 0: it never left, 200: a known code. */
const REFUSING = new Set([0, 200, 400, 401, 402, 403, 404, 405, 429, 503]);

/** What the HTTP library calls an error answer it found no portal code in: a page of some proxy, perhaps. */
const UNREADABLE = new Set(['ERR_BAD_REQUEST', 'ERR_BAD_RESPONSE']);

/**
 * True when the portal certainly did nothing: a refusal it parsed before acting, or a request that
 * never left. Everything else after a write is unclear and has to be looked up.
 */
export function certainlyNotDone(error: PortalError): boolean {
  if (error.meaning === 'unknown-outcome' || error.meaning === 'broken-portal') return false;
  return REFUSING.has(error.status) && !UNREADABLE.has(error.code);
}

/**
 * How often a read that failed this way may be asked again by itself, after pauses: a busy portal and a
 * lost connection often, an answer that makes no sense once, a refusal never.
 */
export function repeatsWorthwhile(error: unknown): number {
  if (!(error instanceof PortalError)) return 0;
  if (error.meaning === 'too-fast') return 6;
  if (error.meaning === 'broken-portal') return 1;
  if (error.meaning !== 'unknown-outcome') return 0;
  return error.status === 500 ? 1 : 5;
}
