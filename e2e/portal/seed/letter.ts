import type { Binding, Mailbox, Message } from '../state.ts';
import { storedForms } from './dress.ts';
import type { Dress } from './dress.ts';
import { quoteOf } from './quote.ts';
import type { Quote } from './quote.ts';

/** A message as a person describes it; ids, headers and quotations are made by `messagesFrom`. */
export interface Letter {
  /** Unique; becomes the Message-ID. */
  key: string;
  box: number;
  /** Where it lies; INBOX when absent. Two paths: one message in two folders. */
  folder?: string | string[];
  from: string;
  /** The address of the mailbox when absent. */
  to?: string;
  cc?: string;
  subject: string;
  /** Milliseconds since the epoch. */
  when: number;
  text?: string;
  html?: string;
  /** How the sender's program stores a letter given by `text`; `webmail` when absent. */
  dress?: Dress;
  /** `key` of the letter this one answers or forwards. */
  replyTo?: string;
  /** Adds the letter it answers below the text, as this mail program writes it. */
  quote?: Quote;
  unread?: boolean;
  attached?: 'downloaded' | 'waiting';
  bindings?: Binding[];
}

/** Letters in any order → messages with ids by age, so the newest has the highest id. */
export function messagesFrom(letters: Letter[], mailboxes: Mailbox[]): Message[] {
  const sorted = letters.toSorted((a, b) => a.when - b.when);
  const written = new Map<string, { letter: Letter; text: string }>();
  return sorted.map((letter, index) => {
    const parent = letter.replyTo === undefined ? undefined : written.get(letter.replyTo);
    if (letter.replyTo !== undefined && !parent) {
      throw new Error(`The letter "${letter.key}" answers "${letter.replyTo}", which is not older than it.`);
    }
    const quoted = parent && letter.quote ? quoteOf(parent.letter, parent.text, letter.quote) : null;
    const own = letter.text ?? '';
    if (written.has(letter.key)) throw new Error(`Two letters have the key "${letter.key}".`);
    written.set(letter.key, { letter, text: quoted ? `${own}\n\n${quoted.text}` : own });
    const forms = storedForms(letter, quoted);
    return {
      id: index + 1,
      mailboxId: letter.box,
      folders: typeof letter.folder === 'string' ? [letter.folder] : (letter.folder ?? ['INBOX']),
      from: letter.from,
      to: letter.to ?? addressOf(letter.box, mailboxes),
      cc: letter.cc ?? '',
      bcc: '',
      subject: letter.subject,
      date: letter.when,
      ...forms,
      isSeen: letter.unread !== true,
      hasAttachments: letter.attached !== undefined,
      attachmentsDownloaded: letter.attached === 'downloaded',
      messageId: headerId(letter.key),
      inReplyTo: letter.replyTo === undefined ? null : headerId(letter.replyTo),
      bindings: letter.bindings ?? [],
      syncingUntil: 0,
    };
  });
}

function headerId(key: string): string {
  return `<${key}@mail.birchline.example>`;
}

function addressOf(box: number, mailboxes: Mailbox[]): string {
  const mailbox = mailboxes.find((one) => one.id === box);
  if (!mailbox) throw new Error(`There is no mailbox ${box}.`);
  return mailbox.email;
}
