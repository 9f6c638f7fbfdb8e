import { useState } from 'react';
import { t } from '@/i18n/i18n';
import { MoonIcon, ScreenIcon, SunIcon } from './icons/Icons';
import { SegmentedControl } from './SegmentedControl';
import { chooseTheme, currentTheme } from './theme';

export function ThemeSwitch() {
  const [theme, setTheme] = useState(currentTheme);
  return (
    <SegmentedControl
      label={t('ui.theme')}
      isLabelHidden
      value={theme}
      options={[
        { value: 'light', label: t('ui.theme.light'), icon: <SunIcon /> },
        { value: 'dark', label: t('ui.theme.dark'), icon: <MoonIcon /> },
        { value: 'system', label: t('ui.theme.system'), icon: <ScreenIcon /> },
      ]}
      onChange={(choice) => {
        chooseTheme(choice);
        setTheme(choice);
      }}
    />
  );
}
