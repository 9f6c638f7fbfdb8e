import { withWords } from '@/i18n/i18n';
import type { MoveAction } from './move.api';
import type { Item } from './plan';

/** What the person asked for by a key or a button, before anything is decided. */
export interface Asked {
  action: MoveAction;
  items: readonly Item[];
}

/** A second press this soon is the same press: a double click must not take the next message too. */
const SAME_PRESS_MS = 400;

const listeners = new Set<() => void>();
let asked: Asked | null = null;
let last = { action: '', at: -Infinity };

export const loadOrganise = () => withWords(import('./decide'));

/** Asks for messages to be moved, marked as spam or deleted; what has to be chosen or confirmed is shown. */
export function ask(next: Asked): void {
  const now = performance.now();
  const isSamePress = last.action === next.action && now - last.at < SAME_PRESS_MS;
  last = { action: next.action, at: now };
  if (isSamePress || asked !== null || next.items.length === 0) return;
  void begin(next);
}

async function begin(next: Asked): Promise<void> {
  const { doAtOnce } = await loadOrganise();
  if (!doAtOnce(next)) show(next);
}

/** What waits for a choice or a yes; null when nothing does. */
export function askedNow(): Asked | null {
  return asked;
}

export function answered(): void {
  show(null);
}

export function subscribeAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function show(next: Asked | null): void {
  asked = next;
  for (const listener of listeners) listener();
}
