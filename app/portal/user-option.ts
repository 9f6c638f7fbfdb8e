import { readV2, writeV2 } from './rest';

/**
 * A small value the portal keeps for this person and this application, the same on all their devices.
 * Null when there is none or it cannot be read as JSON. Throws {@link PortalError} when the portal does.
 */
export async function readUserOption(name: string): Promise<unknown> {
  const value = await readV2('user.option.get', { option: name });
  if (typeof value !== 'string') return null;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
}

/** Keeps a value as JSON; the whole of it is replaced, so a repeat does no harm. */
export async function writeUserOption(name: string, value: unknown): Promise<void> {
  await writeV2('user.option.set', { options: { [name]: JSON.stringify(value) } });
}
