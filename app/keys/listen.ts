import { perform } from './actions';
import { ACTION_IDS, ACTIONS, isChord } from './registry';
import { singleKeys } from './setting';
import { advance, type Pending, strokeOf } from './stroke';

const KNOWN = ACTION_IDS.flatMap((id) => ACTIONS[id].keys);

/** Performs actions by their keys, for the whole frame, until the returned function is called. */
export function listenToKeys(): () => void {
  let pending: Pending | null = null;

  const handle = (event: KeyboardEvent): void => {
    const stroke = event.defaultPrevented ? null : strokeOf(event);
    if (stroke === null) return;
    if (!isChord(stroke) && !(singleKeys.isOn() && isMeantAsKey(stroke, event.target))) {
      pending = null;
      return;
    }
    const step = advance(KNOWN, pending, stroke, event.timeStamp);
    pending = step.pending;
    if (step.hit !== null && performKeys(step.hit, event.repeat)) event.preventDefault();
  };

  window.addEventListener('keydown', handle);
  return () => window.removeEventListener('keydown', handle);
}

/** Keys may mean different things in different places; the first that can be done here is meant. */
function performKeys(keys: string, isHeldDown: boolean): boolean {
  return ACTION_IDS.some(
    (id) => ACTIONS[id].keys.includes(keys) && (!isHeldDown || ACTIONS[id].repeats) && perform(id),
  );
}

const PRESSING = new Set(['Enter', 'Space', 'Shift+Space']);
const PRESSED = 'a, button, summary, input, [role="listbox"], [role="menu"], [role="option"]';
const TYPING =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Whether a single key is a shortcut, given where the focus is: not while typing, not under a dialog. */
export function isMeantAsKey(stroke: string, target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"]')) return false;
  const element = target instanceof Element ? target : null;
  if (element?.closest(TYPING)) return false;
  // Letters look for an entry in an open menu.
  if (element?.closest('[role="menu"]')) return false;
  // Enter and the space bar are left alone on anything that has its own use for them.
  return !(PRESSING.has(stroke) && element?.closest(PRESSED));
}
