import * as v from 'valibot';
import { serverOffset } from '@/portal/clock';
import { type Address, parseAddresses } from './address';
import { parsePortalDate } from './date';
import { withoutControls } from './shown';
import { flag, id, itemsOf, rows, text, textOrNull } from './wire';

/** One message of a conversation. Mailbox, read state and bindings are not part of a thread answer. */
export interface ThreadMessage {
  id: number;
  subject: string;
  from: Address;
  to: Address[];
  cc: Address[];
  date: Date | null;
  body: string;
  /** The portal cut the text; the whole of it is in `mail.message.get`. */
  truncated: boolean;
  /** Newer portals keep line breaks, decode entities and cut the quotation off; older ones strip tags only. */
  readable: boolean;
}

const wireThreadMessage = v.pipe(
  v.object({
    id,
    subject: text,
    from: text,
    to: text,
    cc: text,
    date: textOrNull,
    body: text,
    truncated: flag,
    bodyLength: v.optional(v.unknown()),
  }),
  v.transform(({ bodyLength, ...wire }): ThreadMessage => ({
    ...wire,
    subject: withoutControls(wire.subject),
    from: parseAddresses(wire.from)[0] ?? { name: '', email: '' },
    to: parseAddresses(wire.to),
    cc: parseAddresses(wire.cc),
    date: parsePortalDate(wire.date, serverOffset()),
    readable: bodyLength !== undefined,
  })),
);

/** A conversation, oldest first, each message once. Accepts the bare list and the `{items}` form. */
export function toThread(result: unknown): ThreadMessage[] {
  return inOrder(rows(wireThreadMessage, itemsOf(result)));
}

/** Oldest first, each message once. */
export function inOrder(messages: readonly ThreadMessage[]): ThreadMessage[] {
  const once = new Map(messages.map((message) => [message.id, message]));
  return [...once.values()].sort((a, b) => timeOf(a) - timeOf(b) || a.id - b.id);
}

function timeOf(message: ThreadMessage): number {
  return message.date?.getTime() ?? 0;
}
