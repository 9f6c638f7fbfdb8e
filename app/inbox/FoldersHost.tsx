import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { withWords } from '@/i18n/i18n';
import { useActions } from '@/keys/actions';
import type { FindableRole } from '@/mail/folder-book';
import { mailboxesQuery } from '@/mail/mailbox.api';
import { useFolderMailbox } from '@/mail/use-folders';
import type { Route } from '@/route';

const loadDialog = () => withWords(import('./FolderDialog'));
const loadGoing = () => withWords(import('./go-to-role'));
const FolderDialog = lazy(async () => ({ default: (await loadDialog()).FolderDialog }));

/** What is fetched before anybody asks for it, so that it opens at once: the folders of other devices too. */
export async function loadFolders(): Promise<void> {
  const [{ syncFolders }] = await Promise.all([import('@/mail/folder-sync'), loadDialog(), loadGoing()]);
  await syncFolders();
}

interface FoldersHostProps {
  mailboxId: number | null;
  onGo: (change: Partial<Route>) => void;
}

/** Ways to folders by key and command, and the dialog that names them; mounted once. */
export function FoldersHost({ mailboxId: chosen, onGo }: FoldersHostProps) {
  const mailboxes = useQuery(mailboxesQuery()).data ?? [];
  const mailboxId = useFolderMailbox(chosen);
  const [shownFor, setShownFor] = useState<number | null>(null);
  const shown = mailboxes.find(({ id }) => id === shownFor);

  const go = (role: FindableRole) => async (): Promise<void> => {
    const { askWhichMailbox, goToRole } = await loadGoing();
    const goIn = (id: number) => void goToRole(id, role, onGo, () => setShownFor(id));
    if (mailboxId === null) askWhichMailbox(role, mailboxes, goIn);
    else goIn(mailboxId);
  };
  const [goSent, goTrash] = [go('sent'), go('trash')];
  useActions({
    goSent: mailboxes.length === 0 ? null : () => void goSent(),
    goTrash: mailboxes.length === 0 ? null : () => void goTrash(),
    folders: mailboxId === null ? null : () => setShownFor(mailboxId),
  });

  if (!shown) return null;
  return (
    <Suspense fallback={null}>
      <FolderDialog mailbox={shown} onClose={() => setShownFor(null)} />
    </Suspense>
  );
}
