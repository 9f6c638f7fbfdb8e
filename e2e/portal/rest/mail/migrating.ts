import type { Call } from '../method.ts';
import { refuse } from '../params.ts';

/** While a mailbox moves to another server the newest portals refuse to list, send and move. */
export function refuseWhileMigrating(call: Call): void {
  const { profile, mailSwitches } = call.context.state;
  if (!mailSwitches.migrating || profile !== 'g3') return;
  const text = 'The mailbox action is unavailable while its migration status is active or unavailable.';
  throw refuse(call, text, 'MAILBOX_MIGRATION_STATUS', 'mailboxId');
}
