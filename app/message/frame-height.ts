/** Taller than this, and the frame is as high as its pane and scrolls inside. */
const TALLEST = 12_000;

/**
 * Tells how high the frame has to be for its mail, null for as high as the pane. Wide mail stays as high as the pane, so that its own scroll bar is in
 * sight; so does mail without end. Only what really changes the mail is answered with a look: its pictures, its
 * folds, the width. Never its height, so a mail that grows with its frame (`100vh`) cannot chase it.
 */
export function fitHeight(
  frame: HTMLIFrameElement,
  mail: Document,
  onHeight: (height: number | null) => void,
): () => void {
  let waiting = 0;
  let width = 0;
  const look = (): void => {
    waiting = 0;
    width = frame.clientWidth;
    onHeight(heightOf(mail));
  };
  const lookSoon = (): void => {
    waiting ||= requestAnimationFrame(look);
  };
  const resized = new ResizeObserver(() => {
    if (frame.clientWidth !== width) lookSoon();
  });
  // Neither event bubbles; both can be caught on their way down.
  for (const type of ['load', 'error', 'toggle']) mail.addEventListener(type, lookSoon, true);
  look();
  resized.observe(frame);
  return () => {
    cancelAnimationFrame(waiting);
    resized.disconnect();
  };
}

/** In pixels; null when the mail is to scroll inside. */
export function heightOf({ documentElement, body }: Document): number | null {
  const border = 2;
  if (body.scrollWidth > documentElement.clientWidth + 1) return null;
  const height = Math.ceil(Math.max(body.scrollHeight, body.getBoundingClientRect().height));
  return height > TALLEST ? null : height + border;
}
