import { GatewayError } from './gateway.ts';

export interface WebhookAddress {
  origin: string;
  userId: number;
  secret: string;
}

const EXAMPLE = 'https://your-portal.bitrix24.com/rest/1/secret/';

/**
 * The parts of an incoming webhook's address, as the portal shows it; the name of a method at its end does no harm.
 * A mistake is told without repeating the address.
 */
export function webhookAddress(text: string): WebhookAddress {
  const url = urlOf(text.trim());
  if (!url) throw new GatewayError(`--webhook is an address such as ${EXAMPLE}`);
  assertSafe(url, '--webhook');
  const [, userId, secret] =
    /^\/rest\/(?:api\/)?(\d+)\/([A-Za-z0-9_-]{8,})(?:\/[\w.]*)?\/?$/.exec(url.pathname) ?? [];
  if (!userId || !secret || url.search !== '' || url.hash !== '') {
    throw new GatewayError(`--webhook needs the whole address of an incoming webhook, such as ${EXAMPLE}`);
  }
  return { origin: url.origin, userId: Number(userId), secret };
}

/** The address of the Vibecode gateway, without a slash at its end. */
export function vibecodeBase(text: string): string {
  const url = urlOf(text.trim());
  if (!url || url.search !== '' || url.hash !== '') {
    throw new GatewayError('VIBECODE_BASE_URL is an address such as https://vibecode.bitrix24.tech/v1');
  }
  assertSafe(url, 'VIBECODE_BASE_URL');
  return url.href.replace(/\/+$/, '');
}

/** A secret never crosses a network in the clear. */
function assertSafe(url: URL, name: string): void {
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere)) {
    throw new GatewayError(`${name} has to begin with https://`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new GatewayError(`${name} takes no user name or password in the address.`);
  }
}

function urlOf(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
