import { Hono } from 'hono';
import { FAULT_KINDS, type Faults, readFault } from './faults.ts';
import type { RequestRecord } from './rest/log.ts';
import type { MailSwitches, State } from './state.ts';

export interface Controlled {
  state: State;
  faults: Faults;
  requests: RequestRecord[];
  reset: () => void;
}

/** `/__portal/`: what tests and other programs see and change from outside. No other origin can read it. */
export function controlRoutes({ state, faults, requests, reset }: Controlled): Hono {
  const routes = new Hono();
  routes.get('/state', (c) => c.json(shownState(state)));
  routes.get('/requests', (c) => c.json(requests));
  routes.get('/faults', (c) => c.json({ waiting: faults.list(), kinds: FAULT_KINDS }));
  routes.post('/faults', async (c) => {
    const fault = readFault(await c.req.json<unknown>().catch(() => null));
    if (typeof fault === 'string') return c.json({ error: fault }, 400);
    faults.add(fault);
    return c.json({ ok: true });
  });
  routes.delete('/faults', (c) => {
    faults.clear();
    return c.json({ ok: true });
  });
  routes.get('/switches', (c) => c.json(state.mailSwitches));
  routes.post('/switches', async (c) => {
    const wanted = readSwitches(await c.req.json<unknown>().catch(() => null), state.mailSwitches);
    if (typeof wanted === 'string') return c.json({ error: wanted }, 400);
    return c.json(Object.assign(state.mailSwitches, wanted));
  });
  routes.post('/reset', (c) => {
    reset();
    return c.json({ ok: true });
  });
  return routes;
}

const SENDING: MailSwitches['sending'][] = [
  'ok',
  'tariff',
  'daily-sender',
  'daily-portal',
  'monthly-portal',
  'mailbox-auth',
  'transport',
];

/** Some of the switches, each of the type it has now; a mistake comes back as a sentence. */
function readSwitches(value: unknown, now: MailSwitches): Partial<MailSwitches> | string {
  if (typeof value !== 'object' || value === null) return 'Switches are a JSON object.';
  const known = new Map<string, unknown>(Object.entries(now));
  for (const [name, wanted] of Object.entries(value)) {
    if (!known.has(name)) return `There is no switch "${name}".`;
    if (typeof wanted !== typeof known.get(name)) return `"${name}" is a ${typeof known.get(name)}.`;
    if (name === 'sending' && !SENDING.includes(wanted as MailSwitches['sending'])) {
      return `"sending" is one of ${SENDING.join(', ')}.`;
    }
  }
  return value;
}

/** Events are those made from messages; the rest of the calendar belongs to the seed. */
function shownState(state: State) {
  return {
    tasks: state.tasks,
    events: state.events.filter((event) => event.messageId !== null),
    chats: state.chats,
    posts: state.posts,
    crm: state.crm,
    sent: state.sent,
    messages: state.messages.map(({ id, mailboxId, folders, subject, isSeen, bindings }) => {
      return { id, mailboxId, folder: folders[0] ?? '', subject, folders, isSeen, bindings };
    }),
    mailboxes: state.mailboxes.map(({ id, name, email, shared }) => ({ id, name, email, shared })),
    blacklist: state.blacklist,
    crmExclusions: state.crmExclusions,
    appOptions: state.appOptions,
    userOptions: state.userOptions,
  };
}
