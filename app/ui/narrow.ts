import { useSyncExternalStore } from 'react';

/** The same width as `--breakpoint-two` of the styles, below which there is one pane. */
const NARROW = '(width < 700px)';

/**
 * Whether the frame has room for one pane only. For what stands elsewhere in the page then: order on screen and
 * order for the keyboard must be the same, so styles alone cannot do it.
 */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(NARROW);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
