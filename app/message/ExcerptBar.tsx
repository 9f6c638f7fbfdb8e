import { type RefObject, useEffect, useRef, useState } from 'react';
import { t } from '@/i18n/i18n';
import { useActions } from '@/keys/actions';
import { useHint } from '@/keys/use-hint';
import { announce } from '@/ui/announcements';
import { Button } from '@/ui/Button';
import { CalendarIcon, TaskIcon } from '@/ui/icons/Icons';
import { edgesOf, type Place, placeOfBar } from './excerpt-place';
import { type Excerpt, type Following, followSelection } from './follow-selection';

interface ExcerptBarProps {
  pane: RefObject<HTMLElement | null>;
  messageId: number;
  onExcerpt: (kind: 'task' | 'event', messageId: number, text: string) => void;
}

/** What can be made of a text that is selected in the message: beside the selection, by key, and in the palette. */
export function ExcerptBar({ pane, messageId, onExcerpt }: ExcerptBarProps) {
  const [excerpt, setExcerpt] = useState<Excerpt | null>(null);
  const following = useRef<Following | null>(null);

  useEffect(() => {
    if (!pane.current) return;
    const current = followSelection(pane.current, messageId, setExcerpt);
    following.current = current;
    return () => {
      current.stop();
      setExcerpt(null);
    };
  }, [pane, messageId]);

  const isThere = excerpt !== null;
  useEffect(() => {
    if (isThere) announce(t('excerpt.ready'));
  }, [isThere]);

  const make = (kind: 'task' | 'event') =>
    excerpt && (() => onExcerpt(kind, excerpt.messageId, excerpt.text));
  const leave = (): void => {
    if (document.activeElement?.closest('[data-excerpt]')) pane.current?.focus({ preventScroll: true });
    following.current?.leave();
  };
  useActions({
    excerptTask: make('task'),
    excerptEvent: make('event'),
    leaveExcerpt: excerpt && leave,
  });

  return excerpt && <Bar pane={pane} excerpt={excerpt} onMake={(kind) => make(kind)?.()} />;
}

/** In narrow frames the words alone. */
const NARROW = '[&_svg]:hidden two:[&_svg]:inline';

interface BarProps {
  pane: RefObject<HTMLElement | null>;
  excerpt: Excerpt;
  onMake: (kind: 'task' | 'event') => void;
}

function Bar({ pane, excerpt, onMake }: BarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const place = usePlace(excerpt, pane, bar);
  const hint = useHint();
  return (
    <div
      role="group"
      aria-label={t('excerpt.bar')}
      data-excerpt=""
      style={place ?? undefined}
      className={`bg-panel ${
        place === null
          ? 'border-t border-line px-3'
          : `absolute z-10 rounded-row border border-line shadow-float ${place ? '' : 'invisible'}`
      }`}
    >
      <div ref={bar} className="flex w-max max-w-full flex-wrap gap-1 p-1">
        <Button
          size="small"
          variant="quiet"
          className={NARROW}
          icon={<TaskIcon />}
          shortcut={hint('excerptTask')}
          onClick={() => onMake('task')}
        >
          {t('excerpt.task')}
        </Button>
        <Button
          size="small"
          variant="quiet"
          className={NARROW}
          icon={<CalendarIcon />}
          shortcut={hint('excerptEvent')}
          onClick={() => onMake('event')}
        >
          {t('excerpt.event')}
        </Button>
      </div>
    </div>
  );
}

/** Follows the selection as the text is scrolled and as rooms change their size; undefined until it is measured. */
function usePlace(
  excerpt: Excerpt,
  pane: RefObject<HTMLElement | null>,
  bar: RefObject<HTMLElement | null>,
): Place | undefined {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    const [room, box] = [pane.current, bar.current];
    if (!room || !box) return;
    const put = (): void => {
      const isTouch = window.matchMedia('(pointer: coarse)').matches;
      const next = isTouch
        ? null
        : placeOfBar(edgesOf(excerpt), room.getBoundingClientRect(), box.getBoundingClientRect());
      setPlace((now) => (now && next && now.top === next.top && now.left === next.left ? now : next));
    };
    const over = new AbortController();
    const options = { capture: true, passive: true, signal: over.signal };
    room.addEventListener('scroll', put, options);
    excerpt.frame?.contentDocument?.addEventListener('scroll', put, options);
    const sizes = new ResizeObserver(put);
    sizes.observe(room);
    sizes.observe(box);
    return () => {
      over.abort();
      sizes.disconnect();
    };
  }, [excerpt, pane, bar]);
  return place;
}
