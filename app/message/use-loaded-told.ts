import { type RefObject, useEffect, useRef } from 'react';
import { t } from '@/i18n/i18n';
import { announce } from '@/ui/announcements';

/** Says how many messages a further page brought, and takes the focus on when its button is gone. */
export function useLoadedTold(list: RefObject<HTMLElement | null>, count: number, isLoading: boolean): void {
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (isLoading) {
      before.current ??= count;
      return;
    }
    if (before.current === null) return;
    // A dialog over the list may have asked for them, and says so itself.
    if (list.current?.closest('[aria-hidden="true"], [inert]') === null)
      announce(t('conversation.olderShown', { count: count - before.current }));
    before.current = null;
    if (document.activeElement === document.body) focusLine(list, null);
  }, [list, count, isLoading]);
}

/** Focuses the line of a message that is about to be shown. */
export function focusLineSoon(list: RefObject<HTMLElement | null>, messageId: number): void {
  requestAnimationFrame(() => focusLine(list, messageId));
}

function focusLine(list: RefObject<HTMLElement | null>, messageId: number | null): void {
  const which = messageId === null ? '[data-line]' : `[data-line="${messageId}"]`;
  list.current?.querySelector<HTMLElement>(`${which} button`)?.focus();
}
