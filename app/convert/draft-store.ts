import type { Kind } from '@/journal/journal';
import { ownedName } from '@/portal/owner';
import { readStored, removeStored, writeStored } from '@/portal/storage';

// Until the portal has told who the person is, drafts wait here: never under a shared name.
const unowned = new Map<string, unknown>();

/** What was typed for this message and kind before the dialog closed, the page reloaded or the session ended. */
export function readDraft(kind: Kind, messageId: number): unknown {
  const name = draftName(kind, messageId);
  const owned = ownedName(name);
  return unowned.get(name) ?? (owned === null ? undefined : readStored(owned));
}

export function keepDraft(kind: Kind, messageId: number, draft: unknown): void {
  const name = draftName(kind, messageId);
  const owned = ownedName(name);
  if (owned === null) {
    unowned.set(name, draft);
    return;
  }
  unowned.delete(name);
  writeStored(owned, draft);
}

export function dropDraft(kind: Kind, messageId: number): void {
  const name = draftName(kind, messageId);
  const owned = ownedName(name);
  unowned.delete(name);
  if (owned !== null) removeStored(owned);
}

function draftName(kind: Kind, messageId: number): string {
  return `draft/${kind}/${messageId}`;
}
