import { t } from '@/i18n/i18n';
import { ConnectError } from '@/portal/connect';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { CloudOffIcon, OpenInIcon } from '@/ui/icons/Icons';

/** The application could not reach a portal at all: opened on its own, or nobody answers around it. */
export function NoConnection({ error }: { error: unknown }) {
  const reason = error instanceof ConnectError ? error.reason : 'silent';
  const outside = reason === 'outside';
  return (
    <main className="flex h-dvh bg-page p-2">
      <div className="flex flex-1 rounded-panel bg-panel">
        <EmptyState
          role="alert"
          icon={outside ? <OpenInIcon /> : <CloudOffIcon />}
          title={t(`start.${reason}`)}
          hint={t(`start.${reason}Hint`)}
          action={
            // The SDK asks the portal once in the life of a page.
            <Button variant="primary" onClick={() => window.location.reload()}>
              {t('problem.tryAgain')}
            </Button>
          }
        />
      </div>
    </main>
  );
}
