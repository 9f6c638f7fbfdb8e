import type { Gateway } from '../gateway/gateway.ts';
import { html } from './html.ts';
import { printPage } from './shell.ts';
import type { Visit } from './visit.ts';

/** Every page that is not about the frame belongs to the real portal and is shown there. */
export function farPage(gateway: Gateway, visit: Visit): Response {
  const origin = gateway.origin();
  const { url, words } = visit;
  if (origin === null) {
    const body = html`<div class="card empty"><p>${words.portalUnknown}</p></div>`;
    return printPage(visit, { title: words.notFound, body, status: 404 });
  }
  const address = new URL(origin);
  address.pathname = url.pathname;
  address.search = withoutMarks(url.searchParams).toString();
  const headers = {
    location: address.href,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  };
  return new Response(null, { status: 302, headers });
}

/** The marks of a slider and of an application that does not exist over there. */
function withoutMarks(query: URLSearchParams): URLSearchParams {
  const marks = ['from', 'from_app', 'IFRAME', 'IFRAME_TYPE'];
  return new URLSearchParams([...query].filter(([key]) => !marks.includes(key)));
}
