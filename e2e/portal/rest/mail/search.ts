import { bodyForGet } from '../../bodies.ts';
import type { Message } from '../../state.ts';

/**
 * The words a search is made of: text is split at everything that is not a letter, digit or `_`, and words shorter than
 * three characters are dropped. No words means no condition at all.
 */
export function searchWords(query: string): string[] {
  return wordsOf(query).filter((word) => word.length >= SHORTEST);
}

/** Every word has to be the beginning of a word in sender, recipients, subject or text. */
export function matchesSearch(message: Message, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const header = headerText(message);
  return words.every((word) => {
    const beginning = ` ${word}`;
    return header.includes(beginning) || bodyText(message).includes(beginning);
  });
}

const SHORTEST = 3;

const headers = new WeakMap<Message, string>();

/** Many messages may share one body, so the searchable form is kept by the body itself. */
const bodies = new Map<string, string>();
const KEPT_BODIES = 200_000;

function headerText(message: Message): string {
  const known = headers.get(message);
  if (known !== undefined) return known;
  const { from, to, cc, bcc, subject } = message;
  const text = searchable(`${from} ${to} ${cc} ${bcc} ${subject}`);
  headers.set(message, text);
  return text;
}

function bodyText(message: Message): string {
  const source = message.text ?? message.html ?? '';
  const known = bodies.get(source);
  if (known !== undefined) return known;
  if (bodies.size >= KEPT_BODIES) bodies.clear();
  const text = searchable(message.text ?? bodyForGet(message, 'g3', false));
  bodies.set(source, text);
  return text;
}

/** Each word with a space before it. */
function searchable(text: string): string {
  return ` ${wordsOf(text).join(' ')}`;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}
