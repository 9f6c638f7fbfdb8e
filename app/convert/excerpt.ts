import type { Kind } from '@/journal/journal';
import { withoutControls } from '@/mail/shown';
import { withinLimit } from './description';
import { type Wish, wishFor } from './wish';

/** Longer lines are sentences, not titles. */
export const TITLE_LENGTH = 120;

/** Lets the next dialog of this kind begin with a text selected in the message. */
export function wishForExcerpt(kind: Kind, messageId: number, selected: string): void {
  wishFor(kind, messageId, wishFromExcerpt(kind, selected));
}

/** A task is called by the first line that was selected; an event keeps its name and looks for dates in it. */
export function wishFromExcerpt(kind: Kind, selected: string): Wish {
  const text = withinLimit(withoutControls(selected).trim()).text;
  return kind === 'event'
    ? { description: quoted(text), text }
    : { title: titleOf(text), description: quoted(text) };
}

function titleOf(text: string): string {
  const line = text.split('\n', 1)[0]?.replaceAll(/\s+/gu, ' ').trim() ?? '';
  const characters = Array.from(line);
  if (characters.length <= TITLE_LENGTH) return line;
  return `${characters
    .slice(0, TITLE_LENGTH - 1)
    .join('')
    .trimEnd()}…`;
}

function quoted(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => `> ${line.trimEnd()}`.trimEnd())
    .join('\n');
}
