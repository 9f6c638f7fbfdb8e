import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { type Extent, movedTo, stretchedTo } from './drag';

interface Drag {
  part: 'whole' | 'end';
  /** The extent it began with, put back when the drag is broken off. */
  before: Extent;
  /** From the start (or the end, when that is dragged) to where the pointer took hold, in minutes. */
  grip: number;
  /** Where the pointer is. */
  y: number;
  now: Extent;
}

interface DragOptions {
  extent: Extent;
  dayMinutes: number;
  hourPx: number;
  /** What scrolls; its first child is the whole day. */
  scroller: RefObject<HTMLElement | null>;
  onDrag: (extent: Extent, way: 1 | -1) => void;
  onEnd: () => void;
}

const EDGE_PX = 28;
const SCROLL_PX = 6;

/** Dragging by mouse, pen or finger in steps of a quarter of an hour; at the edges the day scrolls along. */
export function useDrag({ extent, dayMinutes, hourPx, scroller, onDrag, onEnd }: DragOptions) {
  const drag = useRef<Drag | null>(null);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  function minuteAt(y: number): number {
    const top = scroller.current?.firstElementChild?.getBoundingClientRect().top ?? 0;
    return ((y - top) / hourPx) * 60;
  }

  function follow(held: Drag): void {
    const minute = minuteAt(held.y) - held.grip;
    const { now } = held;
    const next =
      held.part === 'whole' ? movedTo(now, minute, dayMinutes) : stretchedTo(now, minute, dayMinutes);
    if (next.from === now.from && next.to === now.to) return;
    held.now = next;
    onDrag(next, next.from < now.from ? -1 : 1);
  }

  function scrollAlong(): void {
    const held = drag.current;
    const box = scroller.current?.getBoundingClientRect();
    if (!held || !box || !scroller.current) return;
    if (held.y < box.top + EDGE_PX) scroller.current.scrollBy(0, -SCROLL_PX);
    if (held.y > box.bottom - EDGE_PX) scroller.current.scrollBy(0, SCROLL_PX);
    follow(held);
    frame.current = requestAnimationFrame(scrollAlong);
  }

  function stop(): void {
    cancelAnimationFrame(frame.current);
    drag.current = null;
  }

  return {
    isDragging: () => drag.current !== null,
    /** Puts everything back; true when there was something to break off. */
    breakOff: (): boolean => {
      const held = drag.current;
      stop();
      if (held) onDrag(held.before, 1);
      return held !== null;
    },
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0 || !event.isPrimary) return;
        const part = (event.target as HTMLElement).closest('[data-end]') ? 'end' : 'whole';
        const held = minuteAt(event.clientY) - (part === 'end' ? extent.to : extent.from);
        drag.current = { part, before: extent, grip: held, y: event.clientY, now: extent };
        event.currentTarget.setPointerCapture(event.pointerId);
        frame.current = requestAnimationFrame(scrollAlong);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (drag.current) drag.current.y = event.clientY;
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const held = drag.current;
        if (!held) return;
        held.y = event.clientY;
        follow(held);
        stop();
        if (held.now !== held.before) onEnd();
      },
      onPointerCancel: stop,
    },
  };
}
