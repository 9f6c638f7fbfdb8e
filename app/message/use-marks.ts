import { useQuery } from '@tanstack/react-query';
import { locale } from '@/i18n/i18n';
import type { DateMark, DateMarks } from '@/mail/date-mark';
import { newestText, type Readable } from '@/mail/readable';

/** Dates of the newest text to press, found once the text is painted and nothing else is to do. */
export function useMarks(
  messageId: number,
  readable: Readable,
  dates: DateMarks | null,
): readonly DateMark[] {
  const text = newestText(readable);
  const { data } = useQuery({
    queryKey: ['date-marks', messageId, text.length, locale()],
    queryFn: async () => {
      await idle();
      return dates?.find(text) ?? NONE;
    },
    enabled: dates !== null && text !== '',
    staleTime: Infinity,
    retry: false,
  });
  return data ?? NONE;
}

const NONE: readonly DateMark[] = [];
const IDLE_MS = 1000;

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: IDLE_MS });
    else setTimeout(resolve, 50);
  });
}
