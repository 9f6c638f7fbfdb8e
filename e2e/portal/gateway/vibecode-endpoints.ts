import { RawResult } from '../rest/envelope.ts';
import { validationError } from '../rest/params.ts';
import type { Params } from '../rest/request.ts';

/** What the Vibecode gateway has for a REST method, and how its answer becomes the portal's. */
export interface Endpoint {
  verb: 'GET' | 'POST';
  /** `:id` stands for the value of `id`. */
  path: string;
  /** The parameter in the path: its name, and the portal's inner code when it is missing. */
  id?: { name: string; missing: string };
  /** The value of `result`, made of the gateway's `data`; undefined when that makes no sense. */
  result: (data: unknown) => unknown;
}

const message = { name: 'messageId', missing: 'MISSING_MESSAGE_ID' };

/** 16 of the 17; the senders are asked mailbox by mailbox, see {@link SENDERS}. A method without a line does not exist there. */
export const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  'mail.mailbox.list': { verb: 'GET', path: '/mail/mailboxes', result: items },
  'mail.mailbox.get': {
    verb: 'GET',
    path: '/mail/mailboxes/:id',
    id: { name: 'id', missing: 'id' },
    result: item,
  },
  'mail.message.list': { verb: 'GET', path: '/mail/messages', result: items },
  'mail.message.get': {
    verb: 'GET',
    path: '/mail/messages/:id',
    id: { name: 'id', missing: 'id' },
    result: item,
  },
  'mail.message.thread': {
    verb: 'GET',
    path: '/mail/messages/:id/thread',
    id: { name: 'id', missing: 'id' },
    result: thread,
  },
  'mail.message.send': { verb: 'POST', path: '/mail/messages', result: object },
  'mail.message.reply': {
    verb: 'POST',
    path: '/mail/messages/:id/reply',
    id: { name: 'replyToMessageId', missing: 'MISSING_REPLYTOMESSAGEID' },
    result: object,
  },
  'mail.message.forward': {
    verb: 'POST',
    path: '/mail/messages/:id/forward',
    id: { name: 'forwardMessageId', missing: 'MISSING_FORWARDMESSAGEID' },
    result: object,
  },
  'mail.message.movetofolder': { verb: 'POST', path: '/mail/messages/move', result: object },
  'mail.message.createtask': { verb: 'POST', path: '/mail/messages/:id/task', id: message, result: object },
  'mail.message.createcalendarevent': {
    verb: 'POST',
    path: '/mail/messages/:id/calendar-event',
    id: message,
    result: object,
  },
  'mail.message.createchat': { verb: 'POST', path: '/mail/messages/:id/chat', id: message, result: object },
  'mail.message.createfeedpost': {
    verb: 'POST',
    path: '/mail/messages/:id/feed-post',
    id: message,
    result: object,
  },
  'mail.message.createcrmactivity': {
    verb: 'POST',
    path: '/mail/messages/:id/crm-activity',
    id: message,
    result: truth,
  },
  'mail.recipient.listcontacts': { verb: 'POST', path: '/mail/recipients/contacts', result: items },
  'mail.recipient.listemployees': { verb: 'POST', path: '/mail/recipients/employees', result: items },
};

/** The 17th. The method knows no mailbox, the endpoint wants one. */
export const SENDERS: Endpoint = {
  verb: 'GET',
  path: '/mail/mailboxes/:id/senders',
  id: { name: 'id', missing: 'id' },
  result: items,
};

/** Searching for people changes nothing, though it is a POST; it may wait and be asked again like any read. */
export function isWrite(method: string): boolean {
  return ENDPOINTS[method]?.verb === 'POST' && !method.startsWith('mail.recipient.');
}

/** The path and, for GET, the query of a call. Throws the portal's refusal when the id is missing. */
export function addressOf(
  { verb, path, id }: Endpoint,
  params: Params,
): { path: string; query: URLSearchParams } {
  const query = verb === 'GET' ? queryOf(params) : new URLSearchParams();
  if (!id) return { path, query };
  query.delete(id.name);
  const value = Number(params[id.name]);
  if (!Number.isSafeInteger(value) || value <= 0) {
    throw validationError([{ message: `Parameter "${id.name}" is required.`, field: id.missing }]);
  }
  return { path: path.replace(':id', String(value)), query };
}

/** Pages are `limit` and `offset` at the top; a page number becomes an offset, as the portal makes it. */
function queryOf({ pagination, ...rest }: Params): URLSearchParams {
  const { limit, offset, page } = (pagination ?? {}) as Params;
  const first =
    typeof page === 'number' && typeof limit === 'number' ? Math.max(0, page - 1) * limit : offset;
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({
    ...rest,
    limit: limit ?? rest['limit'],
    offset: first ?? rest['offset'],
  })) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      query.set(key, String(value));
    }
  }
  return query;
}

function items(data: unknown): unknown {
  const rows = rowsOf(data);
  return rows && { items: rows };
}

/** The rows of a list answer, bare or under `items`. */
export function rowsOf(data: unknown): unknown[] | undefined {
  const rows = Array.isArray(data) ? data : fieldsOf(data)?.['items'];
  return Array.isArray(rows) ? (rows as unknown[]) : undefined;
}

function item(data: unknown): unknown {
  const fields = fieldsOf(data);
  return fields && { item: fieldsOf(fields['item']) ?? fields };
}

/** What lies beside the rows in the gateway's answer lies beside `result` in the portal's. */
function thread(data: unknown): unknown {
  const { items: _items, result: _result, ...beside } = fieldsOf(data) ?? {};
  const rows = rowsOf(data) ?? rowsOf(fieldsOf(data)?.['result']);
  return rows && new RawResult({ result: rows, ...beside });
}

function object(data: unknown): unknown {
  return fieldsOf(data);
}

function truth(data: unknown): unknown {
  const fields = fieldsOf(data) ?? {};
  return [data, fields['result'], fields['success']].includes(true) ? { result: true } : undefined;
}

function fieldsOf(data: unknown): Params | undefined {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Params) : undefined;
}
