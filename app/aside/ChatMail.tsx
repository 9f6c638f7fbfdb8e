import { t } from '@/i18n/i18n';
import { EmptyState } from '@/ui/EmptyState';
import { MailIcon } from '@/ui/icons/Icons';
import type { AsideProps } from './aside';
import { AsidePanel } from './AsidePanel';

/** The mail a chat was made from, or the mail with the colleague of a private chat. */
export function ChatMail({ dialogId, onInbox }: Pick<AsideProps, 'onInbox'> & { dialogId: string }) {
  return (
    <AsidePanel heading={dialogId} onInbox={onInbox}>
      <EmptyState icon={<MailIcon />} title={t('aside.nothing')} />
    </AsidePanel>
  );
}
