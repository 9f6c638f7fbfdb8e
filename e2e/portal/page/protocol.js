// @ts-check
/** @typedef {{ command: string, params: unknown, callback: string, sid: string }} FrameRequest */

/**
 * Reads one message of an application: `command:PARAMS:callback:SID`, where PARAMS may hold colons and may be
 * missing altogether, or the object form used for command names with a colon. Missing params read as `[]`.
 * @param {unknown} data
 * @returns {FrameRequest | null} null for everything a portal silently drops, bad JSON included
 */
export function parseRequest(data) {
  if (typeof data === 'string') return parseText(data);
  if (typeof data !== 'object' || data === null) return null;
  const { method, params, callback, appSid } = /** @type {Record<string, unknown>} */ (data);
  if (typeof method !== 'string' || typeof appSid !== 'string') return null;
  return { command: method, params: params || [], callback: textOf(callback), sid: appSid };
}

/**
 * The reply to one callback; nothing follows the colon when there is no value.
 * @param {string} callback
 * @param {unknown} [value]
 */
export function formatReply(callback, value) {
  return `${callback}:${value === undefined ? '' : JSON.stringify(value)}`;
}

/**
 * @param {string} data
 * @returns {FrameRequest | null}
 */
function parseText(data) {
  const parts = data.split(':');
  const [command] = parts;
  const [callback, sid] = parts.slice(-2);
  if (parts.length < 3 || command === undefined || callback === undefined || sid === undefined) return null;
  const text = parts.slice(1, -2).join(':');
  if (text === '') return { command, params: [], callback, sid };
  try {
    return { command, params: /** @type {unknown} */ (JSON.parse(text)), callback, sid };
  } catch {
    return null;
  }
}

/** @param {unknown} value */
function textOf(value) {
  return typeof value === 'string' ? value : '';
}
