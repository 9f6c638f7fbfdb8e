import { t } from '@/i18n/i18n';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { SkeletonRows } from '@/ui/Skeleton';
import { Switch } from '@/ui/Switch';
import { PlacePicture } from './PlacePicture';
import type { Places } from './use-places';

/** The places of this portal in groups, each with a switch and a drawing of how it will look. */
export function PlacesForm({ places }: { places: Places }) {
  if (places.isLoading) return <SkeletonRows label={t('install.looking')} />;
  if (places.error) {
    return (
      <Banner
        tone="danger"
        action={
          <Button size="small" onClick={places.retry}>
            {t('problem.tryAgain')}
          </Button>
        }
      >
        {t('install.notTold')}
      </Banner>
    );
  }
  return (
    <>
      <ul className="flex flex-col divide-y divide-line">
        {places.groups.map(({ group, offers }) => (
          <li key={group} className="flex items-start gap-4 py-3">
            <PlacePicture group={group} />
            <div className="min-w-0 flex-1">
              <Switch
                label={t(`install.${group}`)}
                hint={t(`install.${group}Hint`, { count: offers.length })}
                isOn={places.isOn(group)}
                onChange={(isOn) => places.turn(group, isOn)}
              />
            </div>
          </li>
        ))}
      </ul>
      {!places.groups.some(({ group }) => group === 'mail') && (
        <p className="text-note text-text-2">{t('install.noMailPlace')}</p>
      )}
    </>
  );
}
