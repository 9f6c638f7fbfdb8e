import { t } from '@/i18n/i18n';
import { EmptyState } from '@/ui/EmptyState';
import { MailIcon } from '@/ui/icons/Icons';
import type { AsideProps } from './aside';
import { AsidePanel } from './AsidePanel';

/** The message a task was made from. */
export function TaskMail({ taskId, onInbox }: Pick<AsideProps, 'onInbox'> & { taskId: number }) {
  return (
    <AsidePanel heading={String(taskId)} onInbox={onInbox}>
      <EmptyState icon={<MailIcon />} title={t('aside.nothing')} />
    </AsidePanel>
  );
}
