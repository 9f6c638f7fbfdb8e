import { createHash } from 'node:crypto';
import { errorBody, internalError, successBody } from '../rest/envelope.ts';
import { methodNotFound, V2Error, V3Error } from '../rest/errors.ts';
import type { Params } from '../rest/request.ts';
import type { User } from '../state.ts';
import { askOnce, type Limits, LIMITS, type Question, type Reply } from './ask-once.ts';
import { type FarAnswer, type FarCall, type Gateway, GatewayError, type Introduction } from './gateway.ts';
import { type Pauses, pauses } from './pause.ts';
import { jsonOf, redactor } from './secrets.ts';
import { addressOf, type Endpoint, ENDPOINTS, isWrite, rowsOf, SENDERS } from './vibecode-endpoints.ts';
import { isAboutKey, portalErrorOf, tooFast } from './vibecode-errors.ts';
import { findMe, profileOf } from './vibecode-me.ts';

export interface VibecodeSettings {
  /** `https://vibecode.bitrix24.tech/v1`, without a slash at its end. */
  base: string;
  key: string;
  /** The gateway does not tell who the key belongs to; null: found by the address of a mailbox. */
  userId: number | null;
  /** Nor does it tell the clock of the portal server, `+03:00`. */
  serverOffset: string;
}

/** Asked this often at most before a refusal for haste is passed on. */
const MOST_ASKS = 4;

/**
 * A portal through the Vibecode gateway: mail methods become its endpoints, its answers the portal's. What it does not
 * have does not exist here either.
 */
