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

/** A text for a description, and how much of the mail went into it. */
export interface Told {
  text: string;
  /** How many messages are in it. */
  taken: number;
  /** Something did not fit. */
  isCut: boolean;
}

/** No portal names a limit for a description. More than this nobody reads in a task, and it is below 64 KB in any script. */
export const TEXT_LIMIT = 15_000;

/**
 * The first lines of every description: who wrote, when, and the way back. The portal copies no mail
 * text into what it creates. `locale` and `timeZone` (IANA) are the reader's; lines are plain text.
 */
export function originLines(origin: Origin, locale: string, timeZone: string): string {
  return [byline(origin, locale, timeZone), origin.link].join('\n');
}

/** A whole conversation, newest first, each with its author and date; older messages that do not fit are left out. */
export function conversationText(messages: readonly Quoted[], locale: string, timeZone: string): Told {
  const parts = messages
    .filter((message) => message.text !== '')
    .toSorted((a, b) => (b.date?.getTime() ?? 0) - (a.date?.getTime() ?? 0))
    .map((message) => `${byline(message, locale, timeZone)}\n${message.text}`);
  let length = 0;
  const fitting = parts.findIndex((part) => (length += part.length + GAP.length) > TEXT_LIMIT + GAP.length);
  if (fitting < 0) return { text: parts.join(GAP), taken: parts.length, isCut: false };
  // The newest is told even when it does not fit as a whole.
  const told = fitting === 0 ? [withinLimit(parts[0] ?? '').text] : parts.slice(0, fitting);
  return { text: told.join(GAP), taken: told.length, isCut: true };
}

const GAP = '\n\n';

/** As much of a text as a description takes, cut behind a word. */
export function withinLimit(text: string): Told {
  if (text.length <= TEXT_LIMIT) return { text, taken: 1, isCut: false };
  const start = text.slice(0, TEXT_LIMIT);
  const words = start.replace(/\s\S{0,100}$/u, '');
  // A pair of surrogates is one character.
  return { text: `${words.replace(/[\uD800-\uDBFF]$/, '')}…`, taken: 1, isCut: true };
}

function byline(message: { from: Address; date: Date | null }, locale: string, timeZone: string): string {
  const name = displayName(message.from);
  const address = message.from.email && message.from.email !== name ? ` <${message.from.email}>` : '';
  const date = message.date ? `, ${formatFullDate(message.date, locale, timeZone)}` : '';
  // A name that breaks its line could pass itself off as the line below.
  return `${name}${address}`.replaceAll(/\s+/gu, ' ') + date;
}

/** The description the portal gets: origin first, then the text; brackets of strangers in both made harmless. */
export function describeWith(origin: string, text: string): string {
  return withoutBbCode(text.trim() === '' ? origin : `${origin}\n\n${text.trim()}`);
}

/**
 * The portal's tags by name; and whatever has the form of one, since modules add their own: a closing tag, a tag with
 * a value (`[x=…]`), a tag with properties (`[disk file id=n1]`).
 */
const BB_TAG =
  /\[(?=\/[a-z*]|\*|(?:b|i|u|s|url|user|mention|img|icon|image|quote|code|php|list|table|tr|td|th|video|audio|disk|file|document|attach|mail|email|color|size|font|left|right|center|justify|spoiler|cut|hide|p|br|hr|sub|sup|h[1-6]|department|project|chat|call|send|put|pch|timestamp|context)\s*[\]\s=]|[a-z][\w-]*\s*=|[a-z][\w-]*(?:\s+[\w-]+){0,4}\s*=)/gi;

/**
 * Text of a message for a field that understands BB-code: its own square brackets must not become
 * markup of the portal, so a zero-width space breaks every tag.
 */
export function withoutBbCode(text: string): string {
  return text.replace(BB_TAG, '[\u200B');
}
