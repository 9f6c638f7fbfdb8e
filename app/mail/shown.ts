/**
 * Text as it may be shown: without the invisible characters that reorder what a person reads (U+202A–202E,
 * U+2066–2069) and without control characters. Tabs and line breaks stay.
 */
export function withoutControls(text: string): string {
  return HIDDEN_ANY.test(text) ? text.replace(HIDDEN, '') : text;
}

const CONTROLS = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069';
const HIDDEN = new RegExp(`[${CONTROLS}]`, 'gu');
const HIDDEN_ANY = new RegExp(`[${CONTROLS}]`, 'u');
