import { readFileSync } from 'node:fs';

const ZONES = lines('portals.txt');
const POLICY = lines('content-policy.txt').join('; ');

/**
 * The portals that are served, as the content policy names them: the cloud's zones and the given ones.
 * @param {string} [own] origins or hosts of own portals, parted by blanks or commas
 */
export function portals(own = '') {
  // A browser tells names in small letters, and the application compares.
  const given = own
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(toOrigin);
  return [...ZONES, ...given].join(' ');
}

/**
 * The content policy of the page.
 * @param {string} served
 */
export function contentPolicy(served) {
  return POLICY.replaceAll('PORTALS', served);
}

/**
 * The page with the portals in it: the application looks there before it speaks to anybody.
 * @param {string} page
 * @param {string} served
 */
export function withPortals(page, served) {
  return page.replace('name="portals" content=""', `name="portals" content="${served}"`);
}

/** @param {string} portal */
function toOrigin(portal) {
  const origin = portal.includes('://') ? portal.replace(/\/+$/, '') : `https://${portal}`;
  if (!/^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d+)?$/.test(origin)) {
    throw new Error(`"${portal}" is no address of a portal, such as https://portal.example.com.`);
  }
  return origin;
}

/** @param {string} name */
function lines(name) {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
