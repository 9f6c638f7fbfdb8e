import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { Kind } from '@/journal/journal';
import { dropDraft, keepDraft } from './draft-store';

const KEEP_AFTER_MS = 250;

/**
 * Keeps what is typed while the form is open, shortly after each change and when it closes; only
 * once something was changed by hand. Returns how to forget it after success.
 */
export function useKeptDraft<T extends FieldValues>(
  kind: Kind,
  messageId: number,
  form: UseFormReturn<T>,
): () => void {
  useEffect(() => {
    let timer = 0;
    const keep = (): void => {
      window.clearTimeout(timer);
      timer = 0;
      keepDraft(kind, messageId, form.getValues());
    };
    const stop = form.subscribe({
      formState: { values: true, dirtyFields: true },
      callback: ({ dirtyFields }) => {
        if (Object.keys(dirtyFields ?? {}).length === 0) return;
        window.clearTimeout(timer);
        timer = window.setTimeout(keep, KEEP_AFTER_MS);
      },
    });
    const keepNow = (): void => {
      if (timer !== 0) keep();
    };
    window.addEventListener('pagehide', keepNow);
    return () => {
      stop();
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [kind, messageId, form]);
  return () => dropDraft(kind, messageId);
}
