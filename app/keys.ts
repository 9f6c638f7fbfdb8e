import { useEffect, useRef } from 'react';

/** What a single key does; the keys are the ones a person presses, e.g. `j`, `Enter`, `/`. */
export type KeyMap = Partial<Record<string, () => void>>;

/**
 * Single-key shortcuts for the whole frame. They never fire while typing, with a modifier, or while a
 * dialog is open; Enter is left alone on anything that has an Enter of its own.
 */
export function useKeys(keys: KeyMap): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const handle = (event: KeyboardEvent): void => {
      const action = latest.current[event.key];
      if (!action || !isShortcut(event)) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, []);
}

/** Whether a key press is meant as a shortcut, given where the focus is. */
export function isShortcut(
  event: Pick<
    KeyboardEvent,
    'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'isComposing' | 'target'
  >,
): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]')) return false;
  if (event.key === 'Enter' && target?.closest('a, button, summary')) return false;
  return true;
}
