import { createAdaptorServer, type HttpBindings, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { controlRoutes } from './control.ts';
import { type Fault, Faults } from './faults.ts';
import { ALL_SCOPES } from './options.ts';
import { listen } from './listen.ts';
import { pageRoutes } from './page/routes.ts';
import type { RequestRecord } from './rest/log.ts';
import { deliverQueued } from './rest/mail/outbox.ts';
import { type Incoming, receiveMail } from './rest/mail/receive.ts';
import { mailIndex } from './rest/mail/store.ts';
import type { Context, PortalOptions } from './rest/method.ts';
import { answerRest } from './rest/router.ts';
import { methodTables } from './rest/tables.ts';
import { defaultSeed } from './seed/default.ts';
import { createState, type Message, type State } from './state.ts';

export interface Portal {
  /** `http://127.0.0.1:PORT`. */
  url: string;
  port: number;
  /** Live; the same object after a reset. */
  state: State;
  requests: RequestRecord[];
  /** A letter comes in from outside, as the portal's mail check finds it. */
  receive(incoming: Incoming): Message;
  addFault(fault: Fault): void;
  clearFaults(): void;
  reset(): void;
  close(): Promise<void>;
  /** The same handlers without a socket; a dropped connection is a network error answer. */
  fetch(request: Request): Promise<Response>;
}

/** Starts a portal on 127.0.0.1. A busy port means the next one; `port` of the answer tells. */
export async function createPortal(wanted: Partial<PortalOptions> & { appUrl: string }): Promise<Portal> {
  const options: PortalOptions = { ...DEFAULTS, ...wanted };
  // A secret everybody can read in this repository must not open a real portal.
  if (options.gateway) options.webhooks = { secret: null, scopes: null };
  const state = createState(options.seed(), options);
  const faults = new Faults();
  const requests: RequestRecord[] = [];
  // Built now, so that the first list of a large mailbox does not wait for it.
  mailIndex(state);
  let url = '';
  const context: Context = { state, options, origin: () => url };
  const reset = (): void => {
    Object.assign(state, createState(options.seed(), options));
    mailIndex(state);
    faults.clear();
    requests.length = 0;
  };
  const rest = { context, faults, requests, tables: methodTables };
  const pages = new Hono();
  pages.route('/__portal', controlRoutes({ state, faults, requests, reset }));
  pages.route(
    '/',
    pageRoutes(() => context),
  );
  const answer = async (request: Request, bindings?: HttpBindings): Promise<Response> => {
    if (options.gateway && !isOwnHost(request, url)) return new Response(null, { status: 421 });
    deliverQueued(state);
    const isRest = new URL(request.url).pathname.startsWith('/rest/');
    return isRest ? answerRest(rest, request, bindings) : pages.fetch(request, bindings);
  };
  const server = createAdaptorServer({
    fetch: (request, bindings) => answer(request, bindings as HttpBindings),
    overrideGlobalObjects: false,
  });
  const port = await listen(server, options.port);
  url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    state,
    requests,
    reset,
    receive: (incoming) => receiveMail(state, incoming),
    addFault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    close: () => close(server),
    fetch: (request) => answer(request),
  };
}

/** A page that has made its own name lead to this machine could otherwise read the real mail behind the portal. */
function isOwnHost(request: Request, url: string): boolean {
  const { host, port } = new URL(url);
  return [host, `localhost:${port}`].includes(new URL(request.url).host);
}

const DEFAULTS: Omit<PortalOptions, 'appUrl'> = {
  port: 0,
  profile: 'g3',
  lang: 'en',
  latency: 0,
  isAdmin: true,
  scopes: ALL_SCOPES,
  rawBodies: false,
  addUri: true,
  webhooks: { secret: 'stand-in-hook', scopes: null },
  placements: ['LEFT_MENU', 'REST_APP_URI'],
  isInstalled: true,
  seed: () => defaultSeed(),
};

function close(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
