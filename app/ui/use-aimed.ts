import { useEffect, useRef } from 'react';

/** Whatever is pressed in the first moments was aimed at something else. */
const UNAIMED_MS = 400;

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
