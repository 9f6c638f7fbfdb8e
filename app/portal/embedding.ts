/**
 * The origin of the portal that the name of our frame promises (`host|1 for https|id`); null when it promises none.
 * Whoever frames us chooses that name, so it says whom we would talk to, not who is there.
 */
export function promisedOrigin(frameName: string): string | null {
  const [host = '', secure = ''] = frameName.split('|');
  const address = `${Number.parseInt(secure) === 1 ? 'https' : 'http'}://${host}/`;
  if (!URL.canParse(address)) return null;
  const { href, origin } = new URL(address);
  return href === `${origin}/` ? origin : null;
}

/**
 * Whether an origin is among the portals this page is served for, written as a content policy writes them:
 * `https://*.bitrix24.com https://portal.example:8443`. No portals named: the server's own policy decides alone.
 */
export function isServed(origin: string, portals: string): boolean {
  const named = portals.split(' ').filter(Boolean);
  const matches = (portal: string): boolean => {
    const [scheme = '', zone] = portal.split('*');
    return zone === undefined ? origin === portal : origin.startsWith(scheme) && origin.endsWith(zone);
  };
  return named.length === 0 || named.some(matches);
}

/** The portals named by the server in the page. */
export function servedPortals(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=portals]')?.content ?? '';
}

/**
 * Lets nothing through but text from the window around us: another window may have the portal's origin too, and the
 * SDK looks at the origin only. To be called before the SDK listens.
 */
export function hearParentOnly(): void {
  const stop = (event: MessageEvent<unknown>): void => {
    if (event.source !== window.parent || typeof event.data !== 'string') event.stopImmediatePropagation();
  };
  window.addEventListener('message', stop, true);
}
