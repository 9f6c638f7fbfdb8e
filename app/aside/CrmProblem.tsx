import { t } from '@/i18n/i18n';
import { Problem } from '@/mail/Problem';
import { PortalError } from '@/portal/errors';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { LockIcon } from '@/ui/icons/Icons';

interface CrmProblemProps {
  error: unknown;
  onRetry: () => void;
}

/** Why the CRM tells nothing about the card, and what to do about it. */
export function CrmProblem({ error, onRetry }: CrmProblemProps) {
  const meaning = error instanceof PortalError ? error.meaning : 'broken-portal';
  switch (meaning) {
    case 'no-scope':
      return state('aside.noScope', onRetry);
    case 'no-mail-api':
      return state('aside.noCrm', onRetry);
    case 'refused':
    case 'gone':
    case 'no-access':
      return state('aside.noCard', onRetry);
    default:
      return <Problem error={error} onRetry={onRetry} />;
  }
}

function state(words: 'aside.noScope' | 'aside.noCrm' | 'aside.noCard', onRetry: () => void) {
  return (
    <EmptyState
      role="alert"
      icon={<LockIcon />}
      title={t(words)}
      hint={t(`${words}.hint`)}
      action={
        <Button variant="primary" onClick={onRetry}>
          {t('problem.checkAgain')}
        </Button>
      }
    />
  );
}
