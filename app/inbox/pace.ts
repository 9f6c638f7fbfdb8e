/** What decides how often new mail is asked for. */
export interface Attention {
  isVisible: boolean;
  isOnline: boolean;
  /** The frame has the focus, or somebody used it within the last minutes. */
  isUsed: boolean;
  /** Questions in a row that went wrong. */
  failures: number;
}

const USED_MS = 30_000;
const ASIDE_MS = 120_000;
const LONGEST_MS = 300_000;

/** Milliseconds from one question for new mail to the next; null while nobody could see the answer. */
export function pauseFor({ isVisible, isOnline, isUsed, failures }: Attention): number | null {
  if (!isVisible || !isOnline) return null;
  const usual = isUsed ? USED_MS : ASIDE_MS;
  return Math.min(usual * 2 ** failures, LONGEST_MS);
}
