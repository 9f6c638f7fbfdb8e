import { decodeEncodedWords } from './encoded';
import { withoutControls } from './shown';

export interface Address {
  /** As the sender wrote it; '' when the header had an address only. */
  name: string;
  /** '' when the header was cut before the address was complete, or had none. */
  email: string;
}

/**
 * Reads a raw header list (`Name <a@b>`, `a@b`, `"Last, First" <a@b>`, groups, comments), separated by commas
 * or semicolons. The portal stores at most 255 characters, so a list may end in the middle of an address: what
 * is complete is kept, a name whose address was lost has email ''. Never throws.
 */
export function parseAddresses(header: string | null | undefined): Address[] {
  if (!header) return [];
  const cut = isCutHeader(header);
  const pieces = splitList(header);
  const addresses: Address[] = [];
  pieces.forEach((piece, index) => {
    const isLast = index === pieces.length - 1;
    const address = parsePiece(piece, isLast, isLast && cut);
    if (!address) return;
    // A last name without an address may itself be half a name; next to complete ones it says nothing.
    if (address.email === '' && isLast && cut && index > 0 && !piece.includes('<')) return;
    addresses.push(address);
  });
  return addresses;
}

/** What a person is called on screen: the name, else the address, else ''. */
export function displayName(address: Address): string {
  return address.name || address.email;
}

/** Whether a header list is as long as the portal stores at most: somebody may be missing at its end. */
export function isCutHeader(header: string | null | undefined): boolean {
  return (header?.length ?? 0) >= STORED - 1;
}

const STORED = 255;

/** Pieces of the list. A comma after a piece without `@` belongs to a name: `Last, First <a@b>`. */
function splitList(header: string): string[] {
  const pieces: string[] = [];
  const lastSemicolon = header.lastIndexOf(';');
  const closers = { '"': true, '(': true };
  let start = 0;
  let hasAt = false;
  const push = (end: number) => {
    const piece = header.slice(start, end).trim();
    if (piece) pieces.push(piece);
  };
  for (let at = 0; at < header.length; at++) {
    const char = header[at];
    if ((char === '"' || char === '(') && closers[char]) {
      const end = closing(header, at, char === '"' ? '"' : ')');
      if (end === -1) closers[char] = false;
      else at = end;
    } else if (char === '@') {
      hasAt = true;
    } else if (char === ':' && !hasAt && at < lastSemicolon) {
      start = at + 1;
    } else if (char === ';' || (char === ',' && hasAt)) {
      push(at);
      start = at + 1;
      hasAt = false;
    }
  }
  push(header.length);
  return pieces;
}

/** Index of the unescaped closing character, or -1. */
function closing(text: string, open: number, close: string): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === close) return at;
  }
  return -1;
}

function parsePiece(piece: string, isLast: boolean, cut: boolean): Address | null {
  const open = openAngle(piece);
  if (open === -1) return parseBare(piece, cut);
  const close = piece.indexOf('>', open);
  // An unclosed address at the end is a cut one; before the end somebody forgot the bracket.
  const lost = close === -1 && isLast;
  const inside = cleanEmail(piece.slice(open + 1, close === -1 ? undefined : close));
  const name = cleanName(piece.slice(0, open));
  if (!lost && isEmail(inside)) return { name: sameText(name, inside) ? '' : name, email: inside };
  const shown = name || (lost ? '' : inside);
  return shown ? { name: shown, email: '' } : null;
}

/** The last `<` outside quotes opens the address; earlier ones are part of a name. */
function openAngle(piece: string): number {
  const quoteEnd = piece.startsWith('"') ? closing(piece, 0, '"') : -1;
  const open = piece.lastIndexOf('<');
  return open > quoteEnd ? open : -1;
}

/** `a@b`, `a@b (Name)`, `Name a@b`, or a name alone. */
function parseBare(piece: string, cut: boolean): Address | null {
  const closed = piece.endsWith(')') ? piece.lastIndexOf('(') : -1;
  const comment = closed === -1 ? null : piece.slice(closed + 1, -1);
  const rest = closed === -1 ? piece : piece.slice(0, closed);
  const words = rest.split(/[\s,]+/u).filter(Boolean);
  const at = words.findIndex((word) => isEmail(cleanEmail(word)));
  if (at === -1) {
    const name = cleanName(piece);
    return name && !(cut && name.includes('@')) ? { name, email: '' } : null;
  }
  const others = words.filter((_, index) => index !== at).join(' ');
  const name = cleanName(comment ?? others);
  if (cut && comment === null && at === words.length - 1) return name ? { name, email: '' } : null;
  const email = cleanEmail(words[at] ?? '');
  return { name: sameText(name, email) ? '' : name, email };
}

function cleanName(raw: string): string {
  const unescaped = stripped(raw.trim(), QUOTES).replace(/\\(["\\(),])/gu, '$1');
  const decoded = withoutControls(decodeEncodedWords(unescaped)).replace(/\s+/gu, ' ').trim();
  return stripped(decoded, QUOTES, `${QUOTES},;`).trim();
}

function cleanEmail(raw: string): string {
  const bare = withoutControls(raw)
    .replace(/\s+/gu, '')
    .replace(/^mailto:/iu, '');
  return stripped(bare, `${QUOTES}<([`, `${QUOTES}>)].,;`);
}

const QUOTES = `"'`;

/** Without these characters at its ends; loops, because a pattern tied to the end is slow on hostile text. */
function stripped(text: string, leading: string, trailing = leading): string {
  let start = 0;
  let end = text.length;
  while (start < end && leading.includes(text[start] ?? '')) start++;
  while (end > start && trailing.includes(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}

function isEmail(text: string): boolean {
  return /^[^@\s<>]+@[^@\s<>]+$/u.test(text);
}

function sameText(name: string, email: string): boolean {
  return name.toLowerCase() === email.toLowerCase();
}
