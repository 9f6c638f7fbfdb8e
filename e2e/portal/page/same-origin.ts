/**
 * Whether a request comes from a page of the portal, or from no page at all (a program). A browser tells by
 * `Sec-Fetch-Site` and `Origin`; the application's origin differs in its port and is refused.
 */
export function isFromPortal(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const isOwnSite = site === null || site === 'same-origin' || site === 'none';
  return isOwnSite && (origin === null || origin === new URL(request.url).origin);
}
