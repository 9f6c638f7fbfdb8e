import { profileQuery } from '@/mail/person.api';
import { inertDocument } from '@/mail/markup/trusted';
import { queryClient } from '@/mail/query-client';
import type { Writing } from '@/route';
import type { Letter } from './letter';
import { tellDraftCount } from './draft-count';
import { countDrafts, dropDraft, keepDraft, readDraft, subscribeDrafts, writingOf } from './letter-drafts';
import { sameLetter } from './match-letter';
import { onOpenLetter, onSettled, takeOverLeft } from './outbox';
import { outboxRecords } from './outbox-store';

const LOOK_EVERY_MS = 30_000;

/** Joins sending and drafts: a draft goes once its letter is out, and a letter that came back opens as a draft. */
export function watchOutbox(open: (writing: Writing) => void): void {
  const count = (): void => tellDraftCount(countDrafts());
  subscribeDrafts(count);
  count();
  onSettled((letter, { phase }) => {
    if (phase === 'sent') dropSent(letter);
  });
  // Settled before anybody listened, or as the page was closed. Whose letters they are is known with the person.
  void queryClient.ensureQueryData(profileQuery()).then(
    () => {
      for (const { letter, state } of outboxRecords()) if (state === 'sent') dropSent(letter);
    },
    () => undefined,
  );
  window.setInterval(() => {
    if (!document.hidden) takeOverLeft();
  }, LOOK_EVERY_MS);
  onOpenLetter((name, letter) => {
    if (readDraft(name) === null) {
      const { mode, messageId, from, to, cc, bcc, subject, html } = letter;
      const typed = { to: '', cc: '', bcc: '' };
      const text = inertDocument(html).body.textContent ?? '';
      const body = { html, text, isPlain: false };
      keepDraft(name, { mode, messageId, from, to, cc, bcc, typed, subject, ...body, at: Date.now() });
    }
    const writing = writingOf(name);
    if (writing) open(writing);
  });
}

/** What was written since the press stays: the letter that went out does not say it. */
function dropSent(letter: Letter): void {
  const draft = readDraft(letter.name);
  if (!draft) return;
  const { to, cc, bcc, html } = draft;
  const written = { to, cc, bcc, html, from: draft.from ?? letter.from, subject: draft.subject.trim() };
  if (sameLetter({ ...letter, ...written }, letter)) dropDraft(letter.name);
}
