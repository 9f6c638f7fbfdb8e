import type { FallbackProps } from 'react-error-boundary';
import { t } from '@/i18n/i18n';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { WarningIcon } from '@/ui/icons/Icons';
import { OldVersion } from './OldVersion';

/** A fault of our own, or a part of the application that could not be loaded any more. */
export function Crash({ error, resetErrorBoundary }: FallbackProps) {
  if (error instanceof TypeError && /import|module/i.test(error.message)) return <OldVersion />;
  return (
    <EmptyState
      role="alert"
      icon={<WarningIcon />}
      title={t('crash.title')}
      hint={t('crash.hint')}
      action={
        <Button variant="primary" onClick={resetErrorBoundary}>
          {t('problem.tryAgain')}
        </Button>
      }
    />
  );
}
