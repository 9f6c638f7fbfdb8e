/** Tooltip words with the key that does the same: "Task (T)", "Made today (G M)". Undefined when there is no key to tell. */
export function withKey(words: string, key: string | undefined): string | undefined {
  if (key === undefined) return undefined;
  const shown = key
    .split(' ')
    .map((one) => (one.length === 1 ? one.toUpperCase() : one))
    .join(' ');
  return words === '' ? shown : `${words} (${shown})`;
}
