import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import { t } from '@/i18n/i18n';
import { announce } from '@/ui/announcements';
import { type Extent, movedBy, movedTo, STEP, stretchedBy } from './drag';
import { useDrag } from './use-drag';

interface EventBlockProps {
  extent: Extent;
  dayMinutes: number;
  /** Minutes since the day began between which the person works. */
  work: Extent;
  hourPx: number;
  /** Its hours, and what is in the way. */
  words: string;
  hours: string;
  /** It shares its hours with something: then it leaves the name of that in view. */
  isShared: boolean;
  isClash: boolean;
  scroller: RefObject<HTMLElement | null>;
  onChange: (extent: Extent, way: 1 | -1) => void;
}

const HOUR = 60;

/** The new event on the day: dragged, stretched by its lower edge, or moved by keys. */
export function EventBlock(props: EventBlockProps) {
  const { extent, dayMinutes, work, hourPx, words, scroller, onChange } = props;
  const hintId = useId();
  const spoken = useRef(words);
  useEffect(() => {
    spoken.current = words;
  });
  // A frame later, when the words are those of the new hours.
  const say = (): void => void requestAnimationFrame(() => announce(spoken.current));
  const drag = useDrag({ extent, dayMinutes, hourPx, scroller, onDrag: onChange, onEnd: say });

  function press(event: KeyboardEvent<HTMLElement>): void {
    if (event.key === 'Escape' && drag.breakOff()) {
      event.stopPropagation();
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = pressed(event.key, event.shiftKey, extent, dayMinutes, work);
    if (!next) return;
    event.preventDefault();
    onChange(next, next.from < extent.from ? -1 : 1);
    // The start, which is the value of a slider, stays where it is: nobody else says that the end has moved.
    if (event.shiftKey) say();
  }

  const top = (extent.from / HOUR) * hourPx;
  const bottom = (Math.min(extent.to, dayMinutes) / HOUR) * hourPx;
  return (
    <>
      <div
        role="slider"
        tabIndex={0}
        aria-label={t('agenda.event')}
        aria-describedby={hintId}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={dayMinutes - STEP}
        aria-valuenow={extent.from}
        aria-valuetext={words}
        className={`absolute right-1 cursor-grab touch-none rounded-control border-2 bg-tint px-1.5 text-note select-none active:cursor-grabbing ${
          props.isClash ? 'border-warning text-warning' : 'border-primary text-on-tint'
        } ${props.isShared ? 'left-1/2' : 'left-8'}`}
        style={{ top, height: Math.max(bottom - top, MIN_PX) }}
        onKeyDown={press}
        {...drag.handlers}
      >
        <span className="tabular block overflow-hidden leading-4 whitespace-nowrap">{props.hours}</span>
        <span
          data-end
          className="absolute right-1 -bottom-3 flex h-6 w-10 cursor-ns-resize items-center justify-center"
        >
          <span
            className={`h-1.5 w-5 rounded-full border border-panel ${props.isClash ? 'bg-warning' : 'bg-primary'}`}
          />
        </span>
      </div>
      <span id={hintId} className="sr-only">
        {t('agenda.eventKeys')}
      </span>
    </>
  );
}

const MIN_PX = 18;

/** Where a key takes the event; null for one that means nothing here. */
function pressed(key: string, shift: boolean, extent: Extent, day: number, work: Extent): Extent | null {
  const by = (minutes: number): Extent =>
    shift ? stretchedBy(extent, minutes, day) : movedBy(extent, minutes, day);
  switch (key) {
    case 'ArrowUp':
    case 'ArrowLeft':
      return by(-STEP);
    case 'ArrowDown':
    case 'ArrowRight':
      return by(STEP);
    case 'PageUp':
      return by(-HOUR);
    case 'PageDown':
      return by(HOUR);
    case 'Home':
      return movedTo(extent, work.from, day);
    case 'End':
      return movedTo(extent, work.to - (extent.to - extent.from), day);
    default:
      return null;
  }
}
