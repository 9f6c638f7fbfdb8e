const CLASSES = ['gmail_quote', 'gmail_quote_container', 'yahoo_quoted', 'protonmail_quote', 'moz-cite'];
const FORWARD = /^\s*-{5,}/u;

/** Whether the element is an older letter that an answer carries along; a forwarded letter is the message itself. */
export function isQuotation(element: Element): boolean {
  const isCited =
    element.tagName === 'BLOCKQUOTE' &&
    (element.getAttribute('type')?.toLowerCase() === 'cite' ||
      /border-left/iu.test(element.getAttribute('style') ?? ''));
  if (!isCited && !CLASSES.some((name) => element.classList.contains(name))) return false;
  return !FORWARD.test(element.textContent);
}

/** Puts the element behind a line that unfolds it. */
export function fold(element: Element, label: string): void {
  const details = element.ownerDocument.createElement('details');
  const summary = element.ownerDocument.createElement('summary');
  summary.textContent = label;
  element.replaceWith(details);
  details.append(summary, element);
}
