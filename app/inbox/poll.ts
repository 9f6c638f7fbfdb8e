import { pauseFor } from './pace';

const STILL_USED_MS = 3 * 60_000;
const SIGNS_OF_USE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/**
 * Asks again and again at the pace the person's attention allows, one question at a time, until the returned
 * function is called. `told` hears how many questions in a row went wrong.
 */
export function startPolling(ask: () => Promise<void>, told: (failures: number) => void): () => void {
  let timer = 0;
  let failures = 0;
  let isAsking = false;
  let isOver = false;
  let lastAsked = now();
  let lastUsed = now();

  function schedule(): void {
    window.clearTimeout(timer);
    if (isAsking || isOver) return;
    const pause = pauseFor({
      isVisible: document.visibilityState === 'visible',
      isOnline: navigator.onLine,
      isUsed: document.hasFocus() || since(lastUsed) < STILL_USED_MS,
      failures,
    });
    if (pause !== null) timer = window.setTimeout(run, Math.max(0, pause - since(lastAsked)));
  }

  function run(): void {
    isAsking = true;
    void ask()
      .then(
        () => (failures = 0),
        () => (failures += 1),
      )
      .then(() => {
        isAsking = false;
        lastAsked = now();
        if (!isOver) told(failures);
        schedule();
      });
  }

  function use(): void {
    const wasIdle = since(lastUsed) >= STILL_USED_MS;
    lastUsed = now();
    if (wasIdle) schedule();
  }

  document.addEventListener('visibilitychange', schedule);
  for (const event of EVENTS) window.addEventListener(event, schedule);
  for (const sign of SIGNS_OF_USE) window.addEventListener(sign, use, { passive: true, capture: true });
  schedule();
  return () => {
    isOver = true;
    window.clearTimeout(timer);
    document.removeEventListener('visibilitychange', schedule);
    for (const event of EVENTS) window.removeEventListener(event, schedule);
    for (const sign of SIGNS_OF_USE) window.removeEventListener(sign, use, { capture: true });
  };
}

const EVENTS = ['focus', 'blur', 'online', 'offline', 'pageshow'] as const;

interface Moment {
  wall: number;
  steady: number;
}

function now(): Moment {
  return { wall: Date.now(), steady: performance.now() };
}

/** The steady clock stands still while a computer sleeps, and the other one may be set back: the larger counts. */
function since({ wall, steady }: Moment): number {
  return Math.max(Date.now() - wall, performance.now() - steady);
}
