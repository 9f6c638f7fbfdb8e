import { useQuery } from '@tanstack/react-query';
import { t } from '@/i18n/i18n';
import { mailboxTitle } from '@/mail/mailbox';
import { mailboxesQuery } from '@/mail/mailbox.api';
import { Button } from '@/ui/Button';
import { Dialog, DialogBody } from '@/ui/Dialog';
import { MailIcon } from '@/ui/icons/Icons';
import type { Item } from './plan';

interface MailboxChoiceProps {
  items: readonly Item[];
  onChoose: (items: readonly Item[]) => void;
  onClose: () => void;
}

/** Folders belong to a mailbox, so a selection over several is moved one mailbox at a time. */
export function MailboxChoice({ items, onChoose, onClose }: MailboxChoiceProps) {
  const mailboxes = useQuery(mailboxesQuery()).data ?? [];
  const ids = [...new Set(items.map(({ mailboxId }) => mailboxId))];
  return (
    <Dialog
      title={t('organise.pick.title')}
      subtitle={t('organise.messages', { count: items.length })}
      onClose={onClose}
    >
      <DialogBody>
        <p>{t('organise.pick.mailboxes')}</p>
        <ul className="flex flex-col items-start gap-2">
          {ids.map((id, index) => {
            const group = items.filter(({ mailboxId }) => mailboxId === id);
            const mailbox = mailboxes.find((one) => one.id === id);
            return (
              <li key={id}>
                <Button
                  icon={<MailIcon />}
                  {...(index === 0 ? { 'data-autofocus': true } : {})}
                  onClick={() => onChoose(group)}
                >
                  {t('organise.pick.mailbox', {
                    mailbox: mailbox ? mailboxTitle(mailbox) : `#${id}`,
                    count: group.length,
                  })}
                </Button>
              </li>
            );
          })}
        </ul>
      </DialogBody>
    </Dialog>
  );
}
