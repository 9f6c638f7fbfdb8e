import { bodyForThread } from '../../bodies.ts';
import type { Message, State } from '../../state.ts';
import { RawResult, serverWallClock } from '../envelope.ts';
import type { Call } from '../method.ts';
import { entityId, notFound, optionalBool, optionalInt } from '../params.ts';
import { findMessage, headerKey, isVisible, mailIndex } from './store.ts';
import { stored } from './wire.ts';

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 50;
const MAX_WITHOUT_BODIES = 100;
const MAX_TOTAL = 500;

/**
 * The conversation around a message: what it answers and what answers it, in one mailbox, oldest first. The first
 * portals limit each direction by the smallest ids and answer a bare array; the newest page from the latest message back and
 * tell `total` and `hasMore` beside it.
 */
export function threadOf(call: Call): unknown {
  const id = entityId(call);
  const { state } = call.context;
  const message = findMessage(state, id);
  if (!message) throw notFound(id);
  return state.profile === 'g3' ? pagedThread(message, call) : wholeThread(message, call);
}

function wholeThread(message: Message, call: Call): unknown {
  const limit = readLimit(call, MAX_LIMIT);
  const { state } = call.context;
  const nearest = (messages: Message[]) => messages.sort((one, other) => one.id - other.id).slice(0, limit);
  const chain = [...nearest(ancestorsOf(message, state)), message, ...nearest(descendantsOf(message, state))];
  return oldestFirst(chain).map((item) => threadItem(item, call, true));
}

function pagedThread(message: Message, call: Call): unknown {
  const { state } = call.context;
  const withBodies = optionalBool(call, 'withBodies') ?? true;
  const limit = readLimit(call, withBodies ? MAX_LIMIT : MAX_WITHOUT_BODIES);
  const offset = Math.max(0, optionalInt(call, 'offset') ?? 0);
  const chain = oldestFirst([
    ...ancestorsOf(message, state),
    message,
    ...descendantsOf(message, state),
  ]).slice(-MAX_TOTAL);
  const end = Math.max(0, chain.length - offset);
  return new RawResult({
    result: chain.slice(Math.max(0, end - limit), end).map((item) => threadItem(item, call, withBodies)),
    total: chain.length,
    hasMore: offset + limit < chain.length,
  });
}

function readLimit(call: Call, max: number): number {
  const limit = optionalInt(call, 'limit') ?? DEFAULT_LIMIT;
  return limit <= 0 ? DEFAULT_LIMIT : Math.min(limit, max);
}

function ancestorsOf(message: Message, state: State): Message[] {
  const { byMessageId } = mailIndex(state);
  const found = new Set<Message>();
  let next = parentOf(message, byMessageId);
  while (next && next !== message && !found.has(next)) {
    found.add(next);
    next = parentOf(next, byMessageId);
  }
  return [...found].filter((item) => isVisible(item, state));
}

function parentOf(
  { mailboxId, inReplyTo }: Message,
  byMessageId: ReadonlyMap<string, Message>,
): Message | undefined {
  return inReplyTo ? byMessageId.get(headerKey(mailboxId, inReplyTo)) : undefined;
}

/** Answers, and answers to these; a letter that answers an ancestor is on another branch. */
function descendantsOf(message: Message, state: State): Message[] {
  const { answers } = mailIndex(state);
  const found = new Set([message]);
  for (const item of found) {
    for (const answer of answers.get(headerKey(item.mailboxId, item.messageId)) ?? []) found.add(answer);
  }
  found.delete(message);
  return [...found].filter((item) => isVisible(item, state));
}

function oldestFirst(messages: Message[]): Message[] {
  return [...new Set(messages)].sort((one, other) => one.date - other.date || one.id - other.id);
}

function threadItem(message: Message, { context }: Call, withBodies: boolean) {
  const { state, options } = context;
  const head = {
    id: message.id,
    subject: stored(message.subject),
    from: stored(message.from),
    to: stored(message.to),
    cc: stored(message.cc),
    date: serverWallClock(message.date, state.serverOffset),
  };
  if (!withBodies) return head;
  const { body, truncated, bodyLength } = bodyForThread(message, state.profile, options.rawBodies);
  return state.profile === 'g3' ? { ...head, body, truncated, bodyLength } : { ...head, body };
}
