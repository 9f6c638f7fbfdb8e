import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint';

/**
 * False until the browser has drawn what was rendered first. Controls that take long to build wait for it behind a
 * resting field of their size, so that a dialog answers its key at once.
 */
export function useDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    let isGone = false;
    void afterPaint().then(() => {
      if (!isGone) startTransition(() => setDrawn(true));
    });
    return () => {
      isGone = true;
    };
  }, []);
  return isDrawn;
}
