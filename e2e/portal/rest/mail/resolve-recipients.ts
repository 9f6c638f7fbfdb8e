import type { State } from '../../state.ts';
import type { V3Error } from '../errors.ts';
import { internalError } from '../envelope.ts';
import type { Call } from '../method.ts';
import { refuse } from '../params.ts';
import { addressOf, isEmail } from './address.ts';
import { searchBook } from './address-book.ts';
import { searchEmployees } from './recipients.ts';

/**
 * Turns the elements of `to`, `cc` or `bcc` into addresses. Blank ones are skipped, addresses stay as written, and anything
 * else is taken for a name: the one hit in the address book, else among colleagues. Several hits or none are
 * refused; an element that is not a text breaks the portal's code.
 */
export function resolveRecipients(call: Call, values: readonly unknown[], parameter: string): string[] {
  return values.flatMap((value) => {
    if (typeof value !== 'string') throw internalError(3);
    const text = value.trim();
    if (text === '') return [];
    return [isEmail(addressOf(text).email) ? text : addressOfName(call, text, parameter)];
  });
}

function addressOfName(call: Call, name: string, parameter: string): string {
  const { state } = call.context;
  const found = foundIn(state, name);
  const [first, ...others] = found;
  if (first === undefined) {
    throw unresolved(call, `Recipient "${name}" not found in address book or among employees.`, parameter);
  }
  if (others.length > 0) {
    const matches = found.slice(0, SHOWN).join(', ');
    const text = `Ambiguous recipient "${name}". Found multiple matches: ${matches}. Please specify the exact email address.`;
    throw unresolved(call, text, parameter);
  }
  return first;
}

const SHOWN = 5;

function foundIn(state: State, name: string): string[] {
  const contacts = searchBook(state, name).map(({ email }) => email);
  return contacts.length > 0 ? contacts : searchEmployees(state, name).map(({ email }) => email);
}

function unresolved(call: Call, text: string, parameter: string): V3Error {
  return refuse(call, text, 'RESOLVE_RECIPIENTS_ERROR', parameter);
}
