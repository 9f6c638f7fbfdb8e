import { lazy, Suspense, useEffect, useState } from 'react';
import { withWords } from '@/i18n/i18n';
import type { Route } from '@/route';
import { chooseTheme } from '@/ui/theme';
import { useActions } from './actions';
import { listenToKeys } from './listen';

const loadPalette = () => withWords(import('./Palette'));
const loadHelp = () => withWords(import('./KeysHelp'));
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const KeysHelp = lazy(async () => ({ default: (await loadHelp()).KeysHelp }));

/** Fetches help and palette before anybody asks for them. */
export async function loadKeys(): Promise<void> {
  await Promise.all([loadPalette(), loadHelp()]);
}

interface KeysHostProps {
  onGo: (change: Partial<Route>) => void;
  onOpen: (messageId: number) => void;
}

/** Listens to the keyboard and shows help and palette; mounted once. */
export function KeysHost({ onGo, onOpen }: KeysHostProps) {
  const [shown, setShown] = useState<'help' | 'palette' | null>(null);
  const close = () => setShown(null);

  useEffect(listenToKeys, []);
  useActions({
    help: () => setShown('help'),
    palette: () => {
      if (shown === 'palette') close();
      // One dialog at a time: another one may hold text.
      else if (!document.querySelector('[role="dialog"]')) setShown('palette');
    },
    themeLight: () => chooseTheme('light'),
    themeDark: () => chooseTheme('dark'),
    themeSystem: () => chooseTheme('system'),
  });

  return (
    <Suspense fallback={null}>
      {shown === 'palette' && <Palette onGo={onGo} onOpen={onOpen} onClose={close} />}
      {shown === 'help' && <KeysHelp onClose={close} />}
    </Suspense>
  );
}
