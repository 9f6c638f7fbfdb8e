import { t } from '@/i18n/i18n';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { WarningIcon } from '@/ui/icons/Icons';

/** A part of the application is no longer on the server: it was updated since this page was opened. */
export function OldVersion() {
  return (
    <EmptyState
      role="alert"
      icon={<WarningIcon />}
      title={t('crash.newVersion')}
      hint={t('crash.newVersionHint')}
      action={
        <Button variant="primary" onClick={() => window.location.reload()}>
          {t('problem.reload')}
        </Button>
      }
    />
  );
}
