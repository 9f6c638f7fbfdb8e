import { bodyParts, type BodyPart, pointsBelow } from './body/text';
import { decodeEntities, looksLikeMarkup, markupToText } from './body/decode';
import { flowParagraphs, restoreParagraphs } from './body/paragraphs';
import { restOf } from './body/rest';
import type { ThreadMessage } from './thread';

/** Text for the screen: the newest words first, quotation and signature apart. */
export interface Readable {
  parts: BodyPart[];
  /** The portal shortened the text; the whole of it is asked for separately. */
  truncated: boolean;
  /** More of the message than `parts` holds (a quotation the portal cut off), or null. */
  rest: string | null;
}

const TRUNCATED_NOTE = /\n?\[truncated:[^\]\n]*\]\s*$/;

/**
 * Makes a message readable from what the portal gave: `thread` of newer portals keeps line breaks,
 * decodes entities and cuts the quotation off; `get` has everything, with tags stripped and entities
 * encoded; some portals answer real markup, which becomes plain text here.
 */
export function readableFrom(
  thread:
    | (Pick<ThreadMessage, 'body' | 'readable' | 'truncated'> & Partial<Pick<ThreadMessage, 'from'>>)
    | null,
  getBody: string | null,
): Readable {
  const markup = looksLikeMarkup(getBody ?? (thread?.readable ? '' : (thread?.body ?? '')));
  if (thread?.readable && !markup && thread.body.trim() !== '') {
    const shown = thread.body.replace(TRUNCATED_NOTE, '');
    const rest = getBody === null ? null : restOf(shown, decodeEntities(getBody));
    const parts = bodyParts(shown, thread.from?.name).map((part) =>
      part.kind === 'text' ? { ...part, text: flowParagraphs(part.text) } : part,
    );
    // The portal cut off a letter whose answers stand inside it: they are the newest words, not a rest.
    if (rest !== null && !thread.truncated && pointsBelow(shown)) {
      return { parts: [...parts, { kind: 'text', text: rest }], truncated: false, rest: null };
    }
    return { parts, truncated: thread.truncated, rest };
  }
  const source = getBody ?? thread?.body ?? '';
  const text = markup ? markupToText(source) : restoreParagraphs(decodeEntities(source));
  const parts = bodyParts(text, thread?.from?.name);
  // The last sentence is found only when the line above the quotation no longer clings to it.
  return {
    parts: markup
      ? parts
      : parts.map((part) => (part.kind === 'text' ? restored(part, thread?.from?.name) : part)),
    truncated: false,
    rest: null,
  };
}

/** Text whose last sentence stands free now; who signed gets a line of their own. */
function restored(part: BodyPart, sender = ''): BodyPart {
  const text = part.text.trimEnd();
  const name = [sender, sender.split(' ', 1)[0] ?? ''].find((one) => one !== '' && text.endsWith(one));
  const end = name === undefined ? text.length : text.length - name.length;
  const isGlued = end < text.length && /[\p{Ll}.!?…,)»”]/u.test(text[end - 1] ?? '');
  return { ...part, text: restoreParagraphs(isGlued ? `${text.slice(0, end)}\n${text.slice(end)}` : text) };
}

/** The text of another message of a conversation, for which only the thread was read. */
export function readableInThread(message: ThreadMessage, isMarkup: boolean): Readable {
  return isMarkup ? readableFrom(null, message.body) : readableFrom(message, null);
}

/** The newest words alone, as one plain text: what a task's description takes. */
export function newestText(readable: Readable): string {
  return readable.parts
    .filter((part) => part.kind === 'text')
    .map((part) => part.text.trim())
    .join('\n\n')
    .trim();
}
