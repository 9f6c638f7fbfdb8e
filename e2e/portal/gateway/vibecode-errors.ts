import { internalError } from '../rest/envelope.ts';
import { V2Error, V3Error } from '../rest/errors.ts';
import { validationError } from '../rest/params.ts';

/** What the Vibecode gateway says when it refuses: `{"success": false, "error": {"code", "message"}}`. */
export interface Refusal {
  status: number;
  code: string;
  message: string;
}

type PortalError = V2Error | V3Error;

/** The key is worth nothing, or has no portal behind it. The portal's word for every such problem is one. */
const denied = (): PortalError => new V3Error(401, 'ACCESSDENIEDEXCEPTION', 'Access denied');

/** Every code of its documentation as the portal's refusal of the same meaning. */
const BY_CODE: Readonly<Record<string, (refusal: Refusal) => PortalError>> = {
  SCOPE_DENIED: ({ message }) => new V3Error(403, 'INSUFFICIENTSCOPEEXCEPTION', message),
  TOKEN_MISSING: denied,
  MISSING_API_KEY: denied,
  INVALID_API_KEY: denied,
  KEY_INACTIVE: denied,
  KEY_EXPIRED: denied,
  INVALID_PARAMS: refused,
  NOT_FOUND: ({ message }) => new V3Error(404, 'METHODNOTFOUNDEXCEPTION', message),
  ENTITY_NOT_FOUND: ({ message }) => new V3Error(400, 'ENTITYNOTFOUNDEXCEPTION', message),
  BITRIX_ACCESS_DENIED: ({ message }) => new V3Error(403, 'ACCESSDENIEDEXCEPTION', message),
  RATE_LIMITED: tooFast,
  // The portal may have acted before it broke.
  BITRIX_UNAVAILABLE: () => internalError(3),
  BITRIX_ERROR: refused,
};

/** A code that is not in the documentation means what its status means. */
export function portalErrorOf(refusal: Refusal): PortalError {
  const { status, code, message } = refusal;
  const known = Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined;
  if (known) return known(refusal);
  if (status === 401) return denied();
  if (status === 403) return new V3Error(403, 'ACCESSDENIEDEXCEPTION', message);
  if (status === 404) return new V3Error(404, 'METHODNOTFOUNDEXCEPTION', message);
  if (status === 429) return tooFast(refusal);
  return status >= 400 && status < 500 && status !== 408 ? refused(refusal) : internalError(3);
}

/** Whether the key is the trouble, which only the person who started the portal can mend. */
export function isAboutKey({ code, status }: Refusal): boolean {
  return status === 401 || code === 'SCOPE_DENIED';
}

/** The portal's inner code goes through the gateway in the text, if at all. */
const INNER =
  /\b(?:MISSING_[A-Z_]+|INVALID_(?:ACTION|DATE[A-Z]+)|MAIL_[A-Z_]+|MESSAGE_[A-Z]+_FAILED|NO_RECIPIENTS|RESOLVE_RECIPIENTS_ERROR)\b/;

function refused({ status, message }: Refusal): PortalError {
  // Under such a status the portal may have acted before it broke, whatever the code says.
  if (status >= 500) return internalError(3);
  const field = INNER.exec(message)?.[0];
  return validationError([{ message, ...(field !== undefined && { field }) }]);
}

/** The portal has two words for it: one of its front, for the rate, and one of its own, for the work. */
export function tooFast({ message }: Pick<Refusal, 'message'>): PortalError {
  return message.includes('QUERY_LIMIT_EXCEEDED')
    ? new V2Error(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests')
    : new V3Error(429, 'RATELIMITEXCEPTION', message);
}
