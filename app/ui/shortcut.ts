/** Tooltip words with the key that does the same: "Task (T)". Undefined when there is no key to tell. */
export function withKey(words: string, key: string | undefined): string | undefined {
  if (key === undefined) return undefined;
  const shown = key.length === 1 ? key.toUpperCase() : key;
  return words === '' ? shown : `${words} (${shown})`;
}
