import * as v from 'valibot';
import { serverOffset } from '@/portal/clock';
import { type Address, isCutHeader, parseAddresses } from './address';
import { type Binding, toBindings } from './binding';
import { parsePortalDate } from './date';
import { withoutControls } from './shown';
import { flag, id, rows, text, textOrNull } from './wire';

/** A message as every screen sees it. */
export interface Message {
  id: number;
  mailboxId: number;
  mailboxEmail: string;
  subject: string;
  from: Address;
  to: Address[];
  cc: Address[];
  /** The portal stores long lists of people only in part: some may be missing. */
  isMissingPeople: boolean;
  /** Receive date; null when the portal gave none we understand. */
  date: Date | null;
  isSeen: boolean;
  hasAttachments: boolean;
  /** Address of the portal's own page of this message, absolute or relative. */
  url: string;
  bindings: Binding[];
  /** As the portal answered it (entities still encoded); null in lists. */
  body: string | null;
}

const NOBODY: Address = { name: '', email: '' };

const wireMessage = v.pipe(
  v.object({
    id,
    mailboxId: v.fallback(id, 0),
    mailboxEmail: text,
    subject: text,
    from: text,
    to: text,
    cc: text,
    date: textOrNull,
    isSeen: flag,
    hasAttachments: flag,
    url: text,
    bindings: v.optional(v.unknown()),
    body: textOrNull,
  }),
  v.transform((wire): Message => ({
    ...wire,
    mailboxEmail: withoutControls(wire.mailboxEmail),
    subject: withoutControls(wire.subject),
    from: parseAddresses(wire.from)[0] ?? NOBODY,
    to: parseAddresses(wire.to),
    cc: parseAddresses(wire.cc),
    isMissingPeople: isCutHeader(wire.to) || isCutHeader(wire.cc),
    date: parsePortalDate(wire.date, serverOffset()),
    bindings: toBindings(wire.bindings),
  })),
);

/** One message from `item` of a mail answer; throws a ValiError when there is no usable id. */
export function toMessage(wire: unknown): Message {
  return v.parse(wireMessage, wire);
}

/** Messages from `items`; a row that cannot be read is left out, it never blanks the list. */
export function toMessages(wire: unknown): Message[] {
  return rows(wireMessage, wire);
}

export function isUnread(message: Message): boolean {
  return !message.isSeen;
}
