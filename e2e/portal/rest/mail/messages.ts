import type { Message, State } from '../../state.ts';
import type { V3Error } from '../errors.ts';
import { internalError } from '../envelope.ts';
import type { Call } from '../method.ts';
import { pageOf, readPage } from '../pagination.ts';
import { entityId, notFound, optionalBool, optionalInt, optionalString, refuse } from '../params.ts';
import { checkSelect, checkStructures } from '../structures.ts';
import { resolveFolder } from './folders.ts';
import { readBound } from './list-dates.ts';
import { refuseWhileMigrating } from './migrating.ts';
import { matchesSearch, searchWords } from './search.ts';
import { findMessage, isVisible, mailIndex } from './store.ts';
import { MESSAGE_FIELDS, messageItem, showsAttachments } from './wire.ts';

const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 200;
const MESSAGE = { name: 'MessageDto', fields: MESSAGE_FIELDS };

/** One row per message, latest first; without a folder the rows of every folder. */
export function listMessages(call: Call): unknown {
  checkStructures(call, MESSAGE);
  const page = readPage(call, DEFAULT_LIMIT);
  const mailboxId = readMailbox(call);
  const isWanted = allOf(call, mailboxId);
  refuseWhileMigrating(call);
  const { state } = call.context;
  const index = mailIndex(state);
  const candidates = mailboxId === null ? index.newestFirst : (index.byMailbox.get(mailboxId) ?? []);
  const last = page.offset + (page.limit < 0 ? DEFAULT_LIMIT : Math.min(page.limit, MAX_LIMIT));
  const rows = firstOf(candidates, isWanted, last);
  return {
    items: pageOf(rows, page, DEFAULT_LIMIT, MAX_LIMIT).map((message) => messageItem(message, call, 'list')),
  };
}

/** Nothing is marked as seen by reading, and `select` reduces nothing. */
export function getMessage(call: Call): unknown {
  const id = entityId(call);
  checkSelect(call.params['select'], MESSAGE);
  const message = findMessage(call.context.state, id);
  if (!message) throw notFound(id);
  return { item: messageItem(message, call, 'get') };
}

type Condition = (message: Message) => boolean;

function firstOf(candidates: readonly Message[], isWanted: Condition, count: number): Message[] {
  const found: Message[] = [];
  for (const message of candidates) {
    if (found.length >= count) break;
    if (isWanted(message)) found.push(message);
  }
  return found;
}

function allOf(call: Call, mailboxId: number | null): Condition {
  const { state } = call.context;
  const shown = new Set(state.mailboxes.map(({ id }) => id));
  const isSeen = optionalBool(call, 'isSeen');
  const hasAttachments = optionalBool(call, 'hasAttachments');
  const words = searchWords(optionalString(call, 'searchQuery') ?? '');
  const { from, to } = dateBounds(call);
  const path = folderPath(call, mailboxId);
  return (message) =>
    shown.has(message.mailboxId) &&
    message.date >= from &&
    message.date <= to &&
    (path === null ? isVisible(message, state) : message.folders.includes(path)) &&
    (isSeen === null || message.isSeen === isSeen) &&
    (hasAttachments === null || showsAttachments(message) === hasAttachments) &&
    matchesSearch(message, words);
}

/** The first portals break on a mailbox that is not there; newer ones refuse it. */
function readMailbox(call: Call): number | null {
  const id = optionalInt(call, 'mailboxId');
  if (id === null) return null;
  const { profile, mailboxes } = call.context.state;
  if (mailboxes.some((mailbox) => mailbox.id === id)) return id;
  if (profile === 'g1') throw internalError(3);
  throw listRefused(
    call,
    id <= 0
      ? 'mailboxId must be a positive integer.'
      : 'The selected mailbox is not available to the current user.',
    'mailboxId',
  );
}

function dateBounds(call: Call): { from: number; to: number } {
  const from = readDate(call, 'dateFrom', 'from') ?? -Infinity;
  const to = readDate(call, 'dateTo', 'to') ?? Infinity;
  if (from > to && call.context.state.profile === 'g3') {
    throw listRefused(call, 'dateFrom must be earlier than or equal to dateTo.', 'dateFrom');
  }
  return { from, to };
}

function readDate(call: Call, name: 'dateFrom' | 'dateTo', edge: 'from' | 'to'): number | null {
  const value = optionalString(call, name);
  if (value === null || value === '') return null;
  const { profile, serverOffset } = call.context.state;
  const bound = readBound(value, edge, profile, serverOffset);
  if (bound !== null) return bound;
  if (profile === 'g3') {
    const forms = "Use an ISO 8601 date like 'YYYY-MM-DD' or a full date-time.";
    throw listRefused(call, `Invalid ${name}. ${forms}`, name);
  }
  const example = '"2026-01-01T00:00:00+00:00"';
  const text = `Parameter "${name}" must be in ISO 8601 (DATE_ATOM) format, e.g. ${example}.`;
  throw refuse(call, text, `INVALID_${name.toUpperCase()}`, name);
}

/**
 * Null: no folder is asked for. Without a mailbox, the first one that knows the name decides for all; an unknown name
 * is taken for a path, under which nothing lies.
 */
function folderPath(call: Call, mailboxId: number | null): string | null {
  const folder = optionalString(call, 'folder') ?? '';
  if (folder.trim() === '') return null;
  const { state } = call.context;
  for (const mailbox of boxesOf(state, mailboxId)) {
    const found = resolveFolder(mailbox, folder, state.lang);
    if (found) return found.path;
  }
  return folder;
}

function boxesOf(state: State, mailboxId: number | null) {
  return state.mailboxes.filter(({ id }) => mailboxId === null || id === mailboxId);
}

function listRefused(call: Call, text: string, parameter: string): V3Error {
  return refuse(call, text, 'MESSAGE_LIST_FAILED', parameter);
}
