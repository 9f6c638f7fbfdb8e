import { type RefObject, useLayoutEffect } from 'react';
import { afterPaint } from './after-paint';

/** The dialogs that are open, the one on top last. */
const open: HTMLElement[] = [];
/** Where the focus was before a dialog that was closed in this frame; another one may follow it at once. */
let justLeft: HTMLElement | null = null;

/**
 * Makes a sheet modal: takes the focus in and gives it back, keeps Tab inside, tells Esc, and takes the page behind
 * away from pointer, keyboard and screen reader. That last part waits until the sheet is drawn: it costs a frame in
 * a long list, and until then the focus is inside and the scrim in between.
 */
export function useModal(sheet: RefObject<HTMLElement | null>, onEscape: RefObject<() => void>): void {
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    const before = focused() ?? justLeft;
    open.push(element);
    const first = element.querySelector<HTMLElement>('[data-autofocus]:not(:disabled)');
    (first ?? element).focus({ preventScroll: true });

    let showBehind: (() => void) | null = null;
    let isClosed = false;
    void afterPaint().then(() => {
      if (!isClosed) showBehind = hideBehind(element);
    });
    const handle = (event: KeyboardEvent): void => {
      if (open.at(-1) !== element || event.defaultPrevented || event.isComposing) return;
      const target = focused();
      // A list or a calendar that the dialog opened is beside it in the page and minds its own keys.
      if (target && !element.contains(target)) return;
      if (event.key === 'Tab') keepInside(element, target, event);
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onEscape.current();
    };
    document.addEventListener('keydown', handle);
    return () => {
      isClosed = true;
      document.removeEventListener('keydown', handle);
      open.splice(open.indexOf(element), 1);
      showBehind?.();
      giveBack(before);
    };
  }, [sheet, onEscape]);
}

function focused(): HTMLElement | null {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement && activeElement !== body ? activeElement : null;
}

function giveBack(to: HTMLElement | null): void {
  justLeft = to;
  requestAnimationFrame(() => {
    if (justLeft === to) justLeft = null;
    // Whoever moved the focus on meant it.
    if (focused() === null && to?.isConnected) to.focus({ preventScroll: true });
  });
}

/** Hides what is beside the layer of a dialog; what is said aloud goes on being heard. */
function hideBehind(sheet: HTMLElement): () => void {
  const behind = [...document.body.children].flatMap((part) =>
    part.id === 'root' ? [...part.children] : part,
  );
  const hidden = behind.filter(
    (part) => !part.contains(sheet) && !part.hasAttribute('data-live-announcer') && !part.ariaHidden,
  );
  for (const part of hidden) {
    part.toggleAttribute('inert', true);
    // The controls that open lists and calendars leave alone what is marked already.
    part.ariaHidden = 'true';
  }
  return () => {
    for (const part of hidden) {
      part.toggleAttribute('inert', false);
      part.ariaHidden = null;
    }
  };
}

const REACHED_BY_TAB =
  'a[href], button, input:not([type=radio]:not(:checked)), select, textarea, summary, iframe, [tabindex], [contenteditable=true]';

/** Tab goes round: beyond the last control is the first, and the other way round. */
function keepInside(sheet: HTMLElement, from: HTMLElement | null, event: KeyboardEvent): void {
  const stops = [...sheet.querySelectorAll<HTMLElement>(REACHED_BY_TAB)].filter(
    (stop) => stop.tabIndex >= 0 && !stop.matches(':disabled, [inert] *') && stop.getClientRects().length > 0,
  );
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (from !== null && from !== edge && !(event.shiftKey && from === sheet)) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
