/**
 * Small things kept in the browser between visits. In a third-party frame storage may be blocked,
 * full, or throw on the first touch: then everything lives in memory until the page goes.
 */
const memory = new Map<string, string>();
let persistent = true;

/** The stored value, parsed; undefined when there is none or it cannot be read. */
export function readStored(name: string): unknown {
  const text = readText(name);
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Stores a value as JSON. Never throws; {@link storageWorks} tells whether it will survive a reload. */
export function writeStored(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  memory.set(name, text);
  try {
    window.localStorage.setItem(name, text);
    persistent = true;
  } catch {
    persistent = false;
  }
}

export function removeStored(name: string): void {
  memory.delete(name);
  try {
    window.localStorage.removeItem(name);
  } catch {
    persistent = false;
  }
}

/** False once the browser refused to store something: what is typed lives only as long as the page. */
export function storageWorks(): boolean {
  return persistent;
}

function readText(name: string): string | null {
  // What we wrote ourselves and could not store is newer than what storage holds.
  if (!persistent && memory.has(name)) return memory.get(name) ?? null;
  try {
    return window.localStorage.getItem(name);
  } catch {
    persistent = false;
    return memory.get(name) ?? null;
  }
}
