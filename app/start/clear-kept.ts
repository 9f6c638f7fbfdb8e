import { isOpen, type Entry } from '@/journal/journal';
import { forgetKept } from '@/mail/kept';
import { ownedName } from '@/portal/owner';
import { readStored, removeStored, writeStored } from '@/portal/storage';

/** What a person decides, not what they did: clearing would be answering questions they have answered. */
const CHOICES = ['keep', 'keys', 'sending-hold', 'signatures'];
/** Copies of what the portal keeps; they come back from there, once they have arrived. */
const COPIES = ['recipes', 'mailbox-defaults'];
/** What may still be under way: without it nobody could find out, and it might be done twice. */
const UNSETTLED = ['outbox', 'moves', 'bulk', 'recipe-run', 'unlinks'];
const LETTERS = /^letters?(?:\/|$)/;

/** Which of the names stored for a person go. Unsent letters only when that is wanted. */
export function namesToClear(names: readonly string[], withLetters: boolean): string[] {
  return names.filter(
    (name) =>
      !CHOICES.includes(name) &&
      !UNSETTLED.includes(name) &&
      name !== 'journal' &&
      (withLetters || !LETTERS.test(name)),
  );
}

/**
 * Clears what was kept in this browser for the person. Of the journal stays what is not settled. The page has to be
 * opened anew afterwards: what it has in memory would come back otherwise.
 */
export async function clearKept(withLetters: boolean): Promise<void> {
  const prefix = ownedName('');
  if (prefix === null) return;
  for (const name of namesToClear(storedNames(prefix), withLetters)) {
    if (COPIES.includes(name) && !hasArrived(readStored(`${prefix}${name}`))) continue;
    removeStored(`${prefix}${name}`);
  }
  const journal = readStored(`${prefix}journal`);
  if (Array.isArray(journal)) writeStored(`${prefix}journal`, journal.filter(isUnsettled));
  await forgetKept();
}

function storedNames(prefix: string): string[] {
  try {
    return Object.keys(window.localStorage)
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
  } catch {
    return [];
  }
}

function hasArrived(copy: unknown): boolean {
  const { here, base } = (copy ?? {}) as { here?: unknown; base?: unknown };
  return JSON.stringify(here) === JSON.stringify(base);
}

function isUnsettled(entry: Entry | null): boolean {
  return entry !== null && (isOpen(entry) || entry.state === 'absent');
}
