import { locale } from '@/i18n/i18n';
import { forgetKept, keepAnswers, openKept } from '@/mail/kept';
import { queryClient } from '@/mail/query-client';
import { ME } from '@/portal/connect';
import { ownerName } from '@/portal/owner';
import { session } from '@/portal/session';
import { readStored, writeStored } from '@/portal/storage';
import { writeUserOption } from '@/portal/user-option';

/** Shows the lists of this person's last visit, before the portal answers. Never rejects. */
export async function showKept(userId: number): Promise<void> {
  const { memberId } = session();
  const owner = ownerName(memberId, userId);
  if (!keepsLists(owner)) return;
  keepAnswers();
  await openKept(`${owner}/${locale()}`, ownerName(memberId, ''), `${owner}/`);
}

/**
 * The portal page did not name this person: it will the next time. If it named somebody else, what was
 * shown of theirs goes, and the lists are asked for anew.
 */
export async function becomeKnown(userId: number): Promise<void> {
  if (session().userId !== null) {
    await forgetKept();
    for (const kind of ['messages', 'mailboxes']) await queryClient.resetQueries({ queryKey: [kind] });
  }
  // Nothing is lost without it but the next start's head start.
  writeUserOption(ME, userId).catch(() => undefined);
  await showKept(userId);
}

/** Whether lists of this person may be kept on this device; yes until they say no. */
export function keepsLists(owner: string): boolean {
  return readStored(`${owner}/keep`) !== false;
}

/** Starts or stops keeping; to stop means to forget as well. */
export async function setKeepsLists(userId: number, keeps: boolean): Promise<void> {
  writeStored(`${ownerName(session().memberId, userId)}/keep`, keeps);
  await (keeps ? showKept(userId) : forgetKept());
}
