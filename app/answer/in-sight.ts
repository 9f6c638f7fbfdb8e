/** How a pause before a write ended: time to go, taken back, or nobody was there when it was time. */
export type PauseEnd = 'go' | 'back' | 'asleep';

/** A timer this late slept with the computer, or in a frozen page. */
const LATE_MS = 3000;

const endings = new Map<string, (end: PauseEnd) => void>();

/**
 * Waits until `until`. A timer that slept gives no leave to send: the person left long ago. A page that is
 * merely behind another one does where `mayBeHidden`: whoever pressed Send and turned to something else
 * meant it to go.
 */
export function pauseInSight(name: string, until: number, mayBeHidden: boolean): Promise<PauseEnd> {
  return new Promise((resolve) => {
    const finish = (end: PauseEnd): void => {
      window.clearTimeout(timer);
      endings.delete(name);
      resolve(end);
    };
    const ring = (): void => {
      const isAway = Date.now() - until > LATE_MS || (document.hidden && !mayBeHidden);
      finish(isAway ? 'asleep' : 'go');
    };
    const timer = window.setTimeout(ring, Math.max(0, until - Date.now()));
    endings.set(name, finish);
  });
}

/** Ends a pause before its time. */
export function endPause(name: string): void {
  endings.get(name)?.('back');
}
