/** Something that happened a moment ago and can still be acted on: moved, sent, refused. */
export interface Notice {
  /** One notice per key; a newer one takes its place. */
  key: string;
  tone: 'info' | 'warning' | 'danger';
  text: string;
  /** A line below the text: what exactly, why, what to do. */
  detail?: string | undefined;
  /** How far it got: shown beside the text, never said, because it changes all the time. */
  progress?: string | undefined;
  /** Seconds left until it happens, counted down on screen; null when nothing runs. */
  until?: number | null;
  actions: readonly NoticeAction[];
  /** Goes by itself after this many milliseconds; left out: stays until somebody closes it. */
  lasts?: number;
}

export interface NoticeAction {
  label: string;
  onPress: () => void;
  /** What `z` does: taking back the newest thing. */
  isUndo?: boolean;
}

const listeners = new Set<() => void>();
const timers = new Map<string, number>();
let notices: readonly Notice[] = [];

/** Shows a notice, or changes the one with the same key. Screen readers hear its text. */
export function showNotice(notice: Notice): void {
  window.clearTimeout(timers.get(notice.key));
  if (notice.lasts !== undefined)
    timers.set(
      notice.key,
      window.setTimeout(() => dropNotice(notice.key), notice.lasts),
    );
  change([...notices.filter(({ key }) => key !== notice.key), notice]);
}

export function dropNotice(key: string): void {
  window.clearTimeout(timers.get(key));
  if (notices.some((notice) => notice.key === key)) change(notices.filter((notice) => notice.key !== key));
}

/** Oldest first. */
export function currentNotices(): readonly Notice[] {
  return notices;
}

/** The way back from the newest thing that has one. */
export function newestUndo(): (() => void) | null {
  const undo = notices.findLast(({ actions }) => actions.some(({ isUndo }) => isUndo));
  return undo?.actions.find(({ isUndo }) => isUndo)?.onPress ?? null;
}

export function subscribeNotices(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}
