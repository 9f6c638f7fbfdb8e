import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { showNotice } from '@/ui/notices';

const HOLD_MS = 5000;
/** A timer that comes later than this slept with the computer; nobody watches what it would do. */
const SLEPT_MS = 2000;
/** A second press that follows at once is the other half of a double click. */
const DOUBLE_MS = 500;
/** Whatever is pressed in the first moments was aimed at something else. */
const UNAIMED_MS = 400;

export interface Hold {
  /** When it happens, milliseconds since the epoch; null: nothing is held back. */
  until: number | null;
  /** It did not happen, because nobody was there to see it. */
  isMissed: boolean;
  start: () => void;
  stop: () => void;
}

/**
 * Holds something back for five seconds that cannot be taken back afterwards. Closing the screen meanwhile
 * means that it does not happen, and says so with `closedWords`.
 */
export function useHold(run: () => void, closedWords: string): Hold {
  const [until, setUntil] = useState<number | null>(null);
  const [isMissed, setMissed] = useState(false);
  const isOnScreen = useAimed();
  const fire = useEffectEvent(() => {
    const isWatched = until !== null && !document.hidden && Date.now() - until < SLEPT_MS;
    setUntil(null);
    if (isWatched) run();
    else setMissed(true);
  });
  const tellClosed = useEffectEvent(() => {
    showNotice({ key: 'hold', tone: 'info', text: closedWords, actions: [], lasts: 8000 });
  });

  const isOver = useRef(true);
  useEffect(() => {
    if (until === null) return undefined;
    isOver.current = false;
    const timer = window.setTimeout(() => {
      isOver.current = true;
      fire();
    }, until - Date.now());
    return () => window.clearTimeout(timer);
  }, [until]);
  useEffect(
    () => () => {
      if (!isOver.current) tellClosed();
    },
    [],
  );

  return {
    until,
    isMissed,
    start: () => {
      if (until !== null || !isOnScreen()) return;
      setMissed(false);
      setUntil(Date.now() + HOLD_MS);
    },
    stop: () => {
      if (until === null || until - Date.now() > HOLD_MS - DOUBLE_MS) return;
      isOver.current = true;
      setUntil(null);
    },
  };
}

/** Tells whether the screen has been in sight long enough for a press to be meant for it. */
export function useAimed(): () => boolean {
  const since = useRef(Number.POSITIVE_INFINITY);
  useEffect(() => {
    const mark = (): void => {
      since.current = document.hidden ? Number.POSITIVE_INFINITY : performance.now();
    };
    mark();
    document.addEventListener('visibilitychange', mark);
    return () => document.removeEventListener('visibilitychange', mark);
  }, []);
  return () => performance.now() - since.current >= UNAIMED_MS;
}
