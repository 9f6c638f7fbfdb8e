import type { Address, Email } from 'postal-mime';
import PostalMime from 'postal-mime';
import type { Message } from '../state.ts';

/** What one mail file says of itself; ids, mailbox and folder come from the import. */
export interface ImportedLetter {
  message: Omit<Message, 'id' | 'mailboxId' | 'folders'>;
  /** Bare addresses in To, lower case. */
  receivers: string[];
}

/**
 * Reads one letter in MIME. `fallbackDate` (milliseconds since the epoch) stands in for a missing or unreadable Date.
 * Throws when the bytes hold no mail headers.
 */
export async function readEml(bytes: Uint8Array, fallbackDate: number): Promise<ImportedLetter> {
  const mail = await PostalMime.parse(bytes);
  if (!mail.headers.some((one) => KNOWN_HEADERS.has(one.key))) throw new Error('it has no mail headers');
  const date = Date.parse(mail.date ?? '');
  const attached = mail.attachments.some((one) => one.disposition !== 'inline' && one.related !== true);
  return {
    message: {
      from: mail.from ? headerForm([mail.from]) : '',
      to: headerForm(mail.to ?? []),
      cc: headerForm(mail.cc ?? []),
      bcc: headerForm(mail.bcc ?? []),
      subject: (mail.subject ?? '').slice(0, 255),
      date: Number.isNaN(date) ? fallbackDate : date,
      html: mail.html ?? null,
      text: mail.text ?? null,
      isSeen: isSeen(mail),
      hasAttachments: attached,
      attachmentsDownloaded: true,
      messageId: mail.messageId ?? '',
      inReplyTo: mail.inReplyTo ?? lastReference(mail),
      bindings: [],
      syncingUntil: 0,
    },
    receivers: flat(mail.to ?? []).map((one) => one.address.toLowerCase()),
  };
}

const KNOWN_HEADERS = new Set(['from', 'to', 'subject', 'date', 'message-id', 'received']);

function headerForm(addresses: Address[]): string {
  return flat(addresses)
    .map(({ name, address }) => {
      if (name === '') return address;
      const words = /[",;<>@()]/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name;
      return `${words} <${address}>`;
    })
    .join(', ');
}

function flat(addresses: Address[]): { name: string; address: string }[] {
  return addresses.flatMap((one) => one.group ?? [one]);
}

function lastReference(mail: Email): string | null {
  return mail.references?.match(/<[^<>\s]+>/g)?.at(-1) ?? null;
}

/** Mail programs that write .mbox note what is unread; a file without such a note counts as read. */
function isSeen(mail: Email): boolean {
  const value = (key: string) => mail.headers.find((one) => one.key === key)?.value;
  const status = value('status');
  if (status !== undefined) return status.includes('R');
  return !/\bunread\b/i.test(value('x-gmail-labels') ?? '');
}
