import { session } from '@/portal/session';
import { currentNotices, subscribeNotices } from '@/ui/notices';
import { formatRoute, HOME } from '@/route';
import { currentRoute } from '@/use-route';

/** A letter that is on its way, or thrown away, is told a moment after its page is left. */
const MOMENT_MS = 500;

/**
 * Closes the panel that was opened for one letter once the letter is left and nothing about it can be taken back
 * any more. Whoever goes on to other mail keeps the panel.
 */
export function closeWhenWritten(): void {
  const stops = [subscribeNotices(lookSoon)];
  window.addEventListener('route', lookSoon);
  stops.push(() => window.removeEventListener('route', lookSoon));
  let timer = 0;

  function lookSoon(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, MOMENT_MS);
  }

  function look(): void {
    if (currentRoute().writing !== null || currentNotices().length > 0) return;
    for (const stop of stops) stop();
    if (formatRoute(currentRoute()) !== formatRoute(HOME)) return;
    // Nobody answers where there is no panel of ours on top, and the inbox stays.
    void session()
      .frame.slider.closeSliderAppPage()
      .catch(() => undefined);
  }
}
