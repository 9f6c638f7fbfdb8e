const PLACEHOLDER = /\{([^{}]*)\}/gu;

/** The names that stand in braces in a text, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim()))];
}

/** The first name in braces that means nothing here; null when all are known. */
export function unknownPlaceholder(text: string, known: readonly string[]): string | null {
  return placeholdersIn(text).find((name) => !known.includes(name)) ?? null;
}

/**
 * The text with what the names stand for; names without a value stay as they are. A value is never read again,
 * and one that looks like a placeholder of a later round is broken up: a sender must not choose what is filled in.
 */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => {
    const value = Object.hasOwn(values, name.trim()) ? values[name.trim()] : undefined;
    return value === undefined ? whole : value.replace(PLACEHOLDER, `{${WORD_JOINER}$1}`);
  });
}

/** Invisible, and part of no name. */
const WORD_JOINER = '\u2060';
