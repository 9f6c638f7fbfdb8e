// @ts-check
/**
 * What every page of the portal shares, held by its topmost window: panels stack there, wherever they are
 * opened from.
 * @typedef {object} Host
 * @property {import('./slider.js').Sliders} sliders
 * @property {(dialogId: unknown) => void} openMessenger
 * @property {(request: import('./layout.js').ApplicationRequest) => void} openApplication
 */
/** @typedef {Window & { portalHost?: Host }} PortalWindow */

/**
 * The host of this page: the one of the outermost window of the same portal.
 * @param {() => Host} create called when there is none yet, that is in the outermost window
 * @returns {Host}
 */
export function hostOf(create) {
  const outer = /** @type {PortalWindow} */ (outermostWindow());
  outer.portalHost ??= create();
  return outer.portalHost;
}

/** @returns {Window} */
function outermostWindow() {
  let outer = /** @type {Window} */ (window);
  while (outer.parent !== outer && isSamePortal(outer.parent)) outer = outer.parent;
  return outer;
}

/** @param {Window} other */
function isSamePortal(other) {
  try {
    return other.location.origin === location.origin;
  } catch {
    return false;
  }
}
