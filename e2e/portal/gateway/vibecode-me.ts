import type { Params } from '../rest/request.ts';
import type { User } from '../state.ts';
import { GatewayError } from './gateway.ts';
import { rowsOf } from './vibecode-endpoints.ts';

const ASK_FOR_ID =
  'The gateway does not tell who you are: set VIBECODE_USER_ID to the number in the address of your profile page.';

/**
 * Who the key belongs to. The gateway has no word for it, so it is the one employee whose address is a mailbox of
 * theirs; when that is nobody or more than one, the person has to say.
 */
export async function findMe(
  mailboxes: unknown[],
  givenId: number | null,
  listEmployees: (params: Params) => Promise<unknown>,
): Promise<User> {
  const addresses = mailboxes
    .map((mailbox) => (mailbox as { email?: unknown }).email)
    .filter((email): email is string => typeof email === 'string' && email.includes('@'));
  const found = new Map<number, string>();
  for (const address of addresses) {
    const rows = rowsOf(await listEmployees({ query: address, pagination: { limit: 50, offset: 0 } })) ?? [];
    for (const row of rows as { id?: unknown; email?: unknown; name?: unknown }[]) {
      const isSame = String(row.email).toLowerCase() === address.toLowerCase();
      const name = typeof row.name === 'string' ? row.name : '';
      if (isSame && Number.isSafeInteger(Number(row.id))) found.set(Number(row.id), name);
    }
  }
  const [only] = found.size === 1 ? found.keys() : [];
  const id = givenId ?? only;
  if (id === undefined) throw new GatewayError(ASK_FOR_ID);
  const name = found.get(id) ?? '';
  return { id, name, lastName: '', email: addresses[0] ?? '', timeZone: '', isAdmin: false };
}

/** `profile` as far as it is known. Without a zone the application takes the browser's. */
export function profileOf(user: User): Params {
  return {
    ID: String(user.id),
    ADMIN: user.isAdmin,
    NAME: user.name,
    LAST_NAME: user.lastName,
    PERSONAL_GENDER: '',
    TIME_ZONE: user.timeZone,
  };
}
