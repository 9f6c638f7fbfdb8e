import type { Address } from '@/mail/address';
import { displayName } from '@/mail/address';
import { formatFullDate } from '@/mail/date';

/** Where a description comes from; its first lines always say so. */
export interface Origin {
  from: Address;
  date: Date | null;
  /** Absolute address of the message in our own view, or on the portal's mail page. */
  link: string;
}

export interface Quoted {
  from: Address;
  date: Date | null;
  text: string;
}

/**
 * The first lines of every description: who wrote, when, and the way back. The portal copies no mail
 * text into what it creates. `locale` and `timeZone` (IANA) are the reader's; lines are plain text.
 */
export function originLines(origin: Origin, locale: string, timeZone: string): string {
  return [byline(origin, locale, timeZone), origin.link].join('\n');
}

/** A whole conversation, newest first, each with its author and date. */
export function conversationText(messages: readonly Quoted[], locale: string, timeZone: string): string {
  return messages
    .filter((message) => message.text !== '')
    .toSorted((a, b) => (b.date?.getTime() ?? 0) - (a.date?.getTime() ?? 0))
    .map((message) => `${byline(message, locale, timeZone)}\n${message.text}`)
    .join('\n\n');
}

function byline(message: { from: Address; date: Date | null }, locale: string, timeZone: string): string {
  const name = displayName(message.from);
  const address = message.from.email && message.from.email !== name ? ` <${message.from.email}>` : '';
  const date = message.date ? `, ${formatFullDate(message.date, locale, timeZone)}` : '';
  return `${name}${address}${date}`;
}

const BB_TAG =
  /\[(?=\/?(?:b|i|u|s|url|user|img|quote|code|list|\*|table|tr|td|th|video|audio|disk|file|color|size|font|left|right|center|justify|spoiler|p|department|project)\b)/gi;

/**
 * Text of a message for a field that understands BB-code: its own square brackets must not become
 * markup of the portal, so a zero-width space breaks every known tag.
 */
export function withoutBbCode(text: string): string {
  return text.replace(BB_TAG, '[\u200B');
}
