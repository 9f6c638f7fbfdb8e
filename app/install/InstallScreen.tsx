import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { t } from '@/i18n/i18n';
import { scopesQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { session } from '@/portal/session';
import { announce } from '@/ui/announcements';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { LockIcon } from '@/ui/icons/Icons';
import { LiveRegion } from '@/ui/LiveRegion';
import { Permissions } from './Permissions';
import { PlacesForm } from './PlacesForm';
import { Report } from './Report';
import { usePlaces } from './use-places';

/** The portal reloads the page when an installation ends; after this it is said that it did not. */
const RELOAD_MS = 10_000;

/** The page an administrator sees before anybody can use Mail Desk. Running it again changes only what differs. */
export function InstallScreen() {
  return (
    <QueryClientProvider client={queryClient}>
      <main className="h-dvh overflow-y-auto bg-page p-2 text-body text-text">
        <div className="mx-auto flex min-h-full max-w-180 rounded-panel bg-panel">
          {session().isAdmin ? (
            <Installation />
          ) : (
            <EmptyState
              icon={<LockIcon />}
              title={t('install.administratorsOnly')}
              hint={t('install.administratorsOnlyHint')}
            />
          )}
        </div>
        <LiveRegion />
      </main>
    </QueryClientProvider>
  );
}

function Installation() {
  const scopes = useQuery(scopesQuery()).data;
  const places = usePlaces('all');
  const [phase, setPhase] = useState<'asking' | 'partly' | 'finishing' | 'stuck'>('asking');
  const hasFinished = useRef(false);
  const canPlace = scopes === undefined || scopes.includes('placement');

  async function install(): Promise<void> {
    const isComplete = !canPlace || (await places.run());
    if (isComplete) finish();
    else {
      setPhase('partly');
      announce(t('install.partly'));
    }
  }

  /** The last thing and done once: the portal takes this page away. */
  function finish(): void {
    if (hasFinished.current) return;
    hasFinished.current = true;
    setPhase('finishing');
    announce(t('install.finishing'));
    session()
      .frame.installFinish()
      .catch(() => setPhase('stuck'));
    window.setTimeout(() => setPhase('stuck'), RELOAD_MS);
  }

  const hasNoList = canPlace && places.error !== null;
  const isBusy = places.isApplying || phase === 'finishing';
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-6 p-6">
      <header className="flex flex-col gap-1">
        <h1 className="text-title">{t('install.title')}</h1>
        <p className="text-text-2">{t('install.intro')}</p>
      </header>
      <Permissions />
      <section aria-label={t('install.places')} className="flex flex-col gap-2">
        <h2 className="text-body font-semibold">{t('install.places')}</h2>
        {canPlace ? (
          <PlacesForm places={places} />
        ) : (
          <Banner tone="warning">{t('install.noPlacement')}</Banner>
        )}
      </section>
      {places.lines.length > 0 && <Report lines={places.lines} />}
      {places.runError && <Banner tone="danger">{t('install.notTold')}</Banner>}
      {phase === 'partly' && <Banner tone="warning">{t('install.partly')}</Banner>}
      {phase === 'stuck' && <Banner tone="warning">{t('install.stuck')}</Banner>}
      <footer className="sticky -bottom-2 -mx-6 -mb-6 flex flex-wrap gap-2 rounded-b-panel border-t border-line bg-panel px-6 py-4">
        <Button
          variant="primary"
          disabled={(places.isLoading && canPlace) || hasNoList}
          busy={isBusy ? t(phase === 'finishing' ? 'install.finishing' : 'install.working') : undefined}
          onClick={() => void install()}
        >
          {phase === 'partly' ? t('install.retry') : t('install.install')}
        </Button>
        {(phase === 'partly' || (phase === 'asking' && hasNoList)) && (
          <Button onClick={finish}>{t('install.finishAnyway')}</Button>
        )}
        {phase === 'stuck' && <Button onClick={() => window.location.reload()}>{t('problem.reload')}</Button>}
      </footer>
    </div>
  );
}
