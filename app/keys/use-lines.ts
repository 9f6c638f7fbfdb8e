import type { RefObject } from 'react';
import { useActions } from './actions';

/**
 * Walks through the lines of a list on screen by the keys for the next and the previous one, and opens one. A line
 * is its list item; the control marked `data-line` takes the focus and the press.
 */
export function useLines(list: RefObject<HTMLElement | null>): void {
  useActions({
    next: () => step(list.current, 1),
    previous: () => step(list.current, -1),
    open: () => lineOf(list.current)?.click(),
  });
}

/** The control of the line the focus is in, wherever in the line it is. */
export function lineOf(list: HTMLElement | null): HTMLElement | undefined {
  return linesOf(list).find((line) => line.closest('li')?.contains(document.activeElement));
}

function step(list: HTMLElement | null, by: 1 | -1): void {
  const lines = linesOf(list);
  const now = lineOf(list);
  const at = now === undefined ? (by === 1 ? 0 : lines.length - 1) : lines.indexOf(now) + by;
  const next = lines[Math.min(Math.max(at, 0), lines.length - 1)];
  next?.focus();
  next?.closest('li')?.scrollIntoView({ block: 'nearest' });
}

function linesOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
}
