import type { Writing } from '@/route';
import { dropDraft, keepDraft, readDraft, writingOf } from './letter-drafts';
import { onOpenLetter, onSettled } from './outbox';
import { outboxRecords } from './outbox-store';

/** Joins sending and drafts: a draft goes once its letter is out, and a letter that came back opens as a draft. */
export function watchOutbox(open: (writing: Writing) => void): void {
  onSettled(({ name }, { phase }) => {
    if (phase === 'sent') dropDraft(name);
  });
  // Settled before anybody listened, or as the page was closed.
  for (const { letter, state, at } of outboxRecords()) {
    const draft = state === 'sent' ? readDraft(letter.name) : null;
    if (draft && draft.at <= at) dropDraft(letter.name);
  }
  onOpenLetter((name, letter) => {
    if (readDraft(name) === null) {
      const { mode, messageId, from, to, cc, bcc, subject, html } = letter;
      const typed = { to: '', cc: '', bcc: '' };
      const text = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
      const body = { html, text, isPlain: false };
      keepDraft(name, { mode, messageId, from, to, cc, bcc, typed, subject, ...body, at: Date.now() });
    }
    const writing = writingOf(name);
    if (writing) open(writing);
  });
}
