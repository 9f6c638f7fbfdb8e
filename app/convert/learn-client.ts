import { journal } from '@/journal/journal';
import { readAgain } from '@/mail/reread';

const PAUSES = [0, 1500, 4000, 10_000];

/**
 * Finds out which client the portal chose: its answer names none, and the message may show it only a moment
 * later. Never rejects.
 */
export async function learnClient(messageId: number): Promise<void> {
  for (const pause of PAUSES) {
    await new Promise((resolve) => window.setTimeout(resolve, pause));
    const client = await readAgain(messageId).then(
      ({ bindings }) => bindings.find(({ kind }) => kind === 'crm'),
      () => undefined,
    );
    if (!client) continue;
    const entry = journal
      .entries()
      .findLast(({ kind, messageId: of, objectId }) => kind === 'crm' && of === messageId && objectId === 0);
    if (entry) journal.update(entry.key, { objectId: client.id, entityTypeId: client.entityTypeId });
    return;
  }
}
