import type { Address } from '@/mail/address';
import { withoutControls } from '@/mail/shown';

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/iu;
const DOMAIN = /^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)+[a-z0-9-]{2,63}$/iu;

/**
 * An address as the portal recognises one, its domain in ASCII; null for anything else. The portal takes
 * what it does not recognise for a person's name and may find somebody else's address under it.
 */
export function wireEmail(email: string): string | null {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at);
  const domain = asciiDomain(email.slice(at + 1));
  return at > 0 && LOCAL.test(local) && DOMAIN.test(domain) ? `${local}@${domain}` : null;
}

/**
 * One element of a recipients list, `"Stone, Clara" <clara@stone.example>`; null when the address is not
 * complete. Brackets leave the name: a portal reads the first pair it meets as the address.
 */
export function wireAddress({ name, email }: Address): string | null {
  const address = wireEmail(email);
  if (address === null) return null;
  const plain = withoutControls(name)
    .replace(/[<>()[\]\s]+/gu, ' ')
    .trim();
  if (plain === '') return address;
  const isSimple = /^[\p{L}\p{N}'’ -]+$/u.test(plain);
  const written = isSimple ? plain : `"${plain.replace(/(["\\])/gu, '\\$1')}"`;
  return `${written} <${address}>`;
}

function asciiDomain(domain: string): string {
  if (/^[\w.-]*$/u.test(domain) || /[/?#:@\\%\s]/u.test(domain)) return domain;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return domain;
  }
}
