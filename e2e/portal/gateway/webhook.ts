import { createHash } from 'node:crypto';
import type { User } from '../state.ts';
import type { WebhookAddress } from './address.ts';
import { askOnce, type Limits, LIMITS } from './ask-once.ts';
import { type FarAnswer, type FarCall, type Gateway, GatewayError, type Introduction } from './gateway.ts';
import { jsonOf, redactor } from './secrets.ts';

/**
 * A portal through its incoming webhook: every method goes to the address of its version, whose path holds the
 * secret. Answers come back as they are, without the secret should the portal repeat it.
 */
export function webhookGateway(address: WebhookAddress, limits: Limits = LIMITS): Gateway {
  const { origin, userId, secret } = address;
  const redact = redactor(secret);
  const name = new URL(origin).host;

  async function call({ version, method, params }: FarCall): Promise<FarAnswer> {
    const path = `${version === 3 ? '/rest/api' : '/rest'}/${userId}/${secret}/${method}`;
    const reply = await askOnce(
      { verb: 'POST', url: new URL(path, origin), headers: {}, body: params },
      limits,
    );
    if (reply.kind === 'lost') return { lost: reply.reason };
    if (reply.kind === 'redirect') {
      console.error(`${name}: ${method}: the portal names another address; it is not followed.`);
      return { status: 502, body: undefined };
    }
    return { status: reply.status, body: redact(jsonOf(reply.text)) };
  }

  async function introduce(): Promise<Introduction> {
    const profile = await firstAnswer('profile');
    const user = userOf(profile.result);
    if (!user)
      throw new GatewayError(`${name} does not tell whose webhook this is; is its owner still employed?`);
    const scopes = scopesOf((await firstAnswer('scope')).result);
    if (!scopes.includes('mail')) {
      throw new GatewayError('The webhook has no permission for mail; add "mail" to it on the portal.');
    }
    const params = { pagination: { limit: 1, offset: 0 } };
    const mail = await call({ version: 3, method: 'mail.mailbox.list', params });
    return {
      user,
      scopes,
      serverOffset: offsetIn(profile.time),
      memberId: createHash('md5').update(origin).digest('hex'),
      notes: [...missingScopes(scopes), ...mailNotes(mail)],
    };
  }

  /** An answer of the first two questions, or the sentence that says why there is none. */
  async function firstAnswer(method: string): Promise<{ result: unknown; time: unknown }> {
    const answer = await call({ version: 2, method, params: {} });
    if ('lost' in answer) throw new GatewayError(`${name} cannot be reached (${answer.lost}).`);
    if (answer.status === 401 || answer.status === 403) {
      throw new GatewayError(
        `${name} does not accept the webhook: it was deleted, or its secret is not complete.`,
      );
    }
    const body = answer.body as { result?: unknown; time?: unknown } | null | undefined;
    if (answer.status !== 200 || typeof body !== 'object' || body?.result === undefined) {
      throw new GatewayError(`${name} does not answer as a Bitrix24 portal does (${answer.status}).`);
    }
    return { result: body.result, time: body.time };
  }

  return { name, origin: () => origin, call, introduce };
}

function userOf(result: unknown): User | null {
  const { ID, NAME, LAST_NAME, ADMIN, TIME_ZONE } = (result ?? {}) as Record<string, unknown>;
  const id = Number(ID);
  if (!Number.isSafeInteger(id) || id <= 0) return null;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    id,
    name: text(NAME),
    lastName: text(LAST_NAME),
    email: '',
    timeZone: text(TIME_ZONE),
    isAdmin: ADMIN === true,
  };
}

function scopesOf(result: unknown): string[] {
  return Array.isArray(result) ? result.filter((scope): scope is string => typeof scope === 'string') : [];
}

function offsetIn(time: unknown): string {
  const { date_start: date } = (time ?? {}) as { date_start?: unknown };
  return (typeof date === 'string' && /[+-]\d\d:\d\d$/.exec(date)?.[0]) || '+00:00';
}

/** What the application uses beside mail, and what it cannot do without. */
const USES: readonly (readonly [scope: string, what: string])[] = [
  ['calendar', 'your day beside a new event'],
  ['task', 'finding a task whose answer got lost'],
  ['tasks', 'deadlines, and taking a task back'],
  ['im', 'adding people to a chat'],
  ['crm', 'names of clients'],
  ['log', 'taking a feed post back'],
];

function missingScopes(scopes: readonly string[]): string[] {
  const missing = USES.filter(([scope]) => !scopes.includes(scope));
  const named = missing.map(([scope, what]) => `${scope} (${what})`).join(', ');
  return named === '' ? [] : [`Permissions the webhook lacks: ${named}.`];
}

function mailNotes(mail: FarAnswer): string[] {
  if ('lost' in mail) return [];
  if (mail.status === 404) return ['This portal does not have the mail methods yet; the inbox will say so.'];
  const { result } = (mail.body ?? {}) as { result?: { items?: unknown } };
  return Array.isArray(result?.items) && result.items.length === 0
    ? ['No mailbox is connected for the owner of the webhook.']
    : [];
}
