export type Theme = 'light' | 'dark' | 'system';

const KEY = 'mail-desk:theme';

/** Shows the remembered theme; called once before the first picture. */
export function applyTheme(): void {
  document.documentElement.dataset['theme'] = currentTheme();
}

/** The theme the person chose on this device; light until they choose, because the portal is light. */
export function currentTheme(): Theme {
  const kept = readKept();
  return kept === 'dark' || kept === 'system' ? kept : 'light';
}

/** The theme on screen; where storage is closed it may differ from the remembered one. */
export function shownTheme(): Theme {
  const shown = document.documentElement.dataset['theme'];
  return shown === 'dark' || shown === 'system' ? shown : 'light';
}

const listeners = new Set<() => void>();

/** Calls back when another theme is chosen, wherever that happens. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows a theme and remembers it, if this browser lets a framed page remember anything. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is closed to third-party frames in some browsers: the choice lasts until reload.
  }
  for (const listener of listeners) listener();
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
