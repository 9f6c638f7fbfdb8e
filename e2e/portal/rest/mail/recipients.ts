import type { State, User } from '../../state.ts';
import type { Call } from '../method.ts';
import { pageOf, readPage } from '../pagination.ts';
import { optionalString, requiredString } from '../params.ts';
import { checkStructures } from '../structures.ts';
import { searchBook } from './address-book.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

export const RECIPIENT_FIELDS = ['id', 'email', 'name'] as const;
const RECIPIENT = { name: 'RecipientDto', fields: RECIPIENT_FIELDS };

/** The caller's address book; without a query, the latest rows. */
export function listContacts(call: Call): unknown {
  checkStructures(call, RECIPIENT);
  const page = readPage(call, DEFAULT_LIMIT);
  const found = searchBook(call.context.state, optionalString(call, 'query') ?? '');
  return { items: pageOf(found, page, DEFAULT_LIMIT, MAX_LIMIT) };
}

/** Colleagues with an address: any word of the query may begin any word of theirs. */
export function listEmployees(call: Call): unknown {
  checkStructures(call, RECIPIENT);
  const page = readPage(call, DEFAULT_LIMIT);
  const found = searchEmployees(call.context.state, requiredString(call, 'query'));
  return { items: pageOf(found, page, DEFAULT_LIMIT, MAX_LIMIT).map(employeeItem) };
}

export function searchEmployees({ users }: State, query: string): User[] {
  const wanted = wordsOf(query).filter((word) => word.length > 1);
  return users.filter((user) => {
    const words = wordsOf(`${user.name} ${user.lastName} ${user.email}`);
    return user.email !== '' && wanted.some((part) => words.some((word) => word.startsWith(part)));
  });
}

function employeeItem({ id, email, name, lastName }: User) {
  return { id, email, name: `${lastName} ${name}`.trim() };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}
