import type { FallbackProps } from 'react-error-boundary';
import { t } from '@/i18n/i18n';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { WarningIcon } from '@/ui/icons/Icons';

/** A fault of our own, or a part of the application that is no longer on the server after an update. */
export function Crash({ error, resetErrorBoundary }: FallbackProps) {
  const isOldVersion = error instanceof TypeError && /import|module|fetch/i.test(error.message);
  return (
    <EmptyState
      role="alert"
      icon={<WarningIcon />}
      title={t(isOldVersion ? 'crash.newVersion' : 'crash.title')}
      hint={t(isOldVersion ? 'crash.newVersionHint' : 'crash.hint')}
      action={
        <Button
          variant="primary"
          onClick={() => (isOldVersion ? window.location.reload() : resetErrorBoundary())}
        >
          {t(isOldVersion ? 'problem.reload' : 'problem.tryAgain')}
        </Button>
      }
    />
  );
}
