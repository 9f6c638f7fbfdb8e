import type { Folder, Mailbox, Message, State } from '../../state.ts';
import { internalError } from '../envelope.ts';
import type { V3Error } from '../errors.ts';
import type { Call } from '../method.ts';
import { nothingToMove } from '../missing.ts';
import { optionalString, refuse, requiredArray, requiredString, toInt } from '../params.ts';
import { addressesIn } from './address.ts';
import { folderOfKind, resolveFolder } from './folders.ts';
import { refuseWhileMigrating } from './migrating.ts';
import { findMessage } from './store.ts';

const MAX_IDS = 100;

/**
 * Moves, junks or deletes. The count is of folder placements, not of messages, and ids nobody can see are skipped. Several mailboxes are
 * refused for `move` and served one after another otherwise; a moved message rests until the next synchronisation.
 */
export function moveMessages(call: Call): unknown {
  const ids = requiredArray(call, 'messageIds');
  const action = readAction(call);
  const folder = action === 'move' ? readFolder(call) : '';
  if (ids.length > MAX_IDS) throw internalError(3);
  const { state } = call.context;
  const messages = [...new Set(ids.map(toInt))].flatMap((id) => findMessage(state, id) ?? []);
  if (messages.length === 0) throw nothingToMove(call);
  refuseWhileMigrating(call);
  const groups = byMailbox(messages, state);
  if (action === 'move' && groups.length > 1) {
    throw refuse(call, 'All messages must belong to the same mailbox.', null, 'messageIds');
  }
  const steps = groups.map((group) => planOf(call, group, action, folder));
  const movedCount = messages.reduce((sum, message) => sum + message.folders.length, 0);
  for (const step of steps) carryOut(state, step);
  return { success: true, movedCount, action };
}

type Action = 'move' | 'spam' | 'delete';

interface Group {
  mailbox: Mailbox;
  messages: Message[];
}

interface Step extends Group {
  target: Folder;
}

function readAction(call: Call): Action {
  const action = requiredString(call, 'action');
  if (action === 'move' || action === 'spam' || action === 'delete') return action;
  const text = 'Parameter "action" must be "move", "spam", or "delete".';
  throw refuse(call, text, 'INVALID_ACTION', 'action');
}

function readFolder(call: Call): string {
  const folder = optionalString(call, 'folder') ?? '';
  if (folder !== '') return folder;
  const text = 'Parameter "folder" is required when action is "move".';
  throw refuse(call, text, 'MISSING_FOLDER', 'folder');
}

function byMailbox(messages: Message[], { mailboxes }: State): Group[] {
  return mailboxes
    .map((mailbox) => ({ mailbox, messages: messages.filter((item) => item.mailboxId === mailbox.id) }))
    .filter((group) => group.messages.length > 0);
}

/** Everything that can be refused is refused before the first message moves. */
function planOf(call: Call, group: Group, action: Action, wanted: string): Step {
  const { state } = call.context;
  const now = Date.now();
  const { mailbox, messages } = group;
  if (messages.some((message) => message.syncingUntil > now || message.folders.length === 0)) {
    throw refused(call, 'MESSAGES_NOT_FOUND');
  }
  const shared = messages
    .map((message) => message.folders)
    .reduce((common, folders) => common.filter((path) => folders.includes(path)));
  if (shared.length === 0) throw refused(call, 'MESSAGES_MULTIPLE_FOLDERS');
  const target = targetOf(call, mailbox, action, wanted);
  if (shared.includes(target.path) && action !== 'delete') throw refused(call, 'MOVE_TO_SELF_FOLDER');
  if (!state.mailSwitches.imap) throw refused(call, 'SYNC_ERROR');
  return { ...group, target };
}

function targetOf(call: Call, mailbox: Mailbox, action: Action, wanted: string): Folder {
  if (action === 'spam') {
    const spam = folderOfKind(mailbox, 'spam');
    if (!spam) throw refused(call, 'SPAM_FOLDER_NOT_SELECTED_ERROR');
    return spam;
  }
  if (action === 'delete') {
    const trash = folderOfKind(mailbox, 'trash');
    if (!trash) throw refused(call, 'TRASH_FOLDER_NOT_SELECTED_ERROR');
    return trash;
  }
  const folder = resolveFolder(mailbox, wanted, call.context.state.lang);
  if (!folder) throw refused(call, 'MAILBOX_NOT_FOUND');
  if (folder.disabled) throw refused(call, 'FOLDER_IS_DISABLED');
  return folder;
}

/** What already lies in the trash is erased; spam tells the sender's address to the blacklist, and back in the inbox takes it off. */
function carryOut(state: State, { mailbox, messages, target }: Step): void {
  const spam = folderOfKind(mailbox, 'spam')?.path;
  for (const message of messages) {
    const isErased = target.kind === 'trash' && message.folders.every((path) => path === target.path);
    const wasSpam = spam !== undefined && message.folders.includes(spam);
    message.folders = isErased ? [] : [target.path];
    message.syncingUntil = Date.now() + state.mailSwitches.syncDelay;
    if (target.kind === 'spam') blacklist(state, message);
    if (target.kind === 'inbox' && wasSpam) {
      const senders = senderAddresses(message);
      state.blacklist = state.blacklist.filter((email) => !senders.includes(email));
    }
  }
}

function blacklist(state: State, message: Message): void {
  const own = state.mailboxes.map(({ email }) => email.toLowerCase());
  const added = senderAddresses(message).filter((email) => !own.includes(email));
  state.blacklist = [...new Set([...state.blacklist, ...added])];
}

function senderAddresses({ from }: Message): string[] {
  return addressesIn(from).map(({ email }) => email);
}

const REFUSALS = {
  MESSAGES_NOT_FOUND: ['Messages not found', 'messageIds'],
  MESSAGES_MULTIPLE_FOLDERS: ['Select emails from a single folder', 'messageIds'],
  MOVE_TO_SELF_FOLDER: ['The messages are already in this folder', 'folder'],
  MAILBOX_NOT_FOUND: ['Folder or mailbox not found', 'folder'],
  FOLDER_IS_DISABLED: ['This folder is switched off in the mailbox settings', 'folder'],
  SPAM_FOLDER_NOT_SELECTED_ERROR: ['The spam folder is not chosen in the mailbox settings', 'action'],
  TRASH_FOLDER_NOT_SELECTED_ERROR: ['The trash folder is not chosen in the mailbox settings', 'action'],
  SYNC_ERROR: ['The mail server does not answer', 'messageIds'],
} as const;

function refused(call: Call, reason: keyof typeof REFUSALS): V3Error {
  const [text, parameter] = REFUSALS[reason];
  return refuse(call, text, `MAIL_CLIENT_${reason}`, parameter);
}
