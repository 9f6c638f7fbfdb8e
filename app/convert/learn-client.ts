import { journal } from '@/journal/journal';
import type { Binding } from '@/mail/binding';
import { readAgain } from '@/mail/reread';
import { sleep } from '@/portal/patience';

const PAUSES = [0, 1500, 4000, 10_000];

/**
 * Finds out which client the portal chose: its answer names none, and the message may show it only a moment
 * later. Null when it stays silent. Never rejects.
 */
export async function learnClient(messageId: number): Promise<Binding | null> {
  for (const pause of PAUSES) {
    await sleep(pause);
    const client = await readAgain(messageId).then(
      ({ bindings }) => bindings.find(({ kind }) => kind === 'crm'),
      () => undefined,
    );
    if (!client) continue;
    const entry = journal
      .entries()
      .findLast(({ kind, messageId: of, objectId }) => kind === 'crm' && of === messageId && objectId === 0);
    if (entry) journal.update(entry.key, { objectId: client.id, entityTypeId: client.entityTypeId });
    return client;
  }
  return null;
}
