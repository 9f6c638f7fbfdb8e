import type { Mailbox, Message, State } from '../../state.ts';

/** The messages of a portal in the orders and by the keys that methods ask for. */
export interface MailIndex {
  /** All mailboxes together, latest first; equal dates by id, highest first. */
  newestFirst: readonly Message[];
  byMailbox: ReadonlyMap<number, readonly Message[]>;
  byId: ReadonlyMap<number, Message>;
  /** By `headerKey(mailbox, Message-ID)`. */
  byMessageId: ReadonlyMap<string, Message>;
  /** By `headerKey(mailbox, In-Reply-To)`. */
  answers: ReadonlyMap<string, readonly Message[]>;
}

const indexes = new WeakMap<Message[], { index: MailIndex; size: number }>();

/** Built once and again after messages came in; what happens to a message later does not change its place. */
export function mailIndex({ messages }: State): MailIndex {
  const known = indexes.get(messages);
  if (known?.size === messages.length) return known.index;
  const index = buildIndex(messages);
  indexes.set(messages, { index, size: messages.length });
  return index;
}

/** A message that can be seen: erased ones cannot, a letter on its way out can before it has a folder. */
export function isVisible(message: Message, { outbox }: State): boolean {
  return message.folders.length > 0 || outbox.some((queued) => queued.messageId === message.id);
}

export function findMessage(state: State, id: number): Message | null {
  const message = mailIndex(state).byId.get(id);
  return message && isVisible(message, state) && mailboxOf(state, message) ? message : null;
}

export function mailboxOf(state: State, { mailboxId }: Message): Mailbox | undefined {
  return state.mailboxes.find((mailbox) => mailbox.id === mailboxId);
}

export function headerKey(mailboxId: number, header: string): string {
  return `${mailboxId} ${header}`;
}

/** Ids of messages have a counter of their own. */
export function nextMessageId(state: State): number {
  return state.messages.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
}

function buildIndex(messages: readonly Message[]): MailIndex {
  const newestFirst = [...messages].sort((one, other) => other.date - one.date || other.id - one.id);
  const byMailbox = new Map<number, Message[]>();
  const byId = new Map<number, Message>();
  const byMessageId = new Map<string, Message>();
  const answers = new Map<string, Message[]>();
  for (const message of newestFirst) {
    const { id, mailboxId, messageId, inReplyTo } = message;
    byId.set(id, message);
    append(byMailbox, mailboxId, message);
    byMessageId.set(headerKey(mailboxId, messageId), message);
    if (inReplyTo) append(answers, headerKey(mailboxId, inReplyTo), message);
  }
  return { newestFirst, byMailbox, byId, byMessageId, answers };
}

function append<Key>(map: Map<Key, Message[]>, key: Key, message: Message): void {
  const list = map.get(key);
  if (list) list.push(message);
  else map.set(key, [message]);
}
