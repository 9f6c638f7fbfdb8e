import type { Address } from '@/mail/address';

/** An address the person may write from. Older portals tell neither id. */
export interface Sender {
  email: string;
  name: string;
  senderId: number | null;
  mailboxId: number | null;
}

/** A letter that is ready to go. */
export interface Letter {
  /** The draft's name: `new-k3x9`, `reply-15`, `forward-15`. */
  name: string;
  mode: 'new' | 'reply' | 'replyall' | 'forward';
  /** The original of an answer or a forward. */
  messageId: number | null;
  from: Sender;
  /** Complete addresses only. */
  to: Address[];
  cc: Address[];
  bcc: Address[];
  subject: string;
  /** The body as the portal takes it; never empty. */
  html: string;
}
