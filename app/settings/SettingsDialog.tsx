import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState, useSyncExternalStore } from 'react';
import { t } from '@/i18n/i18n';
import { chordName } from '@/keys/KeyCaps';
import { singleKeys, useSingleKeys } from '@/keys/setting';
import { profileQuery } from '@/mail/person.api';
import { ownerName } from '@/portal/owner';
import { session } from '@/portal/session';
import { storageWorks } from '@/portal/storage';
import { PlacementsSection } from '@/install/PlacementsSection';
import { keepsLists, setKeepsLists } from '@/start/kept-lists';
import { Banner } from '@/ui/Banner';
import { Button } from '@/ui/Button';
import { Dialog, DialogBody } from '@/ui/Dialog';
import { SegmentedControl } from '@/ui/SegmentedControl';
import { Switch } from '@/ui/Switch';
import { chooseTheme, onTheme, shownTheme } from '@/ui/theme';
import { ClearKept } from './ClearKept';
import { LanguageSelect } from './LanguageSelect';

interface SettingsDialogProps {
  /** What forms of each mailbox begin with, and how letters go out; composed by the shell. */
  mailboxes: ReactNode;
  sending: ReactNode;
  onRecipes: () => void;
  onClose: () => void;
}

/** What a person decides for themselves: on the portal for all their devices, or for this one. */
export function SettingsDialog({ mailboxes, sending, onRecipes, onClose }: SettingsDialogProps) {
  const profile = useQuery(profileQuery()).data;
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <DialogBody>
        {!storageWorks() && <Banner tone="warning">{t('settings.noStorage')}</Banner>}
        <Group title={t('settings.mailboxes')} hint={t('settings.mailboxesHint')}>
          {mailboxes}
        </Group>
        <Group title={t('settings.sending')}>{sending}</Group>
        <Group title={t('recipes.title')} hint={t('recipes.noneHint')}>
          <div>
            <Button onClick={onRecipes}>{t('recipes.edit')}</Button>
          </div>
        </Group>
        <Group title={t('settings.look')}>
          <Keys />
          <Look />
          <LanguageSelect />
        </Group>
        <Group title={t('settings.device')}>
          {profile && <KeepLists userId={profile.id} />}
          <ClearKept />
        </Group>
        <PlacementsSection />
      </DialogBody>
    </Dialog>
  );
}

function Group({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="flex flex-col gap-3 border-b border-line-quiet pb-4 last:border-0 last:pb-0"
    >
      <div>
        <h3 id={id} className="font-semibold text-text">
          {title}
        </h3>
        {hint !== undefined && <p className="text-note text-text-3">{hint}</p>}
      </div>
      {children}
    </section>
  );
}

function Keys() {
  const isOn = useSingleKeys();
  return (
    <Switch
      label={t('keys.single')}
      hint={t('keys.singleHint', { keys: chordName('Mod+k') })}
      isOn={isOn}
      onChange={singleKeys.set}
    />
  );
}

function Look() {
  const theme = useSyncExternalStore(onTheme, shownTheme);
  return (
    <SegmentedControl
      label={t('ui.theme')}
      value={theme}
      options={[
        { value: 'light', label: t('ui.theme.light') },
        { value: 'dark', label: t('ui.theme.dark') },
        { value: 'system', label: t('ui.theme.system') },
      ]}
      onChange={chooseTheme}
    />
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
