import type { FieldErrors } from 'react-hook-form';
import type { Address } from '@/mail/address';
import { answerTo, type AnswerMode, type Original, recipientsOf } from './answer-draft';
import { textToHtml } from './editor/html';
import type { Letter, Sender } from './letter';
import type { LetterDraft } from './letter-drafts';
import { isComplete, readRecipients } from './recipients';

/** What the page of a letter holds while it is written. */
export interface LetterValues {
  from: Sender | null;
  to: Address[];
  cc: Address[];
  bcc: Address[];
  /** What stands in the people fields and is nobody yet. */
  typed: { to: string; cc: string; bcc: string };
  subject: string;
  body: { html: string; text: string; isPlain: boolean };
}

export const PEOPLE_FIELDS = ['to', 'cc', 'bcc'] as const;
export type PeopleField = (typeof PEOPLE_FIELDS)[number];

/** In the order of the page: the first that is wrong gets the focus. */
export const FIELDS = ['from', 'to', 'cc', 'bcc', 'subject', 'body'] as const;
export type FieldName = (typeof FIELDS)[number];

/** What is wrong with a letter; the words are chosen by the page. */
export type Fault = 'noSender' | 'nobody' | 'halfAddress' | 'noSubject' | 'noText';

/** With whoever stands in the people fields as a complete address: pressing Send means them too. */
export function withTyped(values: LetterValues): Pick<LetterValues, PeopleField | 'typed'> {
  const typed = { ...values.typed };
  const taken = emailsOf(PEOPLE_FIELDS.flatMap((field) => values[field]));
  const people = (field: PeopleField): Address[] => {
    const { complete, rest } = readRecipients(typed[field]);
    if (complete.length > 0) typed[field] = rest;
    const fresh = complete.filter(({ email }) => !taken.has(email.toLowerCase()));
    for (const { email } of fresh) taken.add(email.toLowerCase());
    return fresh.length === 0 ? values[field] : [...values[field], ...fresh];
  };
  return { to: people('to'), cc: people('cc'), bcc: people('bcc'), typed };
}

/** Everything that would be refused, or sent to somebody else, by the fields it stands in. */
export function faultsOf(values: LetterValues): Partial<Record<FieldName, Fault>> {
  const faults: Partial<Record<FieldName, Fault>> = {};
  if (values.from === null) faults.from = 'noSender';
  if (values.to.length === 0) faults.to = 'nobody';
  for (const field of PEOPLE_FIELDS) {
    const isHalf = values.typed[field].trim() !== '' || values[field].some(({ email }) => !isComplete(email));
    if (isHalf) faults[field] = 'halfAddress';
  }
  if (values.subject.trim() === '') faults.subject = 'noSubject';
  if (values.body.text.trim() === '') faults.body = 'noText';
  return faults;
}

/** For react-hook-form. */
export function letterResolver(values: LetterValues) {
  const faults = Object.entries(faultsOf(values));
  if (faults.length === 0) return { values, errors: {} };
  const errors = Object.fromEntries(faults.map(([field, fault]) => [field, { type: fault, message: '' }]));
  return { values: {}, errors: errors as FieldErrors<LetterValues> };
}

/** The page of a letter nobody has written anything into. */
export function freshLetter(
  mode: Letter['mode'],
  original: Original | null,
  senders: readonly Sender[],
  signatureOf: (sender: Sender | null) => string,
  to: Address[] = [],
): LetterValues {
  const answer =
    mode === 'new' || original === null
      ? { from: senders[0] ?? null, to, cc: [], subject: '' }
      : answerTo(mode, original, senders);
  return {
    ...answer,
    bcc: [],
    typed: { to: '', cc: '', bcc: '' },
    body: signedBody(signatureOf(answer.from)),
  };
}

/** An empty text with the signature below it. */
export function signedBody(signature: string): LetterValues['body'] {
  const text = signature.trim() === '' ? '' : `\n\n${signature.trim()}`;
  return {
    html: text === '' ? '' : `<p><br></p><p><br></p>${signatureHtml(signature)}`,
    text,
    isPlain: false,
  };
}

/** A signature as the editor takes it; '' without one. */
export function signatureHtml(signature: string): string {
  return signature.trim() === '' ? '' : `<p>${textToHtml(signature.trim())}</p>`;
}

/** People of the other kind of answer; who was added by hand comes along. */
export function switchedTo(
  mode: AnswerMode,
  before: AnswerMode,
  values: Pick<LetterValues, 'to' | 'cc'>,
  original: Original,
  senders: readonly Sender[],
): { to: Address[]; cc: Address[] } {
  const offered = emailsOf(Object.values(recipientsOf(before, original, senders)).flat());
  const next = recipientsOf(mode, original, senders);
  const taken = emailsOf([...next.to, ...next.cc]);
  const byHand = (people: readonly Address[]) =>
    people.filter(({ email }) => !offered.has(email.toLowerCase()) && !taken.has(email.toLowerCase()));
  return { to: [...next.to, ...byHand(values.to)], cc: [...next.cc, ...byHand(values.cc)] };
}

export function emailsOf(people: readonly Address[]): Set<string> {
  return new Set(people.map(({ email }) => email.toLowerCase()));
}

export function toDraft(
  mode: Letter['mode'],
  messageId: number | null,
  values: LetterValues,
  at: number,
): LetterDraft {
  const { body, ...rest } = values;
  return { mode, messageId, ...rest, ...body, at };
}

export function fromDraft(draft: LetterDraft): LetterValues {
  const { from, to, cc, bcc, typed, subject, html, text, isPlain } = draft;
  return { from, to, cc, bcc, typed, subject, body: { html, text, isPlain } };
}
