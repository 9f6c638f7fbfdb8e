import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Message } from '@/mail/message';

/** Rows tried from the top of what is in sight: the first of them may be gone. */
const TRIED = 30;

/**
 * Keeps the rows in sight where they are while others come and go above them. At its very top a list shows what comes.
 */
export function useSteadyRows(
  scroller: RefObject<HTMLElement | null>,
  messages: readonly Message[],
  rowHeight: number,
): void {
  const before = useRef(messages);
  useLayoutEffect(() => {
    const old = before.current;
    before.current = messages;
    const element = scroller.current;
    if (!element || old === messages || element.scrollTop === 0) return;
    const moved = movedBy(old, messages, Math.floor(element.scrollTop / rowHeight));
    if (moved !== 0) element.scrollBy(0, moved * rowHeight);
  }, [scroller, messages, rowHeight]);
}

/** How many rows further down the first row from `top` stands that both lists have; 0 when there is none. */
export function movedBy(old: readonly Message[], messages: readonly Message[], top: number): number {
  for (let index = top; index < Math.min(old.length, top + TRIED); index += 1) {
    const id = old[index]?.id;
    const at = messages[index]?.id === id ? index : messages.findIndex((message) => message.id === id);
    if (at >= 0) return at - index;
  }
  return 0;
}
