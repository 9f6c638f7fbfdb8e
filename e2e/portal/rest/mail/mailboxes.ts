import type { Mailbox, State } from '../../state.ts';
import type { Call } from '../method.ts';
import { readPage, slicedPage } from '../pagination.ts';
import { entityId, notFound, optionalString } from '../params.ts';
import { checkSelect, checkStructures } from '../structures.ts';

const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 100;

export const MAILBOX_FIELDS = ['id', 'name', 'email', 'senderName'] as const;
const MAILBOX = { name: 'MailboxDto', fields: MAILBOX_FIELDS };

/** `name` and `email` filter by a part of the text, in any case. */
export function listMailboxes(call: Call): unknown {
  checkStructures(call, MAILBOX);
  const page = readPage(call, DEFAULT_LIMIT);
  const name = (optionalString(call, 'name') ?? '').toLowerCase();
  const email = (optionalString(call, 'email') ?? '').toLowerCase();
  const found = orderedMailboxes(call.context.state).filter(
    (mailbox) => mailbox.name.toLowerCase().includes(name) && mailbox.email.toLowerCase().includes(email),
  );
  return { items: slicedPage(found, page, MAX_LIMIT).map(mailboxItem) };
}

export function getMailbox(call: Call): unknown {
  const id = entityId(call);
  checkSelect(call.params['select'], MAILBOX);
  const mailbox = call.context.state.mailboxes.find((candidate) => candidate.id === id);
  if (!mailbox) throw notFound(id);
  return { item: mailboxItem(mailbox) };
}

/** Not filtered by mailbox, whatever the body asks; the newest portals add where each sender comes from. */
export function listSenders(call: Call): unknown {
  checkStructures(call, MAILBOX);
  const page = readPage(call, DEFAULT_LIMIT);
  const { state } = call.context;
  const rows = slicedPage(sendersOf(state), page, MAX_LIMIT);
  return {
    items: rows.map(({ email, name, sender, senderId, mailbox }) =>
      state.profile === 'g3'
        ? { email, name, sender, senderId, mailboxId: mailbox?.id ?? null }
        : { email, name, sender },
    ),
  };
}

export interface Sender {
  email: string;
  name: string;
  /** `Name <email>`, or the address alone. */
  sender: string;
  senderId: number;
  /** Null: a mail server of its own sends it. */
  mailbox: Mailbox | null;
}

/**
 * Each mailbox under its sender's name and under its own, then the addresses with a mail server of their own;
 * the same address may stand there twice.
 */
export function sendersOf(state: State): Sender[] {
  const ofMailboxes = orderedMailboxes(state).flatMap((mailbox) => {
    const names = mailbox.senderName === '' ? [mailbox.name] : [mailbox.senderName, mailbox.name];
    return names.map((name) => senderAs(name, mailbox.email, mailbox.id, mailbox));
  });
  const ofServers = state.smtpSenders.map(({ id, email, name }) => senderAs(name, email, id, null));
  const all = [...ofMailboxes, ...ofServers];
  return [...new Map(all.toReversed().map((one) => [one.sender, one])).values()].toReversed();
}

function senderAs(name: string, email: string, senderId: number, mailbox: Mailbox | null): Sender {
  return { email, name, sender: name === '' ? email : `${name} <${email}>`, senderId, mailbox };
}

/** Own mailboxes first, each group by id from the highest. */
function orderedMailboxes({ mailboxes }: State): Mailbox[] {
  return [...mailboxes].sort((one, other) => Number(one.shared) - Number(other.shared) || other.id - one.id);
}

function mailboxItem({ id, name, email, senderName }: Mailbox) {
  return { id, name, email, senderName };
}
