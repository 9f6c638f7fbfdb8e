import { useSyncExternalStore } from 'react';
import { t } from '@/i18n/i18n';
import { MoonIcon, ScreenIcon, SunIcon } from './icons/Icons';
import { IconButton } from './IconButton';
import { SegmentedControl } from './SegmentedControl';
import { chooseTheme, onTheme, shownTheme, type Theme } from './theme';

export function ThemeSwitch() {
  const theme = useSyncExternalStore(onTheme, shownTheme);
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
      onChange={chooseTheme}
    />
  );
}

const NEXT: Record<Theme, Theme> = { light: 'dark', dark: 'system', system: 'light' };
const ICONS = { light: SunIcon, dark: MoonIcon, system: ScreenIcon };

/** The same where there is room for one button only: each press goes on to the next. */
export function ThemeButton() {
  const theme = useSyncExternalStore(onTheme, shownTheme);
  const Icon = ICONS[theme];
  return (
    <IconButton
      label={t('ui.theme.next', { theme: t(`ui.theme.${theme}`) })}
      onClick={() => chooseTheme(NEXT[theme])}
    >
      <Icon />
    </IconButton>
  );
}
