import type { DateMark } from '@/mail/date-mark';

type Found = DateMark['date'];

const wishes = new Map<number, Found>();

/** Notes the date somebody pressed, for the event dialog that opens next; without one, an earlier wish is forgotten. */
export function wishDate(messageId: number, date: Found | null): void {
  if (date) wishes.set(messageId, date);
  else wishes.delete(messageId);
}

/** The date that was pressed for a message, once. */
export function takeWish(messageId: number): Found | null {
  const wish = wishes.get(messageId) ?? null;
  wishes.delete(messageId);
  return wish;
}
