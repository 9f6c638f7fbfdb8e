/** How many colours the faces have; the pairs are tokens `face-1` … and `ink-1` …. */
const FACES = 8;

/**
 * One or two capital letters for a name, in any script: of its first and last word, without what stands in brackets.
 * Of a bare address, the first two words before the `@`. '?' when there is no letter or digit.
 */
export function initialsOf(name: string): string {
  const local = /^\s*([^\s@<>]+)@[^\s@<>]+\s*$/u.exec(name)?.[1];
  const letters = (local?.replace(/\+.*$/u, '') ?? name.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' '))
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .flatMap((word) => /\p{L}\p{M}*/u.exec(word)?.[0] ?? /\p{N}/u.exec(word)?.[0] ?? []);
  const first = letters[0] ?? '?';
  const second = letters.length > 1 ? ((local === undefined ? letters.at(-1) : letters[1]) ?? '') : '';
  return capital(first) + capital(second);
}

/** A number from 0 to 7 that is always the same for the same address, whatever its letter case. */
export function faceOf(seed: string): number {
  let sum = 0;
  for (const letter of seed.trim().toLowerCase()) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % FACES;
}

/** Some letters have no capital of their own length (ß); they stay. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}
