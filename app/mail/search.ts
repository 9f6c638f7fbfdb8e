/** Words shorter than this are left out of a search by the portal. */
const SHORTEST = 3;

/**
 * A search as the portal reads it: text is split at everything that is not a letter, a digit or `_`, each word
 * of three letters or more has to begin a word of the message, shorter ones are ignored. With no word left the
 * portal would answer every message there is.
 */
export function searchWords(text: string): { searched: string[]; ignored: string[] } {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}_]+/gu) ?? [];
  const once = [...new Set(words)];
  return {
    searched: once.filter((word) => lettersIn(word) >= SHORTEST),
    ignored: once.filter((word) => lettersIn(word) < SHORTEST),
  };
}

/** As the portal counts: by code points. */
function lettersIn(word: string): number {
  return Array.from(word).length;
}
