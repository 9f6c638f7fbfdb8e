import type { Kind } from '@/journal/journal';
import type { DateMark } from '@/mail/date-mark';

/** What a person pointed at before a dialog opened: the form starts from it. */
export interface Wish {
  title?: string;
  description?: string;
  /** Words in which dates are looked for first. */
  text?: string;
  /** A date of the text that was pressed. */
  date?: DateMark['date'];
}

const wishes = new Map<string, Wish>();

/** Hands over to the next dialog of this kind and message; told until {@link dropWish}. */
export function wishFor(kind: Kind, messageId: number, wish: Wish): void {
  wishes.set(nameOf(kind, messageId), wish);
}

export function wishOf(kind: Kind, messageId: number): Wish | null {
  return wishes.get(nameOf(kind, messageId)) ?? null;
}

/** The dialog is closed: opened again, it starts from the message. */
export function dropWish(kind: Kind, messageId: number): void {
  wishes.delete(nameOf(kind, messageId));
}

function nameOf(kind: Kind, messageId: number): string {
  return `${kind}/${messageId}`;
}
