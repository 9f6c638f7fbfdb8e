import { useCallback, useEffect, useRef } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { Kind } from '@/journal/journal';
import { dropDraft, keepDraft } from './draft-store';

const KEEP_AFTER_MS = 250;

/**
 * Keeps what is typed while the form is open, shortly after each change and when it closes; only once
 * something was changed by hand. It is forgotten when `isDone` (what was typed has become an object);
 * the returned function does the same for an outcome that arrives after the dialog was closed.
 */
export function useKeptDraft<T extends FieldValues>(
  kind: Kind,
  messageId: number,
  form: UseFormReturn<T>,
  isDone: boolean,
): () => void {
  const isOver = useRef(false);
  const forget = useCallback(() => {
    isOver.current = true;
    dropDraft(kind, messageId);
  }, [kind, messageId]);

  useEffect(() => {
    let timer = 0;
    const keep = (): void => {
      window.clearTimeout(timer);
      timer = 0;
      if (!isOver.current) keepDraft(kind, messageId, form.getValues());
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

  useEffect(() => {
    if (isDone) forget();
  }, [isDone, forget]);

  return forget;
}
