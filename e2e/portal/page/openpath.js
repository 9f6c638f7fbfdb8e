// @ts-check
import { ruleFor } from './address-rules.js';

const allowed =
  /^\/(crm\/(deal|lead|contact|company|type)|marketplace|company\/personal\/user\/\d+|workgroups\/group\/\d+)\//;

/**
 * What the `openPath` command opens. The allow list looks at the path as it was sent, before dot segments are
 * resolved, and so does the choice of the width. The answer is absolute: dot segments can leave a path that
 * starts with two slashes, which on its own would be another host.
 * @param {unknown} path
 * @param {{ origin: string, clientId: string, mobile: boolean, paths: 'loose' | 'strict' }} where
 * @returns {{ errorCode: string } | { url: string, width?: number, leftBoundary?: number }}
 */
export function resolveOpenPath(path, { origin, clientId, mobile, paths }) {
  if (mobile) return { errorCode: 'METHOD_NOT_SUPPORTED_ON_DEVICE' };
  if (typeof path !== 'string' || !allowed.test(path)) return { errorCode: 'PATH_NOT_AVAILABLE' };
  if (paths === 'strict' && path.includes('/..')) return { errorCode: 'PATH_NOT_AVAILABLE' };
  const mark = `from=rest_placement&from_app=${encodeURIComponent(clientId)}`;
  const resolved = new URL(`${path}${path.includes('?') ? '&' : '?'}${mark}`, origin);
  const { width, leftBoundary } = ruleFor(path);
  return {
    url: resolved.href,
    ...(width === undefined ? {} : { width }),
    ...(leftBoundary === undefined ? {} : { leftBoundary }),
  };
}
