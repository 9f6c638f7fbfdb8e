import type { Place } from '@/place';
import { resume } from '@/resume';
import { fitHeight } from './fit-height';
import { keepRoute } from './keep-route';

/** What a frame does once its person is known: what was under way goes on, and where they go is remembered. */
export function goOn(place: Place): void {
  fitHeight();
  // A link to a message and a panel for one letter say themselves what they show.
  if (place.kind !== 'message' && place.kind !== 'write') keepRoute(place);
  if (place.kind === 'write') void import('./close-panel').then(({ closeWhenWritten }) => closeWhenWritten());
  resume();
}
