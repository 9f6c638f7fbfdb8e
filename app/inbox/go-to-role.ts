import { t } from '@/i18n/i18n';
import { knownFolders } from '@/mail/folder';
import type { FindableRole } from '@/mail/folder-book';
import { findFolder } from '@/mail/folder-finder';
import { type Mailbox, mailboxTitle } from '@/mail/mailbox';
import { type Route, toFolder } from '@/route';
import { announce } from '@/ui/announcements';
import { dropNotice, showNotice } from '@/ui/notices';

type Go = (change: Partial<Route>) => void;

/** Opens a folder by what it is for. One that is not known yet is looked for; `onMissing` tells there is none. */
export async function goToRole(
  mailboxId: number,
  role: FindableRole,
  onGo: Go,
  onMissing: () => void,
): Promise<void> {
  const known = knownFolders(mailboxId).find((folder) => folder.role === role);
  if (known) return onGo(toFolder(mailboxId, known.path));
  announce(t('find.looking', { folder: t(`find.role.${role}`) }));
  const path = await findFolder(mailboxId, role).catch((): null => null);
  if (path === null) onMissing();
  else onGo(toFolder(mailboxId, path));
}

const OFFERED = 3;

/** Every mailbox has such a folder of its own, so one has to be chosen. */
export function askWhichMailbox(
  role: FindableRole,
  mailboxes: readonly Mailbox[],
  onChoose: (mailboxId: number) => void,
): void {
  const key = 'which-mailbox';
  showNotice({
    key,
    tone: 'info',
    text: t('find.whichMailbox', { folder: t(`find.role.${role}`) }),
    actions: mailboxes.slice(0, OFFERED).map((mailbox) => ({
      label: mailboxTitle(mailbox),
      onPress: () => {
        dropNotice(key);
        onChoose(mailbox.id);
      },
    })),
    lasts: 15_000,
  });
}
