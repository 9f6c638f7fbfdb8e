import { t } from '@/i18n/i18n';
import { type Mailbox, mailboxTitle } from '@/mail/mailbox';
import { INBOX } from '@/mail/message.api';
import type { ListFilter } from '@/route';
import { CONTROL } from '@/ui/control';
import { ChevronDownIcon } from '@/ui/icons/Icons';

interface MailboxSelectProps {
  mailboxId: number | null;
  mailboxes: readonly Mailbox[];
  onFilter: (change: Partial<ListFilter>) => void;
}

/** All mailboxes or one of them. Folders are a mailbox's own, so another mailbox begins at its inbox. */
export function MailboxSelect({ mailboxId, mailboxes, onFilter }: MailboxSelectProps) {
  return (
    <span className="relative flex min-w-0 flex-1">
      <select
        className={`h-9 appearance-none truncate pr-8 pl-2 ${CONTROL}`}
        aria-label={t('inbox.mailbox')}
        value={mailboxId ?? 'all'}
        onChange={({ target }) =>
          onFilter({
            mailboxId: target.value === 'all' ? null : Number(target.value),
            folder: INBOX,
            todo: false,
          })
        }
      >
        <option value="all">{t('inbox.allMailboxes')}</option>
        {mailboxes.map((mailbox) => (
          <option key={mailbox.id} value={mailbox.id}>
            {mailboxTitle(mailbox)}
          </option>
        ))}
      </select>
      <ChevronDownIcon className="pointer-events-none absolute top-2 right-2 text-text-3" />
    </span>
  );
}
