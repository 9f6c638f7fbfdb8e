/** A text selected in a message. */
export interface Excerpt {
  /** Whose text it is: of the opened message, or of a line of its conversation. */
  messageId: number;
  text: string;
  range: Range;
  /** The mail frame it is in; null in our own document. */
  frame: HTMLIFrameElement | null;
}

/** A selection still growing under Shift and an arrow key is told when it rests. */
const REST_MS = 150;

export interface Following {
  stop: () => void;
  /** Gives up what is selected. */
  leave: () => void;
}

/**
 * Tells what is selected in the texts under `pane`, in mail frames too, once it rests; null when nothing is any more.
 * While a dialog is open it stands, for the fields in there have selections of their own.
 */
export function followSelection(
  pane: HTMLElement,
  openId: number,
  tell: (excerpt: Excerpt | null) => void,
): Following {
  const over = new AbortController();
  let last: Excerpt | null = null;
  let isPressed = false;
  let wasCovered = false;
  let timer = 0;

  const look = (): void => {
    if (isPressed) return;
    wasCovered ||= isCovered();
    if (isCovered()) return;
    const found = readSelection(pane, openId) ?? (wasCovered && last ? restored(last, pane, openId) : null);
    wasCovered = false;
    if (found === null && last === null) return;
    last = found;
    tell(found);
  };
  const changed = (): void => {
    wasCovered ||= isCovered();
    window.clearTimeout(timer);
    timer = window.setTimeout(look, REST_MS);
  };
  const listen = (place: Document): void => {
    const listening = { capture: true, signal: over.signal };
    place.addEventListener('selectionchange', changed, listening);
    const press = (event: PointerEvent): void => {
      isPressed = true;
      // Two documents keep a selection each; the person means the one they are in.
      const isKept = (event.target as Element | null)?.closest('[data-excerpt], [role="dialog"]');
      if (!isKept) clearOthers(pane, place);
    };
    const release = (): void => {
      isPressed = false;
      changed();
    };
    place.addEventListener('pointerdown', press, listening);
    place.addEventListener('pointerup', release, listening);
    place.addEventListener('pointercancel', release, listening);
  };
  const adopt = (frame: EventTarget | null): void => {
    if (frame instanceof HTMLIFrameElement && frame.contentDocument) listen(frame.contentDocument);
  };

  listen(document);
  document.addEventListener('mousedown', keepOnBar, { signal: over.signal });
  for (const frame of framesIn(pane)) adopt(frame);
  // The load of a frame does not bubble, but it can be seen on its way down.
  pane.addEventListener('load', ({ target }) => adopt(target), { capture: true, signal: over.signal });
  return {
    stop: () => {
      window.clearTimeout(timer);
      over.abort();
    },
    leave: () => {
      document.getSelection()?.removeAllRanges();
      clearOthers(pane, document);
      // Given up, it is not to come back as what a dialog covered.
      last = null;
      tell(null);
    },
  };
}

function clearOthers(pane: HTMLElement, place: Document): void {
  for (const frame of framesIn(pane)) {
    if (frame.contentDocument !== place) frame.contentDocument?.getSelection()?.removeAllRanges();
  }
  if (place !== document) document.getSelection()?.removeAllRanges();
}

/** A press on the bar must not take the selection away. */
function keepOnBar(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('[data-excerpt]')) event.preventDefault();
}

function readSelection(pane: HTMLElement, openId: number): Excerpt | null {
  const own = rangeIn(document);
  const holder = own && holderOf(own.range.startContainer);
  if (own && holder && pane.contains(holder)) {
    return { ...own, messageId: Number(holder.dataset['line'] ?? openId), frame: null };
  }
  for (const frame of framesIn(pane)) {
    const inside = frame.contentDocument && rangeIn(frame.contentDocument);
    if (inside) return { ...inside, messageId: openId, frame };
  }
  return null;
}

function rangeIn(place: Document): { range: Range; text: string } | null {
  const selection = place.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const text = selection.toString().trim();
  return text === '' ? null : { range: selection.getRangeAt(0), text };
}

/** Focus in a dialog's field takes the selection away; it comes back with the focus. */
function restored(last: Excerpt, pane: HTMLElement, openId: number): Excerpt | null {
  if (document.activeElement?.matches('input, textarea, select')) return null;
  const { startContainer, collapsed } = last.range;
  if (collapsed || last.frame || !pane.contains(startContainer)) return null;
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(last.range);
  return readSelection(pane, openId);
}

function holderOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-opened], [data-line]') ?? null;
}

function framesIn(pane: HTMLElement): HTMLIFrameElement[] {
  return [...pane.querySelectorAll('iframe')];
}

function isCovered(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}
