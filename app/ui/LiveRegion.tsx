import { useSyncExternalStore } from 'react';
import { lastSaid, onSaid } from './announcements';

/** Where `announce` speaks. Mounted once; the mark keeps it audible while a dialog hides the page behind. */
export function LiveRegion() {
  const { polite, assertive } = useSyncExternalStore(onSaid, lastSaid);
  return (
    <div data-live-announcer="true" className="sr-only">
      <div role="log" aria-live="polite">
        {polite}
      </div>
      <div role="alert">{assertive}</div>
    </div>
  );
}
