import { createState, type Seed, type State } from '../state.ts';
import type { MethodTable } from './method.ts';

const user = { email: '', timeZone: 'Europe/Berlin', isAdmin: true };

const seed: Seed = {
  users: [
    { ...user, id: 1, name: 'Anna', lastName: 'Weber', email: 'anna@brook.example', position: 'Manager' },
    { ...user, id: 5, name: 'Piotr', lastName: 'Zieliński', email: 'piotr@brook.example' },
    { ...user, id: 9, name: 'Анна', lastName: 'Котова', email: 'kotova@brook.example' },
  ],
  mailboxes: [],
  messages: [],
  events: [],
  crmEntities: [],
  serverOffset: '+03:00',
};

/** Calls companion methods directly, without an address, a token or an envelope around them. */
export function companion(table: MethodTable, change: (state: State) => void = () => undefined) {
  const scopes = ['mail', 'user_brief', 'task', 'tasks', 'calendar', 'im'];
  const options = { profile: 'g3' as const, lang: 'en', isAdmin: true, scopes };
  const state = createState(seed, options);
  change(state);
  const context = {
    state,
    options: {
      ...options,
      port: 0,
      latency: 0,
      rawBodies: false,
      addUri: true,
      webhooks: { secret: null, scopes: null },
      placements: [],
      isInstalled: true,
      seed: () => seed,
      appUrl: 'http://127.0.0.1:2/',
    },
    origin: () => 'http://127.0.0.1:1',
  };
  const call = (method: string, params: Record<string, unknown> = {}): unknown => {
    const me = state.users[0];
    const found = table[method];
    if (!me || !found) throw new Error(`No ${method}`);
    return found.handler({ params, context, user: me, version: 2, scopes: state.application.scopes });
  };
  return { state, call };
}

/** The refusal a call ends with, as plain fields; fails when there is none. */
export function refusal(run: () => unknown): Record<string, unknown> {
  try {
    run();
  } catch (error) {
    if (error instanceof Error)
      return { ...Object.fromEntries(Object.entries(error)), message: error.message };
    throw error;
  }
  throw new Error('The call was not refused.');
}
