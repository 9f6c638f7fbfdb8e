const SCROLLING = new Set([' ', 'PageDown', 'PageUp', 'Home', 'End', 'ArrowDown', 'ArrowUp']);

/**
 * Lets keys pressed in the mail frame work as if they were pressed on the frame. A link's own keys and those that
 * scroll a document taller than its frame stay inside.
 */
export function passKeysOn(frame: HTMLIFrameElement, mail: Document): void {
  mail.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.key === 'Tab') return;
    if (SCROLLING.has(event.key) && scrollsInside(mail)) return;
    // Elements of another document are no instances of our Element.
    const pressed = (event.target as Element | null)?.closest('a, summary');
    if (pressed && (event.key === 'Enter' || event.key === ' ')) return;
    if (!frame.dispatchEvent(copyOf(event))) event.preventDefault();
  });
}

/** Whether the mail is taller than its frame. */
export function scrollsInside(mail: Document): boolean {
  const { scrollHeight, clientHeight } = mail.documentElement;
  return scrollHeight > clientHeight + 1;
}

function copyOf({ key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing, repeat }: KeyboardEvent) {
  return new KeyboardEvent('keydown', {
    key,
    code,
    ctrlKey,
    metaKey,
    altKey,
    shiftKey,
    isComposing,
    repeat,
    bubbles: true,
    cancelable: true,
  });
}
