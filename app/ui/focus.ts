/**
 * A closing dialog gives the focus back in the next frame. What comes next waits for that: it may want
 * the focus for itself, and a dialog must remember where the person was, not a field that is gone.
 */
export function afterFocusReturned(next: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(next));
}

/**
 * Whether nothing a person can see has the focus. What was just hidden keeps it until the browser has drawn
 * the page once more, so that the body alone tells too late.
 */
export function isFocusLost(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused.getClientRects().length === 0;
}
