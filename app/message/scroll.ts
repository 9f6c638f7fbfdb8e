import { scrollsInside } from './frame-keys';

/** A page keeps this much of the one before, so that no line is cut in two unread. */
const KEPT = 40;
/** So that the edge of the line above does not look out from under the header. */
const HIDDEN = 8;

/** Scrolls the text by a page: the pane, or the mail frame in it when that scrolls inside. */
export function scrollPage(pane: HTMLElement | null, by: 1 | -1): void {
  if (!pane) return;
  const inside = innerScroller(pane);
  const scroller = inside ?? pane;
  const height = inside ? inside.clientHeight : pane.clientHeight;
  scroller.scrollBy({ top: by * Math.max(height - KEPT, height / 2) });
}

/** Brings the lines above or below the opened message into sight, with the focus on the nearest. */
export function jumpTo(pane: HTMLElement | null, where: 'earlier' | 'newer'): void {
  const opened = pane?.querySelector('[data-opened]');
  if (!pane || !opened) return;
  const lines = [...pane.querySelectorAll<HTMLElement>('[data-line]')];
  const isAfter = (line: HTMLElement) =>
    (opened.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const line = where === 'newer' ? lines.find(isAfter) : lines.findLast((one) => !isAfter(one));
  line?.querySelector('button')?.focus({ preventScroll: true });
  if (where === 'earlier') pane.scrollTop = 0;
  else line?.scrollIntoView({ block: 'start' });
}

function innerScroller(pane: HTMLElement): Element | null {
  const mail = pane.querySelector<HTMLIFrameElement>('[data-opened] iframe')?.contentDocument;
  return mail && scrollsInside(mail) ? mail.documentElement : null;
}

/** Another message has taken the place of the one before. */
export function scrollToStart(list: HTMLElement | null): void {
  const pane = paneOf(list);
  if (pane) pane.scrollTop = 0;
}

/** Scrolls by as much as now stands above the opened message. */
export function putOnTop(list: HTMLElement | null): void {
  const pane = paneOf(list);
  const opened = list?.querySelector('[data-opened]');
  if (!list || !pane || !opened) return;
  const above = opened.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (above < 1) return;
  const way = above + HIDDEN;
  // A short text has to reach the top too.
  list.style.minHeight = `calc(100cqh + ${way}px)`;
  pane.scrollTop += way;
}

function paneOf(list: HTMLElement | null): HTMLElement | null {
  return list?.closest<HTMLElement>('[data-pane]') ?? null;
}
