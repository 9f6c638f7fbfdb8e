import * as v from 'valibot';
import { ownedName } from '@/portal/owner';
import { readStored, writeStored } from '@/portal/storage';
import { DEFAULT_MINUTES } from '../event';

const NAME = 'event-lengths';
const lengths = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(24 * 60)));

/** How long events made from the mail of this mailbox are offered to be: what was chosen by hand the last time. */
export function usualLength(mailboxId: number): number {
  return stored()[mailboxId] ?? DEFAULT_MINUTES;
}

export function rememberLength(mailboxId: number, minutes: number): void {
  const name = ownedName(NAME);
  const next = v.safeParse(lengths, { ...stored(), [mailboxId]: minutes });
  if (name !== null && next.success) writeStored(name, next.output);
}

function stored(): Record<string, number> {
  const name = ownedName(NAME);
  const found = v.safeParse(lengths, name === null ? undefined : readStored(name));
  return found.success ? found.output : {};
}
