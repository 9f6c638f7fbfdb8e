/** Keeps a secret out of everything that leaves the process, whoever put it there. */

const HIDDEN = '***';

/** Replaces the secret, in small or capital letters, in every text of a JSON value, keys included. */
export function redactor(secret: string): (value: unknown) => unknown {
  const found = new RegExp(secret.replaceAll(/[^A-Za-z0-9]/g, String.raw`\$&`), 'gi');
  return (value) => mapTexts(value, (text) => text.replaceAll(found, HIDDEN));
}

/** The same value with every text in it changed. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [change(key), mapTexts(item, change)]),
  );
}

/** JSON, or undefined: a text that is not JSON has no meaning here. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
