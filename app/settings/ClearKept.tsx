import { useEffect, useRef, useState } from 'react';
import { t } from '@/i18n/i18n';
import { reloadPortalPage } from '@/portal/open';
import { clearKept } from '@/start/clear-kept';
import { Button } from '@/ui/Button';
import { Switch } from '@/ui/Switch';

/** Clears what this browser holds for the person: says what goes, asks once, and opens the page anew. */
export function ClearKept() {
  const [isAsking, setAsking] = useState(false);
  const [withLetters, setWithLetters] = useState(false);
  const [isClearing, setClearing] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
  }, [isAsking]);

  async function clear(): Promise<void> {
    setClearing(true);
    await clearKept(withLetters);
    await reloadPortalPage();
  }

  if (!isAsking) {
    return (
      <div>
        <Button onClick={() => setAsking(true)}>{t('settings.clear')}</Button>
      </div>
    );
  }
  return (
    <div
      role="group"
      aria-label={t('settings.clear')}
      className="flex flex-col gap-3 rounded-row border border-line p-3"
    >
      <p className="text-row text-text">{t('settings.clearGoes')}</p>
      <p className="text-row text-text-2">{t('settings.clearStays')}</p>
      <Switch
        label={t('settings.clearLetters')}
        hint={t('settings.clearLettersHint')}
        isOn={withLetters}
        onChange={setWithLetters}
      />
      <div className="flex flex-wrap gap-3">
        <Button ref={keep} onClick={() => setAsking(false)}>
          {t('settings.clearKeep')}
        </Button>
        <Button
          variant="danger"
          busy={isClearing ? t('settings.clearing') : undefined}
          onClick={() => void clear()}
        >
          {t(withLetters ? 'settings.clearAll' : 'settings.clearNow')}
        </Button>
      </div>
    </div>
  );
}