export function vibecodeGateway(
  settings: VibecodeSettings,
  limits: Limits = LIMITS,
  pause: Pauses = pauses(),
): Gateway {
  const { base, key, serverOffset } = settings;
  const redact = redactor(key);
  const name = new URL(base).host;
  let origin: string | null = null;
  let me: User | null = null;
  let toldAbout = '';

  /** The `result` of a v3 method; throws the portal's refusal, or {@link Lost}. */
  async function resultOf(method: string, params: Params): Promise<unknown> {
    if (method === 'mail.mailbox.senders') return senders(params);
    const endpoint = Object.hasOwn(ENDPOINTS, method) ? ENDPOINTS[method] : undefined;
    if (!endpoint) throw methodNotFound(3, method);
    return ask(endpoint, params, isWrite(method));
  }

  async function ask(endpoint: Endpoint, params: Params, writes: boolean): Promise<unknown> {
    const { path, query } = addressOf(endpoint, params);
    const url = new URL(`${base}${path}`);
    url.search = query.toString();
    const { verb } = endpoint;
    const question = { verb, url, headers: { 'x-api-key': key }, ...(verb === 'POST' && { body: params }) };
    const reply = await (writes ? askNow(question) : askPatiently(question));
    if (reply.kind === 'lost') throw new Lost(reply.reason);
    // Nothing was done there; a gateway that has moved is as good as broken.
    if (reply.kind === 'redirect') throw internalError(3);
    const answer = (redact(jsonOf(reply.text)) ?? {}) as {
      success?: unknown;
      data?: unknown;
      error?: unknown;
    };
    if (reply.status >= 400 || answer.error !== undefined) throw refusalOf(reply.status, answer.error);
    const result = answer.success === true ? endpoint.result(answer.data) : undefined;
    if (result === undefined) throw new NotAnAnswer();
    origin ??= originIn(result);
    return result;
  }

  /** A write goes out at once or not at all: what is refused for haste is certainly not done. */
  async function askNow(question: Question): Promise<Reply> {
    if (pause.left() > 0) throw tooFast({ message: 'QUERY_LIMIT_EXCEEDED' });
    const reply = await askOnce(question, limits);
    notePause(reply);
    return reply;
  }

  async function askPatiently(question: Question): Promise<Reply> {
    const since = Date.now();
    const once = async (): Promise<Reply> => {
      const reply = await askOnce(question, limits);
      notePause(reply);
      return reply;
    };
    let reply = pause.left() > 0 ? null : await once();
    for (let asks = 1; asks < MOST_ASKS && (!reply || isTooFast(reply)); asks += 1) {
      const next = await pause.turn(since, once);
      if (!next) break;
      reply = next;
    }
    if (!reply) throw tooFast({ message: 'QUERY_LIMIT_EXCEEDED' });
    return reply;
  }

  function notePause(reply: Reply): void {
    if (reply.kind !== 'answer' || !isTooFast(reply)) return;
    const { error } = (jsonOf(reply.text) ?? {}) as { error?: { retryAfter?: unknown } };
    const told = error?.retryAfter;
    pause.begin(reply.retryAfter ?? (typeof told === 'number' ? String(told) : null));
  }

  function refusalOf(status: number, error: unknown): V2Error | V3Error {
    const { code, message } = (error ?? {}) as Params;
    const refusal = {
      status,
      code: typeof code === 'string' ? code : '',
      message: typeof message === 'string' ? message : 'The gateway refused.',
    };
    if (isAboutKey(refusal) && toldAbout !== refusal.code) {
      toldAbout = refusal.code;
      console.error(`${name}: the key is refused: ${refusal.code || status}.`);
    }
    return portalErrorOf(refusal);
  }

  /** Each mailbox is asked, because nobody says whether the answer is about that mailbox alone. */
  async function senders({ pagination }: Params): Promise<unknown> {
    const { limit, offset } = (pagination ?? {}) as { limit?: unknown; offset?: unknown };
    const mailboxes = rowsOf(await resultOf('mail.mailbox.list', { pagination: { limit: 100 } })) as {
      id: unknown;
    }[];
    const found = new Map<string, unknown>();
    for (const { id } of mailboxes) {
      const rows = rowsOf(await ask(SENDERS, { id }, false)) as { sender?: unknown; senderId?: unknown }[];
      for (const row of rows) found.set(`${String(row.sender)} ${String(row.senderId)}`, row);
    }
    const from = Number(offset ?? 0);
    return { items: [...found.values()].slice(from, from + Number(limit ?? 25)) };
  }

  /** The few v2 methods that can be answered truthfully without a portal. */
  function ownResult(method: string): unknown {
    if (method === 'scope') return ['mail'];
    if (method === 'profile' && me) return profileOf(me);
    throw methodNotFound(2, method);
  }

  async function call({ version, method, params }: FarCall): Promise<FarAnswer> {
    const start = Date.now();
    try {
      if (Array.isArray(params)) throw methodNotFound(version, method);
      const value = version === 3 ? await resultOf(method, params) : ownResult(method);
      const timing = { start, finish: Date.now(), offset: serverOffset };
      return { status: 200, body: successBody(value, version, timing) };
    } catch (error) {
      if (error instanceof Lost) return { lost: error.message };
      if (error instanceof NotAnAnswer) return { status: 200, body: undefined };
      if (error instanceof V2Error || error instanceof V3Error) return errorBody(error, version);
      throw error;
    }
  }

  async function introduce(): Promise<Introduction> {
    const mailboxes = rowsOf(
      resultIn(await call({ version: 3, method: 'mail.mailbox.list', params: {} }), name),
    );
    if (!mailboxes) throw new GatewayError(`${name} does not answer as the Vibecode gateway does.`);
    me = await findMe(mailboxes, settings.userId, (params) =>
      resultOf('mail.recipient.listemployees', params),
    );
    const memberId = createHash('md5').update(`${base} ${me.id} ${me.email}`).digest('hex');
    const notes = [
      'Calendar, tasks, chats, feed and CRM are made from messages, but cannot be read, changed or taken back.',
      `Dates of mail are read as ${serverOffset}; VIBECODE_SERVER_OFFSET changes that.`,
    ];
    return { user: me, scopes: ['mail'], serverOffset, memberId, notes };
  }

  return { name, origin: () => origin, call, introduce };
}

class Lost extends Error {}

class NotAnAnswer extends Error {}

function isTooFast(reply: Reply): boolean {
  return reply.kind === 'answer' && reply.status === 429;
}

/** The portal behind the gateway is known by the address of the first message. */
function originIn(result: unknown): string | null {
  const { items = [], item } = result as { items?: unknown[]; item?: unknown };
  for (const row of [item, ...items]) {
    const url = (row as { url?: unknown } | null | undefined)?.url;
    if (typeof url === 'string' && /^https?:\/\//.test(url) && URL.canParse(url)) return new URL(url).origin;
  }
  return null;
}

/** The `result` of a first answer, or the sentence that says why there is none. */
function resultIn(answer: FarAnswer, name: string): unknown {
  if ('lost' in answer) throw new GatewayError(`${name} cannot be reached (${answer.lost}).`);
  if (answer.status === 200) return (answer.body as { result?: unknown } | undefined)?.result;
  if (answer.status === 401) throw new GatewayError(`${name} does not accept the key in VIBECODE_API_KEY.`);
  if (answer.status === 403)
    throw new GatewayError('The key in VIBECODE_API_KEY has no permission for mail.');
  throw new GatewayError(`${name} answers ${answer.status} to the first question.`);
}
