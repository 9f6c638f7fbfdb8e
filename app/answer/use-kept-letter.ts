import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { t } from '@/i18n/i18n';
import { storageWorks } from '@/portal/storage';
import { announce } from '@/ui/announcements';
import { showNotice } from '@/ui/notices';
import type { Letter } from './letter';
import {
  dropDraft,
  keepDraft,
  type LetterDraft,
  MOST_DRAFTS,
  readDraft,
  subscribeDrafts,
} from './letter-drafts';
import { type LetterValues, toDraft } from './letter-form';

const KEEP_AFTER_MS = 400;

/** What is told about the draft: nothing yet, kept, kept only as long as the page, changed or gone in another window. */
export type DraftState = 'fresh' | 'kept' | 'unsafe' | 'changed' | 'gone';

let hasSaidUnsafe = false;

/**
 * Keeps a letter while it is written: shortly after each change by hand, and at once when the page goes or loses the
 * focus. What another window keeps meanwhile is told, and the newest wins.
 */
export function useKeptLetter(
  name: string,
  mode: Letter['mode'],
  messageId: number | null,
  form: UseFormReturn<LetterValues>,
) {
  const [state, setState] = useState<DraftState>(() => (readDraft(name) === null ? 'fresh' : keptState()));
  const keptAt = useRef(readDraft(name)?.at ?? 0);
  const isOver = useRef(false);
  const timer = useRef(0);

  const keep = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = 0;
    if (isOver.current) return;
    keptAt.current = Math.max(Date.now(), keptAt.current + 1);
    const oldest = keepDraft(name, toDraft(mode, messageId, form.getValues(), keptAt.current));
    setState(keptState());
    if (oldest) tellDropped(oldest.draft);
    if (!storageWorks() && !hasSaidUnsafe) {
      hasSaidUnsafe = true;
      announce(t('compose.unsafe'));
    }
  }, [name, mode, messageId, form]);

  /** Something was changed by hand. */
  const touch = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(keep, KEEP_AFTER_MS);
  }, [keep]);

  useEffect(() => {
    const keepNow = () => {
      if (timer.current !== 0) keep();
    };
    const keepWhenHidden = () => {
      if (document.hidden) keepNow();
    };
    window.addEventListener('pagehide', keepNow);
    window.addEventListener('blur', keepNow);
    document.addEventListener('visibilitychange', keepWhenHidden);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      window.removeEventListener('blur', keepNow);
      document.removeEventListener('visibilitychange', keepWhenHidden);
      keepNow();
    };
  }, [keep]);

  useEffect(
    () =>
      subscribeDrafts(() => {
        if (isOver.current || keptAt.current === 0) return;
        const stored = readDraft(name);
        if (stored === null) setState('gone');
        else if (stored.at > keptAt.current) setState('changed');
      }),
    [name],
  );

  return {
    state,
    keep,
    touch,
    /** Takes over what another window kept. */
    takeOver: useCallback((): LetterDraft | null => {
      const stored = readDraft(name);
      window.clearTimeout(timer.current);
      timer.current = 0;
      keptAt.current = stored?.at ?? 0;
      setState('kept');
      return stored;
    }, [name]),
    /** The letter is thrown away; the answer is what was kept. */
    forget: useCallback((): LetterDraft | null => {
      const isWorth = keptAt.current > 0 || timer.current !== 0;
      window.clearTimeout(timer.current);
      timer.current = 0;
      isOver.current = true;
      dropDraft(name);
      return isWorth ? toDraft(mode, messageId, form.getValues(), Date.now()) : null;
    }, [name, mode, messageId, form]),
  };
}

function keptState(): DraftState {
  return storageWorks() ? 'kept' : 'unsafe';
}

function tellDropped({ subject }: LetterDraft): void {
  showNotice({
    key: 'draft-dropped',
    tone: 'warning',
    text: t('drafts.dropped', { subject: subject || t('mail.noSubject') }),
    detail: t('drafts.droppedHint', { count: MOST_DRAFTS }),
    actions: [],
    lasts: 15_000,
  });
}
