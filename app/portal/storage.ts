/**
 * Small things kept in the browser between visits. In a third-party frame storage may be blocked,
 * full, or throw on the first touch: then everything lives in memory until the page goes.
 */
const memory = new Map<string, string>();
/** Names whose newest text the browser refused, for want of room perhaps: the other names may still be stored. */
const refused = new Set<string>();
let isBlocked = false;

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

/** Whether anything is stored under this name: a list with nothing in it is nothing. No name: nothing. */
export function holdsAny(name: string | null): boolean {
  const value = name === null ? undefined : readStored(name);
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** Stores a value as JSON. Never throws; {@link storageWorks} tells whether it will survive a reload. */
export function writeStored(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  memory.set(name, text);
  store(name, text);
}

export function removeStored(name: string): void {
  memory.delete(name);
  refused.delete(name);
  try {
    window.localStorage.removeItem(name);
  } catch {
    isBlocked = true;
    return;
  }
  // There may be room now.
  for (const other of refused) store(other, memory.get(other) ?? '');
}

/** False while the browser refuses to store something: what is typed may live only as long as the page. */
export function storageWorks(): boolean {
  return !isBlocked && refused.size === 0;
}

function store(name: string, text: string): void {
  try {
    window.localStorage.setItem(name, text);
    refused.delete(name);
    isBlocked = false;
  } catch {
    refused.add(name);
  }
}

function readText(name: string): string | null {
  // What we wrote ourselves and could not store is newer than what storage holds.
  if (refused.has(name)) return memory.get(name) ?? null;
  try {
    return window.localStorage.getItem(name);
  } catch {
    isBlocked = true;
    return memory.get(name) ?? null;
  }
}
