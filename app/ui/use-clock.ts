import { useEffect, useState } from 'react';

/** The time, milliseconds since the epoch, twice a second while the component is on screen. */
export function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 500);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
