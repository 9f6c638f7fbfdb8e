/** What of a key press decides which stroke it is. */
type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

export const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/**
 * The stroke of a key press as the registry writes it, or null when it is none (a modifier alone, a part
 * of a composition, a browser's own combination). On keyboards that write other letters, such as Russian
 * ones, the place of the key counts: shortcuts must not ask for another layout.
 */
export function strokeOf(press: Press, mac = isMac): string | null {
  if (press.isComposing || press.altKey) return null;
  if (['Shift', 'Control', 'Meta', 'Alt', 'CapsLock', 'Dead', 'Process'].includes(press.key)) return null;
  const key = letterOf(press);
  if (!press.ctrlKey && !press.metaKey) return key;
  const isMod = mac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey;
  return isMod && !press.shiftKey ? `Mod+${key}` : null;
}

function letterOf({ key, code, shiftKey }: Press): string {
  if (key === ' ') return shiftKey ? 'Shift+Space' : 'Space';
  // Where # is on other keyboards, Russian ones have this.
  if (key === '№') return '#';
  const isForeign = key.length === 1 && key > '\u007F' && /^\p{L}$/u.test(key);
  const placed = isForeign ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  const letter = placed ?? key;
  // Caps Lock is no wish for another command.
  return letter.length === 1 && !shiftKey ? letter.toLowerCase() : letter;
}

/** The beginning of a sequence that waits for its next key. */
export interface Pending {
  typed: string;
  at: number;
}

/** How long the second key of a sequence may take. */
export const SEQUENCE_MS = 1000;

/**
 * Takes one more stroke: `hit` when one of `known` is complete now, `pending` when one may still become so.
 * A wrong second key ends the sequence and does nothing by itself: who meant `g s` must not open a dialog by `s`.
 */
export function advance(
  known: readonly string[],
  pending: Pending | null,
  stroke: string,
  now: number,
): { hit: string | null; pending: Pending | null } {
  const begun = pending !== null && now - pending.at <= SEQUENCE_MS ? pending.typed : null;
  const typed = begun === null ? stroke : `${begun} ${stroke}`;
  if (known.includes(typed)) return { hit: typed, pending: null };
  const begins = (text: string) => known.some((keys) => keys.startsWith(`${text} `));
  const waiting = begins(typed) ? typed : begins(stroke) ? stroke : null;
  return { hit: null, pending: waiting === null ? null : { typed: waiting, at: now } };
}
