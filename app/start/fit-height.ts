import { session } from '@/portal/session';

/** Less than this is no room to work in. */
const LEAST = 600;
/** More than this is nowhere near the eyes. */
const MOST = 1000;
/** What the browser and the portal's own page need above and below a frame. */
const AROUND = 220;

/** How high a frame should be in this browser window, or null when it is high enough. */
export function wantedHeight(frame: number, browser: number): number | null {
  const room = Math.min(browser - AROUND, MOST);
  // A frame that fills a small window already would only make the portal's page scroll around it.
  return frame >= room ? null : Math.max(LEAST, room);
}

/**
 * Asks the portal once for the height that is of use. Tabs of cards and pages of placements follow; sliders have
 * their height already and never answer, which nobody waits for.
 */
export function fitHeight(): void {
  const height = wantedHeight(window.innerHeight, window.outerHeight);
  if (height === null) return;
  // The SDK's own way takes pixels for the width, which would stand still when the browser window changes.
  void session()
    .frame.placement.call('resizeWindow', { width: '100%', height })
    .catch(() => undefined);
}
