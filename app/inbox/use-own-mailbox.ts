import { useEffect } from 'react';
import { INBOX } from '@/mail/message.api';
import type { ListFilter } from '@/route';

/** A link may name a folder and no mailbox. Where there are several, nobody knows whose is meant: the inbox of all. */
export function useOwnMailbox(
  { mailboxId, folder }: ListFilter,
  mailboxCount: number,
  onFilter: (change: Partial<ListFilter>) => void,
): void {
  const isAmbiguous = mailboxId === null && folder !== '' && folder !== INBOX && mailboxCount > 1;
  useEffect(() => {
    if (isAmbiguous) onFilter({ folder: INBOX });
    // A new function with every render means the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isAmbiguous]);
}
