import { readFile } from 'node:fs/promises';
import type { Mailbox, Message, Seed, User } from '../state.ts';
import { agendaFor } from './agenda.ts';
import { almanac } from './almanac.ts';
import { folderOf } from './folders.ts';
import { reader } from './json-reader.ts';
import type { Reader } from './json-reader.ts';
import { crmEntities, people, usualFolders } from './people.ts';

/** Reads a seed from a JSON file. Throws an Error whose sentence names the file and the place in it. */
export async function seedFromJson(path: string): Promise<Seed> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Error(`The seed file ${path} cannot be read: ${reason(error)}`);
  });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`The seed file ${path} is not JSON: ${reason(error)}`, { cause: error });
  }
  try {
    return seedFromObject(value);
  } catch (error) {
    throw new Error(`The seed file ${path} does not fit: ${reason(error)}`, { cause: error });
  }
}

/**
 * A seed from `{ user, serverOffset, mailboxes, messages }`, where everything but `messages` may be absent and is then
 * taken from the demo portal. Messages are ordered by date, those without an id get the next free one. Folders come from
 * the messages, beside the usual five. Throws an Error that names the place of the first mistake: `messages[3].date`.
 */
export function seedFromObject(value: unknown): Seed {
  const root = reader(value, '');
  const users = usersFrom(root.optional('user'));
  const mailboxes = root.optional('mailboxes')?.items().map(mailboxFrom) ?? [ownMailbox(users)];
  rejectTwins(mailboxes, 'mailboxes');
  const serverOffset =
    root.optional('serverOffset')?.matching(/^[+-]\d\d:\d\d$/, 'an offset such as "+03:00"') ?? '+03:00';
  const messages = root
    .required('messages')
    .items()
    .map((item) => messageFrom(item, mailboxes, serverOffset));
  return {
    users,
    mailboxes,
    messages: numbered(messages),
    events: agendaFor(almanac(new Date())).map((event) => ({ ...event, ownerId: users[0]?.id ?? 1 })),
    crmEntities,
    serverOffset,
  };
}

function usersFrom(user: Reader | undefined): User[] {
  const [first, ...others] = people;
  if (!first || !user) return people;
  const id = user.optional('id')?.id() ?? first.id;
  const name = user.optional('name')?.text() ?? `${first.name} ${first.lastName}`;
  const space = name.indexOf(' ');
  const me: User = {
    ...first,
    id,
    name: space < 0 ? name : name.slice(0, space),
    lastName: space < 0 ? '' : name.slice(space + 1),
    email: user.optional('email')?.text() ?? first.email,
    timeZone: user.optional('timeZone')?.timeZone() ?? first.timeZone,
    isAdmin: user.optional('isAdmin')?.flag() ?? first.isAdmin,
  };
  return [me, ...others.filter((one) => one.id !== id)];
}

function mailboxFrom(item: Reader): Mailbox {
  const email = item.required('email').text();
  return {
    id: item.required('id').id(),
    name: item.optional('name')?.text() ?? email,
    email,
    senderName: item.optional('senderName')?.text() ?? '',
    shared: item.optional('shared')?.flag() ?? false,
    folders: usualFolders(),
  };
}

function ownMailbox(users: User[]): Mailbox {
  const me = users[0];
  const email = me?.email ?? '';
  const name = `${me?.name ?? ''} ${me?.lastName ?? ''}`.trim();
  return { id: 1, name, email, senderName: name, shared: false, folders: usualFolders() };
}

/** A message whose id is 0 when the file gives none. */
function messageFrom(item: Reader, mailboxes: Mailbox[], serverOffset: string): Message {
  const boxId = item.optional('mailboxId')?.id() ?? mailboxes[0]?.id;
  const mailbox = mailboxes.find((one) => one.id === boxId);
  if (!mailbox) throw item.required('mailboxId').error('is not the id of one of the mailboxes');
  const folder = folderOf(mailbox, item.optional('folder')?.text() ?? 'INBOX');
  return {
    id: item.optional('id')?.id() ?? 0,
    mailboxId: mailbox.id,
    folders: [folder.path],
    from: item.optional('from')?.text() ?? '',
    to: item.optional('to')?.texts() ?? mailbox.email,
    cc: item.optional('cc')?.texts() ?? '',
    bcc: '',
    subject: item.optional('subject')?.text() ?? '',
    date: item.required('date').date(serverOffset),
    html: item.optional('html')?.text() ?? null,
    text: item.optional('text')?.text() ?? null,
    isSeen: item.optional('isSeen')?.flag() ?? true,
    hasAttachments: item.optional('hasAttachments')?.flag() ?? false,
    attachmentsDownloaded: true,
    messageId: item.optional('messageId')?.text() ?? '',
    inReplyTo: item.optional('inReplyTo')?.text() ?? null,
    bindings: [],
    syncingUntil: 0,
  };
}

function numbered(messages: Message[]): Message[] {
  rejectTwins(
    messages.filter((one) => one.id !== 0),
    'messages',
  );
  let next = messages.reduce((highest, one) => Math.max(highest, one.id), 0) + 1;
  return messages
    .toSorted((a, b) => a.date - b.date)
    .map((message) => {
      const id = message.id || next++;
      return { ...message, id, messageId: message.messageId || `<seed-${id}@mail.birchline.example>` };
    });
}

function rejectTwins(items: { id: number }[], place: string): void {
  const seen = new Set<number>();
  for (const { id } of items) {
    if (seen.has(id)) throw new Error(`${place} has the id ${id} twice.`);
    seen.add(id);
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
