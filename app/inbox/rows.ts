import type { Message } from '@/mail/message';
import type { MessagePage } from '@/mail/message.api';

/**
 * The rows of a list that was loaded page by page while mail kept arriving: pages overlap then, and
 * each message must stand once, where it was first seen.
 */
export function rowsOf(pages: readonly MessagePage[] | undefined): Message[] {
  const once = new Map<number, Message>();
  for (const page of pages ?? []) {
    for (const message of page.messages) {
      if (!once.has(message.id)) once.set(message.id, message);
    }
  }
  return [...once.values()];
}

/** The message `step` rows away from the current one; the first (or the same) at the ends. */
export function neighbour(
  messages: readonly Message[],
  currentId: number | null,
  step: 1 | -1,
): Message | undefined {
  const index = messages.findIndex((message) => message.id === currentId);
  if (index < 0) return messages[0];
  return messages[Math.min(Math.max(index + step, 0), messages.length - 1)];
}
