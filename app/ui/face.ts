/** How many colours the faces have; the pairs are tokens `face-1` … and `ink-1` …. */
const FACES = 8;

/**
 * One or two letters for a name, in any script: of its first and last word, without what stands
 * in brackets. '?' when the name has no letters.
 */
export function initialsOf(name: string): string {
  const words = name
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const [first] = words[0] ?? '?';
  const [last] = words.length > 1 ? (words.at(-1) ?? '') : '';
  return `${first ?? ''}${last ?? ''}`.toLocaleUpperCase();
}

/** A number from 0 to 7 that is always the same for the same address, whatever its letter case. */
export function faceOf(seed: string): number {
  let sum = 0;
  for (const letter of seed.trim().toLowerCase()) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % FACES;
}
