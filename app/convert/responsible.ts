import * as v from 'valibot';
import { ownedName } from '@/portal/owner';
import { readStored, removeStored, writeStored } from '@/portal/storage';
import type { Responsible } from './task';

const stored = v.object({ id: v.number(), name: v.string(), email: v.string() });

/** Who the last task from this mailbox went to; null: to the person who made it. */
export function usualResponsible(mailboxId: number): Responsible | null {
  const name = storedName(mailboxId);
  const kept = v.safeParse(stored, name === null ? undefined : readStored(name));
  return kept.success ? kept.output : null;
}

export function keepResponsible(mailboxId: number, responsible: Responsible | null): void {
  const name = storedName(mailboxId);
  if (name === null) return;
  if (responsible === null) removeStored(name);
  else writeStored(name, responsible);
}

function storedName(mailboxId: number): string | null {
  return ownedName(`responsible/${mailboxId}`);
}
