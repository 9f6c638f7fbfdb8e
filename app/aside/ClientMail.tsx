import { t } from '@/i18n/i18n';
import { EmptyState } from '@/ui/EmptyState';
import { MailIcon } from '@/ui/icons/Icons';
import type { AsideProps } from './aside';
import { AsidePanel } from './AsidePanel';

/** The mail with the client of a card. */
export function ClientMail({ entityId, onInbox }: AsideProps & { entityTypeId: number; entityId: number }) {
  return (
    <AsidePanel heading={String(entityId)} onInbox={onInbox}>
      <EmptyState icon={<MailIcon />} title={t('aside.nothing')} />
    </AsidePanel>
  );
}
