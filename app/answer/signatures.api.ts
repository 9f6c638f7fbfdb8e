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
      const kept = v.safeParse(schema, await readUserOption(OPTION));
      const signatures = kept.success ? kept.output : {};
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

/** Keeps all signatures, here at once and on the portal. Throws what the portal throws. */
export async function saveSignatures(signatures: Signatures): Promise<void> {
  keepHere(signatures);
  await writeUserOption(OPTION, signatures);
}

function keepHere(signatures: Signatures): void {
  const name = ownedName(OPTION);
  if (name !== null) writeStored(name, signatures);
}
