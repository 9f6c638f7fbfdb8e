import type { Excerpt } from './follow-selection';

interface Edges {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Where the bar stands, from the upper left corner of the pane; null: below the pane, where it is never in the way. */
export type Place = { top: number; left: number } | null;

const GAP = 8;
/** In a narrower pane the bar would lie across the whole text. */
const ROOMY = 480;

/**
 * Above what is selected, else below it, never on it. Where neither has room, and under a finger, which brings its
 * own handles and menu, the bar stands below the pane.
 */
export function placeOfBar(selected: Edges, pane: Edges, bar: { width: number; height: number }): Place {
  const left = Math.max(0, Math.min(selected.left, pane.right - bar.width - GAP) - pane.left);
  const isSeen = selected.bottom > pane.top && selected.top < pane.bottom;
  if (!isSeen || pane.right - pane.left < Math.max(ROOMY, bar.width + 2 * GAP)) return null;
  const above = selected.top - GAP - bar.height;
  if (above >= pane.top) return { top: above - pane.top, left };
  const below = selected.bottom + GAP;
  if (below + bar.height <= pane.bottom) return { top: below - pane.top, left };
  return null;
}

/** The edges of what is selected, in the window. */
export function edgesOf({ range, frame }: Excerpt): Edges {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  if (!frame) return { top, bottom, left, right };
  const outer = frame.getBoundingClientRect();
  const x = outer.left + frame.clientLeft;
  const y = outer.top + frame.clientTop;
  return { top: top + y, bottom: bottom + y, left: left + x, right: right + x };
}
