/**
 * A closing dialog gives the focus back in the next frame. What comes next waits for that: it may want
 * the focus for itself, and a dialog must remember where the person was, not a field that is gone.
 */
export function afterFocusReturned(next: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(next));
}
