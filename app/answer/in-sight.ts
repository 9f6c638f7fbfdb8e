/** How a pause before a write ended: time to go, taken back, or nobody was there to see what would be sent. */
export type PauseEnd = 'go' | 'back' | 'asleep';

/** A timer this late slept with the computer, or in a frozen page. */
const LATE_MS = 3000;

const endings = new Map<string, (end: PauseEnd) => void>();

/** Waits until `until`. A timer that slept, or fires while the page is hidden, gives no leave to send. */
export function pauseInSight(name: string, until: number): Promise<PauseEnd> {
  return new Promise((resolve) => {
    const finish = (end: PauseEnd): void => {
      window.clearTimeout(timer);
      endings.delete(name);
      resolve(end);
    };
    const ring = (): void => finish(document.hidden || Date.now() - until > LATE_MS ? 'asleep' : 'go');
    const timer = window.setTimeout(ring, Math.max(0, until - Date.now()));
    endings.set(name, finish);
  });
}

/** Ends a pause before its time. */
export function endPause(name: string): void {
  endings.get(name)?.('back');
}
