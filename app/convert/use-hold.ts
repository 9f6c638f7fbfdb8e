import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { showNotice } from '@/ui/notices';
import { useAimed } from '@/ui/use-aimed';

const HOLD_MS = 5000;
/** A timer that comes later than this slept with the computer; nobody watches what it would do. */
const SLEPT_MS = 2000;
/** A second press that follows at once is the other half of a double click. */
const DOUBLE_MS = 500;

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
