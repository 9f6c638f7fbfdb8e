import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '@/i18n/i18n';
import { profileQuery } from '@/mail/person.api';
import { ownerName } from '@/portal/owner';
import { session } from '@/portal/session';
import { storageWorks } from '@/portal/storage';
import { PlacementsSection } from '@/install/PlacementsSection';
import { keepsLists, setKeepsLists } from '@/start/kept-lists';
import { Banner } from '@/ui/Banner';
import { Dialog, DialogBody } from '@/ui/Dialog';
import { Switch } from '@/ui/Switch';

/** What a person decides for themselves on this device. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const profile = useQuery(profileQuery()).data;
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <DialogBody>
        {!storageWorks() && <Banner tone="warning">{t('settings.noStorage')}</Banner>}
        {profile && <KeepLists userId={profile.id} />}
        <PlacementsSection />
      </DialogBody>
    </Dialog>
  );
}

function KeepLists({ userId }: { userId: number }) {
  const [isOn, setOn] = useState(() => keepsLists(ownerName(session().memberId, userId)));
  return (
    <Switch
      label={t('settings.keepLists')}
      hint={t('settings.keepListsHint')}
      isOn={isOn}
      onChange={(keeps) => {
        setOn(keeps);
        void setKeepsLists(userId, keeps);
      }}
    />
  );
}
