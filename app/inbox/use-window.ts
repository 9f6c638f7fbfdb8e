import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** The rows to render: from `first` up to, not including, `end`. */
export interface Window {
  first: number;
  end: number;
}

/**
 * The rows of a list of equal heights that are in sight of `scroller`, with some before and after. All
 * rows of ours are as high as each other, which a general library would have to measure one by one.
 */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number): Window {
  const [{ top, height }, setSight] = useState({ top: 0, height: 0 });
  const look = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    // In whole rows, so that scrolling within one renders nothing.
    const next = { top: Math.floor(element.scrollTop / rowHeight), height: element.clientHeight };
    setSight((sight) => (sight.top === next.top && sight.height === next.height ? sight : next));
  }, [scroller, rowHeight]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    element.addEventListener('scroll', look, { passive: true });
    // Tells the first height too, before the first paint.
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      resized.disconnect();
    };
  }, [scroller, look]);

  return windowOf({ top, height, count, rowHeight });
}

const AHEAD = 8;

/** `top` in rows, `height` in pixels. A list that became shorter than the scroll position shows its end. */
export function windowOf(sight: { top: number; height: number; count: number; rowHeight: number }): Window {
  const shown = Math.ceil(sight.height / sight.rowHeight) + 1;
  const top = Math.max(0, Math.min(sight.top, sight.count - shown));
  return { first: Math.max(0, top - AHEAD), end: Math.min(sight.count, top + shown + AHEAD) };
}

/** Scrolls no more than needed for the whole row to be in sight. */
export function scrollToRow(scroller: HTMLElement | null, index: number, rowHeight: number): void {
  if (!scroller) return;
  const top = index * rowHeight;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  const bottom = top + rowHeight - scroller.clientHeight;
  if (bottom > scroller.scrollTop) scroller.scrollTop = bottom;
}
