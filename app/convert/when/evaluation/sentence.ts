/** Dates a sentence of a letter names, as a person reads it. */
export interface Expected {
  /** `2026-11-25 14:30`, or the day alone when the sentence names no hour. */
  start: string;
  end?: string;
  /** The words it is read from; a preposition before them may be taken along. */
  words: string;
  /** Whether it may be filled in before the person chose. */
  certain: boolean;
}

export interface Sentence {
  text: string;
  expected: Expected[];
}

/** Sentences of letters in one language, all written at the same moment. */
export interface Letters {
  language: string;
  /** The reader's own languages, best first. */
  reader: string[];
  written: string;
  timeZone: string;
  sentences: Sentence[];
}

export function says(text: string, ...expected: Expected[]): Sentence {
  return { text, expected };
}

/** Nothing in it is a date to offer. */
export function silent(text: string): Sentence {
  return { text, expected: [] };
}

/** `end` is an hour of the same day, or a day. */
export function on(start: string, words: string, end?: string): Expected {
  return { start, words, certain: true, ...(end === undefined ? {} : { end: endOf(start, end) }) };
}

/** To be offered, but something in it has to be assumed. */
export function perhaps(start: string, words: string, end?: string): Expected {
  return { ...on(start, words, end), certain: false };
}

function endOf(start: string, end: string): string {
  return end.includes('-') ? end : `${start.slice(0, 10)} ${end}`;
}
