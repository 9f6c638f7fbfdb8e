import { useQuery } from '@tanstack/react-query';
import { t } from '@/i18n/i18n';
import { mailboxesQuery } from '@/mail/mailbox.api';
import { Button } from '@/ui/Button';
import { Dialog, DialogBody, DialogFooter } from '@/ui/Dialog';
import type { Question } from './decide';
import type { Wish } from './plan';

interface ConfirmDialogProps {
  question: NonNullable<Question>;
  wish: Wish;
  onAgree: () => void;
  onClose: () => void;
}

const SENDERS_NAMED = 8;

/** Says what cannot be undone by mail alone, and asks. The harmless answer has the focus. */
export function ConfirmDialog({ question, wish, onAgree, onClose }: ConfirmDialogProps) {
  const count = wish.items.length;
  const [only] = wish.items;
  const about = count === 1 ? only?.subject || t('mail.noSubject') : t('organise.messages', { count });
  return (
    <Dialog
      title={t(
        question === 'spam'
          ? 'organise.ask.spam'
          : question === 'erase'
            ? 'organise.ask.erase'
            : 'organise.ask.delete',
      )}
      subtitle={about}
      onClose={onClose}
    >
      <DialogBody>
        {question === 'spam' ? (
          <Senders wish={wish} />
        ) : (
          <p>{t(`organise.ask.${question}.what`, { count })}</p>
        )}
      </DialogBody>
      <DialogFooter>
        <Button variant="danger" onClick={onAgree}>
          {t(question === 'spam' ? 'organise.spam' : 'organise.delete')}
        </Button>
        <Button variant="secondary" data-autofocus onClick={onClose}>
          {t('organise.keep')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}

/** The people whose mail would not come any more; own addresses never go on the blacklist. */
function Senders({ wish }: { wish: Wish }) {
  const own = (useQuery(mailboxesQuery()).data ?? []).map(({ email }) => email.toLowerCase());
  const senders = [...new Set(wish.items.map(({ sender }) => sender.toLowerCase()))].filter(
    (sender) => sender !== '' && !own.includes(sender),
  );
  const more = senders.length - SENDERS_NAMED;
  if (senders.length === 0) return <p>{t('organise.ask.spam.noSender')}</p>;
  return (
    <>
      <p>{t('organise.ask.spam.what', { count: senders.length })}</p>
      <ul className="flex flex-col gap-1 text-row font-semibold break-all">
        {senders.slice(0, SENDERS_NAMED).map((sender) => (
          <li key={sender}>{sender}</li>
        ))}
        {more > 0 && (
          <li className="font-normal text-text-2">{t('organise.ask.spam.more', { count: more })}</li>
        )}
      </ul>
      <p>{t('organise.ask.spam.back', { count: senders.length })}</p>
    </>
  );
}
