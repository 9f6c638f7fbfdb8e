import type { BulkKind } from '@/journal/journal';
import type { Message } from '@/mail/message';

/** What the dialog for several messages shows: what to make of them, or how the making stands. */
export type BulkView = { show: 'form'; kind: BulkKind; messages: readonly Message[] } | { show: 'queue' };

const listeners = new Set<() => void>();
let view: BulkView | null = null;

export function bulkView(): BulkView | null {
  return view;
}

/** Opens the dialog, changes it, or closes it with null. */
export function showBulk(next: BulkView | null): void {
  view = next;
  for (const listener of listeners) listener();
}

export function subscribeBulkView(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
