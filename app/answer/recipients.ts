import { type Address, parseAddresses } from '@/mail/address';

/** What a typed or pasted text holds: complete addresses, and the rest that is none. */
export interface ReadRecipients {
  complete: Address[];
  /** As it was written, '' when everything was complete. */
  rest: string;
}

/**
 * Reads addresses in any usual form: separated by commas, semicolons, line breaks or spaces, with names, quoted names
 * or `mailto:`. A half address never becomes part of a name: what is not complete stays in `rest`.
 */
export function readRecipients(text: string): ReadRecipients {
  const complete: Address[] = [];
  const rest: string[] = [];
  for (const piece of piecesOf(fromMailto(text))) {
    const read = readPiece(piece);
    complete.push(...read.complete);
    if (read.rest !== '') rest.push(read.rest);
  }
  return { complete: withoutTwins(complete), rest: rest.join(', ') };
}

/** Whether an address can be delivered by its form; the portal takes anything else for somebody's name. */
export function isComplete(email: string): boolean {
  if (email.length > 254 || !ADDRESS.test(email)) return false;
  const local = email.slice(0, email.lastIndexOf('@'));
  return !local.startsWith('.') && !local.endsWith('.') && !local.includes('..');
}

/** The same people once each, the first of each; a later name helps out where the first had none. */
export function withoutTwins(addresses: readonly Address[]): Address[] {
  const once = new Map<string, Address>();
  for (const address of addresses) {
    const key = address.email.toLowerCase();
    const known = once.get(key);
    if (!known) once.set(key, address);
    else if (known.name === '' && address.name !== '') once.set(key, { ...known, name: address.name });
  }
  return [...once.values()];
}

const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?`;
const ADDRESS = new RegExp(
  `^[a-z0-9!#$%&'*+/=?^_\`{|}~.-]{1,64}@(?:${LABEL}\\.)+(?:xn--[a-z0-9-]{2,59}|[\\p{L}\\p{M}]{2,63})$`,
  'iu',
);

/** `mailto:a@b,c@d?subject=…` as a link has it. */
function fromMailto(text: string): string {
  if (!/^\s*mailto:/iu.test(text)) return text;
  const list = text.replace(/^\s*mailto:/iu, '').replace(/\?.*$/su, '');
  try {
    return decodeURIComponent(list);
  } catch {
    return list;
  }
}

/** Pieces between commas, semicolons and line breaks that stand outside quotes and angle brackets. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let isQuoted = false;
  const quotes = text.split('"').length - 1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '"' && quotes > 1) isQuoted = !isQuoted;
    const ends = char === ';' || char === ',' || char === '\n' || char === '\r' || char === '\t';
    if (!ends || (isQuoted && char !== '\n')) {
      piece += char;
      continue;
    }
    if (char === '\n') isQuoted = false;
    if (char === ',' && isSurname(piece) && givenNameFollows(text.slice(at + 1, at + 1 + REACH))) {
      piece += char;
      continue;
    }
    pieces.push(piece);
    piece = '';
  }
  pieces.push(piece);
  return pieces.map((one) => one.trim()).filter((one) => one !== '');
}

/** Longer than two names ever are; also keeps hostile pastes quick. */
const REACH = 120;

/** `Meyer, Clara <…>`: a word of letters with a capital, then more of the name before the bracket. */
function isSurname(piece: string): boolean {
  if (piece.length > REACH) return false;
  return /^\s*(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*\s*){1,2}$/u.test(piece);
}

function givenNameFollows(text: string): boolean {
  return /^\s*(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*\s*){1,2}<[^<>\s]+@[^<>\s]+>/u.test(text);
}

function readPiece(piece: string): ReadRecipients {
  if (!piece.includes('<') && !piece.includes('(')) return readWords(piece);
  const [address] = parseAddresses(piece);
  if (!address || !isComplete(address.email)) return { complete: [], rest: piece };
  if (!address.name.includes('@')) return { complete: [address], rest: '' };
  // Another address in the place of the name misleads in brackets, and would get lost without them.
  return piece.includes('<')
    ? { complete: [{ name: '', email: address.email }], rest: '' }
    : { complete: [], rest: piece };
}

/** Words without brackets: addresses side by side, or a name written with capitals before its address. */
function readWords(piece: string): ReadRecipients {
  const words = piece.split(/\s+/u);
  const complete: Address[] = [];
  const others: string[] = [];
  for (const word of words) {
    const email = parseAddresses(word)[0]?.email ?? '';
    if (isComplete(email)) complete.push({ name: '', email });
    else others.push(word);
  }
  const [only] = complete;
  const isName = others.length > 0 && others.every((word) => /^["'(]*[\p{Lu}\p{Lo}]/u.test(word));
  if (complete.length === 1 && only && isName && !piece.includes('@ ')) {
    const [named] = parseAddresses(`${others.join(' ')} <${only.email}>`);
    return { complete: [named ?? only], rest: '' };
  }
  return { complete, rest: others.join(' ') };
}
