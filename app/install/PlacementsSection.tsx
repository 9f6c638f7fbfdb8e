import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '@/i18n/i18n';
import { scopesQuery } from '@/mail/person.api';
import { session } from '@/portal/session';
import { announce } from '@/ui/announcements';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { Permissions } from './Permissions';
import { PlacesForm } from './PlacesForm';
import { Report } from './Report';
import { usePlaces } from './use-places';
import { WorkerSwitch } from './WorkerSwitch';

/** Where Mail Desk appears, for administrators to change after the installation. Nothing for anybody else. */
export function PlacementsSection() {
  const scopes = useQuery(scopesQuery()).data;
  if (!session().isAdmin || !scopes) return null;
  if (scopes.includes('placement')) return <Placements />;
  return (
    <section aria-label={t('install.places')} className="flex flex-col gap-3">
      <h3 className="text-body font-semibold">{t('install.places')}</h3>
      <Banner tone="warning">{t('install.noPlacement')}</Banner>
      <Permissions />
    </section>
  );
}

function Placements() {
  const places = usePlaces('bound');
  const [isSaved, setSaved] = useState(false);

  async function save(): Promise<void> {
    setSaved(false);
    const isComplete = await places.run();
    setSaved(isComplete);
    announce(isComplete ? t('install.saved') : t('install.partly'));
  }

  return (
    <section aria-label={t('install.places')} className="flex flex-col gap-3">
      <h3 className="text-body font-semibold">{t('install.places')}</h3>
      <PlacesForm places={places} />
      {places.lines.length > 0 && <Report lines={places.lines} />}
      {places.runError && <Banner tone="danger">{t('install.notTold')}</Banner>}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          disabled={places.isLoading || places.error !== null}
          busy={places.isApplying ? t('install.working') : undefined}
          onClick={() => void save()}
        >
          {t('install.save')}
        </Button>
        {isSaved && <span className="text-row text-success">{t('install.saved')}</span>}
      </div>
      <WorkerSwitch />
      <Permissions />
    </section>
  );
}
