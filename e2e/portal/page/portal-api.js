// @ts-check
/** What the page asks its own server. Every call throws when the portal refuses or cannot be reached. */

/** @typedef {{ id: string, name: string, photo: string, position: string, url: string, sub: boolean, sup: boolean }} PickedUser */
/** @typedef {{ AUTH_ID: string, AUTH_EXPIRES: number, REFRESH_ID: string }} TokenPair */

/** @returns {Promise<import('../state.ts').PageSwitches>} */
export function readSwitches() {
  return ask('/__page/switches');
}

/** @returns {Promise<PickedUser[]>} */
export function readUsers() {
  return ask('/__page/users');
}

/** @returns {Promise<TokenPair>} */
export function refreshToken() {
  return ask('/__page/refresh', {});
}

/**
 * Saves options and answers the full set, as the page prints it.
 * @param {'user' | 'app'} kind
 * @param {Record<string, unknown>} values
 * @returns {Promise<unknown>}
 */
export function saveOptions(kind, values) {
  return ask('/__page/options', { kind, values });
}

/** @returns {Promise<unknown>} */
export function finishFirstRun() {
  return ask('/__page/first-run', {});
}

/**
 * @param {boolean} installed
 * @returns {Promise<unknown>}
 */
export function finishInstallation(installed) {
  return ask('/__page/install', { installed });
}

/**
 * @param {string} path
 * @param {object} [body] sent by POST when given
 */
async function ask(path, body) {
  const response = await fetch(path, body ? postOf(body) : {});
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

/** @param {object} body */
function postOf(body) {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
