import { useState } from 'react';
import { LANGUAGES, t } from '@/i18n/i18n';
import { reloadPortalPage } from '@/portal/open';
import { chooseLanguage, chosenLanguage } from '@/start/language';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/SelectField';
import { ownName } from './own-name';

const NAMED = LANGUAGES.map((tag) => ({ value: tag, label: ownName(tag) })).sort((one, other) =>
  one.label.localeCompare(other.label),
);

/** The portal's language, or one of ours. Words are loaded with the page, so it takes a reload. */
export function LanguageSelect() {
  const [before] = useState(chosenLanguage);
  const [chosen, setChosen] = useState(before ?? '');
  return (
    <div className="flex flex-col gap-2">
      <SelectField
        label={t('settings.language')}
        value={chosen}
        options={[{ value: '', label: t('settings.languageAuto') }, ...NAMED]}
        onChange={(value) => {
          setChosen(value);
          chooseLanguage(value === '' ? null : value);
        }}
      />
      {chosen !== (before ?? '') && (
        <p role="status" className="flex flex-wrap items-center gap-3 text-row text-text-2">
          {t('settings.languageLater')}
          <Button size="small" onClick={() => void reloadPortalPage()}>
            {t('problem.reload')}
          </Button>
        </p>
      )}
    </div>
  );
}
