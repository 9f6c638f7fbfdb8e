import type { Message, Profile } from './state.ts';
import { escapeHtml } from './body/escape.ts';
import { plainFrom } from './body/plain.ts';
import { stripTags } from './body/strip.ts';
import { withoutQuotedTail } from './body/quoted-tail.ts';

/** A thread answers at most so many characters of a body. */
const THREAD_LIMIT = 10_000;

/**
 * The `body` of one message as the portal answers it: cleaned, tags dropped without a line break in their place,
 * entities left encoded, quotation included, trimmed; empty when the message has none. `raw` gives the markup as
 * stored, as some portals answer it.
 */
export function bodyForGet(message: Message, _profile: Profile, raw: boolean): string {
  return raw ? markup(message) : stripTags(message.html ?? message.text ?? '').trim();
}

/**
 * The same message inside a conversation. The newest portals prefer the text part, else turn markup into text with
 * line breaks and decoded entities, leave out the quoted tail and cut long text; older ones answer as for one message.
 * `bodyLength` counts the characters before that cut.
 */
export function bodyForThread(
  message: Message,
  profile: Profile,
  raw: boolean,
): { body: string; truncated: boolean; bodyLength: number } {
  if (raw || profile !== 'g3') {
    const body = bodyForGet(message, profile, raw);
    return { body, truncated: false, bodyLength: body.length };
  }
  const source = withoutQuotedTail(message.text ?? plainFrom(message.html ?? '')).trim();
  if (source.length <= THREAD_LIMIT) return { body: source, truncated: false, bodyLength: source.length };
  const note = `[truncated: ${THREAD_LIMIT} of ${source.length} characters]`;
  return { body: `${source.slice(0, THREAD_LIMIT)}\n${note}`, truncated: true, bodyLength: source.length };
}

function markup(message: Message): string {
  if (message.html !== null) return message.html;
  return message.text === null ? '' : `<div style="white-space: pre-wrap">${escapeHtml(message.text)}</div>`;
}
