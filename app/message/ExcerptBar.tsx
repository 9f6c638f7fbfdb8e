import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { t } from '@/i18n/i18n';
import { useActions } from '@/keys/actions';
import { useHint } from '@/keys/use-hint';
import { announce } from '@/ui/announcements';
import { Button } from '@/ui/Button';
import { CalendarIcon, TaskIcon } from '@/ui/icons/Icons';
import { edgesOf, type Place, placeOfBar } from './excerpt-place';
import { clearSelection, type Excerpt, followSelection } from './follow-selection';

interface ExcerptBarProps {
  pane: RefObject<HTMLElement | null>;
  messageId: number;
  onExcerpt: (kind: 'task' | 'event', messageId: number, text: string) => void;
}

/** What can be made of a text that is selected in the message: beside the selection, by key, and in the palette. */
export function ExcerptBar({ pane, messageId, onExcerpt }: ExcerptBarProps) {
  const [excerpt, setExcerpt] = useState<Excerpt | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const place = usePlace(excerpt, pane, bar);
  const hint = useHint();

  useEffect(() => {
    if (!pane.current) return;
    const stop = followSelection(pane.current, messageId, setExcerpt);
    return () => {
      stop();
      setExcerpt(null);
    };
  }, [pane, messageId]);

  const isThere = excerpt !== null;
  useEffect(() => {
    if (isThere) announce(t('excerpt.ready'));
  }, [isThere]);

  const make = (kind: 'task' | 'event') =>
    excerpt && (() => onExcerpt(kind, excerpt.messageId, excerpt.text));
  const leave =
    excerpt &&
    (() => {
      if (bar.current?.contains(document.activeElement)) pane.current?.focus({ preventScroll: true });
      if (pane.current) clearSelection(pane.current);
      setExcerpt(null);
    });
  useActions({ excerptTask: make('task'), excerptEvent: make('event'), leaveExcerpt: leave });

  if (!excerpt) return null;
  return (
    <div
      ref={bar}
      role="group"
      aria-label={t('excerpt.bar')}
      data-excerpt=""
      style={place ?? undefined}
      className={
        place
          ? 'absolute z-10 rounded-row border border-line bg-panel shadow-float'
          : 'border-t border-line bg-panel px-3'
      }
    >
      <div className="flex w-max max-w-full flex-wrap gap-1 p-1">
        <Button
          size="small"
          variant="quiet"
          className={NARROW}
          icon={<TaskIcon />}
          shortcut={hint('excerptTask')}
          onClick={() => make('task')?.()}
        >
          {t('excerpt.task')}
        </Button>
        <Button
          size="small"
          variant="quiet"
          className={NARROW}
          icon={<CalendarIcon />}
          shortcut={hint('excerptEvent')}
          onClick={() => make('event')?.()}
        >
          {t('excerpt.event')}
        </Button>
      </div>
    </div>
  );
}

/** In narrow frames the words alone. */
const NARROW = '[&_svg]:hidden two:[&_svg]:inline';

const SMALLEST = { width: 0, height: 0 };

/** Follows the selection as the text is scrolled. */
function usePlace(
  excerpt: Excerpt | null,
  pane: RefObject<HTMLElement | null>,
  bar: RefObject<HTMLElement | null>,
): Place {
  const [place, setPlace] = useState<Place>(null);
  const put = useCallback(() => {
    if (!excerpt || !pane.current || !bar.current) return;
    const size = bar.current.firstElementChild?.getBoundingClientRect() ?? SMALLEST;
    const isTouch = window.matchMedia('(pointer: coarse)').matches;
    const next = isTouch ? null : placeOfBar(edgesOf(excerpt), pane.current.getBoundingClientRect(), size);
    setPlace((now) => (now?.top === next?.top && now?.left === next?.left ? now : next));
  }, [excerpt, pane, bar]);

  useLayoutEffect(put, [put]);
  useEffect(() => {
    const over = new AbortController();
    const options = { capture: true, passive: true, signal: over.signal };
    window.addEventListener('resize', put, options);
    pane.current?.addEventListener('scroll', put, options);
    excerpt?.frame?.contentDocument?.addEventListener('scroll', put, options);
    return () => over.abort();
  }, [put, pane, excerpt]);
  return place;
}
