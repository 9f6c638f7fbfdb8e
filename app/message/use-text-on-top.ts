import { type RefObject, useLayoutEffect, useRef } from 'react';
import { putOnTop, scrollToStart } from './scroll';

/**
 * Keeps the text of the opened message at the top of its pane, where it stood while it was alone: the older
 * lines arrive above it, out of sight, and nothing moves under the reader's eyes.
 */
export function useTextOnTop(list: RefObject<HTMLElement | null>, isRead: boolean): void {
  const isPlaced = useRef(false);
  useLayoutEffect(() => scrollToStart(list.current), [list]);
  useLayoutEffect(() => {
    if (!isRead || isPlaced.current) return;
    isPlaced.current = true;
    putOnTop(list.current);
  }, [list, isRead]);
}
