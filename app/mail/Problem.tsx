import { type MessageKey, t } from '@/i18n/i18n';
import { type Meaning, PortalError } from '@/portal/errors';
import { openPath, reloadPortalPage } from '@/portal/open';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { CloudOffIcon, LockIcon, MailIcon, WarningIcon } from '@/ui/icons/Icons';

interface ProblemProps {
  error: unknown;
  onRetry: () => void;
}

/** Why there is nothing to show, what to do about it, and a button that does it. */
export function Problem({ error, onRetry }: ProblemProps) {
  const meaning = error instanceof PortalError ? error.meaning : 'broken-portal';
  if (error instanceof PortalError && error.code === 'OVERLOAD_LIMIT') {
    return <State meaning="blocked" icon={<LockIcon />} label={t('problem.checkAgain')} onPress={onRetry} />;
  }
  switch (meaning) {
    case 'no-mail-api':
      return (
        <State
          meaning={meaning}
          icon={<MailIcon />}
          label={t('problem.openMail')}
          onPress={() => void openPath('/mail/')}
        />
      );
    case 'signed-out':
      return (
        <State
          meaning={meaning}
          icon={<LockIcon />}
          label={t('problem.reload')}
          onPress={() => void reloadPortalPage()}
        />
      );
    case 'no-scope':
    case 'no-access':
      return (
        <State meaning={meaning} icon={<LockIcon />} label={t('problem.checkAgain')} onPress={onRetry} />
      );
    case 'gone':
    case 'refused':
      return (
        <State meaning={meaning} icon={<WarningIcon />} label={t('problem.tryAgain')} onPress={onRetry} />
      );
    default:
      return (
        <State meaning={meaning} icon={<CloudOffIcon />} label={t('problem.tryAgain')} onPress={onRetry} />
      );
  }
}

interface StateProps {
  meaning: Meaning | 'blocked';
  icon: React.ReactNode;
  label: string;
  onPress: () => void;
}

function State({ meaning, icon, label, onPress }: StateProps) {
  return (
    <EmptyState
      role="alert"
      icon={icon}
      title={t(`problem.${meaning}`)}
      hint={t(`problem.${meaning}.hint`)}
      action={
        <Button variant="primary" onClick={onPress}>
          {label}
        </Button>
      }
    />
  );
}

/** While a read is being repeated by itself: what is going on, without taking the list away. */
export function RetryBanner({ error }: { error: unknown }) {
  return <Banner tone="warning">{t(retryWords(error))}</Banner>;
}

function retryWords(error: unknown): MessageKey {
  if (!(error instanceof PortalError)) return 'problem.silentRetrying';
  if (error.meaning === 'too-fast') return 'problem.busyRetrying';
  return error.status >= 500 || error.status === 200 ? 'problem.brokenRetrying' : 'problem.silentRetrying';
}
