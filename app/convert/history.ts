import { type Entry, journal, type Kind } from '@/journal/journal';
import { type Made, madeFrom } from '@/journal/made';
import type { Message } from '@/mail/message';
import { attemptOf, isBusy, subscribeAttempts } from './attempt-store';

/** What of this kind was made from a message, by the portal's word and by ours. */
export function madeOf(kind: Kind, message: Pick<Message, 'id' | 'bindings'>): Made[] {
  const ours = journal.entries().filter(({ messageId }) => messageId === message.id);
  return madeFrom(message.bindings, ours).filter((made) => made.kind === kind);
}

/** The newest attempt to make this from a message. */
export function lastEntry(kind: Kind, messageId: number): Entry | undefined {
  return journal.entries().findLast((entry) => entry.kind === kind && entry.messageId === messageId);
}

/** Waits until nothing is under way for this key. */
export function whenSettled(key: string): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (isBusy(attemptOf(key))) return;
      stop();
      resolve();
    };
    const stop = subscribeAttempts(check);
    check();
  });
}
