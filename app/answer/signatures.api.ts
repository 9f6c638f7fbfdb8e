import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { ownedName } from '@/portal/owner';
import { readStored, writeStored } from '@/portal/storage';
import { readUserOption, writeUserOption } from '@/portal/user-option';

/** Plain text by the lower-case address one writes from. */
export type Signatures = Record<string, string>;

const OPTION = 'signatures';
const schema = v.record(v.string(), v.string());

/** The person's signatures: the portal keeps them for all devices, a copy here serves at once and without it. */
export function signaturesQuery() {
  return queryOptions({
    queryKey: ['signatures'] as const,
    queryFn: async (): Promise<Signatures> => {
      const signatures = await readThere();
      keepHere(signatures);
      return signatures;
    },
    initialData: () => {
      const name = ownedName(OPTION);
      const kept = v.safeParse(schema, name === null ? undefined : readStored(name));
      return kept.success ? kept.output : undefined;
    },
    initialDataUpdatedAt: 0,
    staleTime: 10 * 60_000,
    retry: 1,
  });
}

/**
 * Keeps what was changed since `before`, here at once and on the portal, and answers all there are then. Those this
 * device never read, or another one changed meanwhile, stay. Throws what the portal throws.
 */
export async function saveSignatures(signatures: Signatures, before: Signatures): Promise<Signatures> {
  keepHere(signatures);
  const merged = new Map(Object.entries(await readThere()));
  for (const email of new Set([...Object.keys(before), ...Object.keys(signatures)])) {
    const text = signatures[email];
    if (text === before[email]) continue;
    if (text === undefined) merged.delete(email);
    else merged.set(email, text);
  }
  const all = Object.fromEntries(merged);
  await writeUserOption(OPTION, all);
  keepHere(all);
  return all;
}

async function readThere(): Promise<Signatures> {
  const kept = v.safeParse(schema, await readUserOption(OPTION));
  return kept.success ? kept.output : {};
}

function keepHere(signatures: Signatures): void {
  const name = ownedName(OPTION);
  if (name !== null) writeStored(name, signatures);
}
