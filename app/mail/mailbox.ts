import * as v from 'valibot';
import { withoutControls } from './shown';
import { id, rows, text } from './wire';

export interface Mailbox {
  id: number;
  name: string;
  email: string;
  senderName: string;
}

const shown = v.pipe(text, v.transform(withoutControls));
const wireMailbox = v.object({ id, name: shown, email: shown, senderName: shown });

export function toMailboxes(wire: unknown): Mailbox[] {
  return rows(wireMailbox, wire);
}

/** What to call a mailbox on screen: its title, else its address. */
export function mailboxTitle(mailbox: Mailbox): string {
  return mailbox.name || mailbox.email || `#${mailbox.id}`;
}
