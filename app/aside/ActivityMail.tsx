import { t } from '@/i18n/i18n';
import { EmptyState } from '@/ui/EmptyState';
import { MailIcon } from '@/ui/icons/Icons';
import type { AsideProps } from './aside';
import { AsidePanel } from './AsidePanel';

interface ActivityMailProps extends AsideProps {
  activityId: number;
  entityTypeId: number | null;
  entityId: number | null;
}

/** The message behind an e-mail of a timeline. */
export function ActivityMail({ activityId, onInbox }: ActivityMailProps) {
  return (
    <AsidePanel heading={String(activityId)} onInbox={onInbox}>
      <EmptyState icon={<MailIcon />} title={t('aside.nothing')} />
    </AsidePanel>
  );
}
