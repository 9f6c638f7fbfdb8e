import {
  DATE_LABELS,
  DIVIDERS,
  FORWARD_LINES,
  FROM_LABELS,
  ON,
  SUBJECT_LABELS,
  TO_LABELS,
  WEEKDAYS,
  WROTE,
} from './words';

/** A line like "On Monday … Ann wrote:", from `start` to just behind its colon. */
export interface Attribution {
  start: number;
  end: number;
}

/**
 * Where everything to the end is an older letter: a dashed divider, "Begin forwarded message:" or a block of
 * From/Sent/To/Subject; the length of the text when there is none. Also found inside a line, because the portal
 * strips tags without leaving line breaks.
 */
export function oldLetterStart(text: string): number {
  const divider = DIVIDER.exec(text)?.index ?? text.length;
  const forward = FORWARD.exec(text)?.index ?? text.length;
  return withRule(text, Math.min(divider, forward, headersStart(text), lateSenderStart(text)));
}

/** All attribution lines outside quoted lines, in order. A date is part of every one, and a time or an address. */
export function attributions(text: string): Attribution[] {
  const found: Attribution[] = [];
  for (const closing of text.matchAll(CLOSING)) {
    const end = closing.index + closing[0].length;
    const from = Math.max(found.at(-1)?.end ?? 0, closing.index - REACH);
    const start = attributionStart(text, from, end);
    if (start !== null) found.push({ start, end });
  }
  return found;
}

const REACH = 240;
const HEADERS_REACH = 900;

const DIVIDER = new RegExp(`-{2}[ \\t]?(?:${DIVIDERS})[ \\t]?-{2}`, 'iu');
const FORWARD = new RegExp(`(?:^[ \\t]*|(?<=[\\p{L}.!?)]))(?:${FORWARD_LINES})[ \\t]?:`, 'imu');

const label = (words: string) => `(?:${words})[*_]?[ \\u00A0]?:`;
const FROM = new RegExp(label(FROM_LABELS), 'gu');
const SUBJECT = new RegExp(label(SUBJECT_LABELS), 'gu');
const later = (words: string) => new RegExp(`(?:^|[\\s*_>\\d.)"\\p{Ll}]|[AP]M)${label(words)}`, 'u');
const DATE_LABEL = later(DATE_LABELS);
const TO_LABEL = later(TO_LABELS);
const DATE_BEFORE = new RegExp(
  `(?:(?<=[\\s*_>.!?\\p{Ll}])|^)${label(DATE_LABELS)}[^:]{4,40}:\\d{2}[^:]{0,20}$`,
  'u',
);
const SENDER_THEN_RECEIVER = new RegExp(`${label(FROM_LABELS)}.{1,200}?${label(TO_LABELS)}`, 'su');

/** "wrote:", "<address>:", "schrieb Ann:", and the two programs that end with the date. */
const CLOSING = new RegExp(
  [
    `(?:${WROTE.replaceAll(' ', '[ \\u00A0\\n]')})[ \\u00A0]?:`,
    '@[^\\s<>@]{1,100}>\\)?,?[ \\u00A0]?:',
    'schrieb[ \\n][^\\n:]{1,90}(?:\\n[^\\n:]{1,60})?:',
    'писал(?:\\(а\\)|а)? \\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:',
    'yazdı \\([^)\\n]{6,60}\\):',
    'Wiadomość napisana przez [^\\n]{1,100}(?:\\n[^\\n]{1,60})?\\d{2}:\\d{2}:',
  ].join('|'),
  'giu',
);
const DATE = new RegExp(
  [
    '(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
    '\\d{4}-\\d{2}-\\d{2}',
    '(?<!\\d)\\d{1,2}\\.?\\s(?:de\\s)?\\p{L}{3,12}\\.?,?\\s(?:de\\s)?\\d{4}',
    '(?:(?<=\\P{L})|(?=\\p{Lu}))\\p{L}{3,12}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}',
  ].join('|'),
  'gu',
);
const TIME_OR_ADDRESS = /\d{1,2}[:.h]\d{2}|@/u;
const LEAD = new RegExp(`(?:${ON})[ \\u00A0](?:\\p{L}{2,13}(?:-feira)?[.,]{0,2}[ \\u00A0]+)?$`, 'u');
/** "10:00, " in front of the date. */
const HOUR = /(?<!\d)\d{1,2}:\d{2},[ \u00A0]$/u;
const WEEKDAY = new RegExp(`(?:${WEEKDAYS})\\p{L}{0,8}[.,]{0,2}[ \\u00A0]+$`, 'iu');

/** A name as it stands in front of an address: in quotes, or words of which no one has a capital inside. */
const NAME =
  /(?:"[^"\n]{1,80}"|(?:^[^\n.!?]{1,100}|\p{Lu}[\p{Ll}\p{M}'’-]*\.?(?: \p{Lu}[\p{Ll}\p{M}'’-]*\.?){0,4}))[ \u00A0]*$/u;

function attributionStart(text: string, from: number, end: number): number | null {
  const reach = text.slice(from, end);
  const paragraph = Math.max(reach.lastIndexOf('\n\n'), 0);
  const window = reach.slice(paragraph);
  const date = [...window.matchAll(DATE)].at(-1);
  if (!date) return null;
  const before = window.slice(Math.max(0, date.index - 60), date.index);
  const lineStart = window.lastIndexOf('\n', date.index) + 1;
  const lead = leadOf(before);
  const own = date.index - lead.length;
  // Some languages name the writer first; then the line begins with the name.
  const start =
    lead === '' ? (writerStart(window.slice(lineStart, own)) ?? date.index - lineStart) + lineStart : own;
  const position = from + paragraph + start;
  if (!TIME_OR_ADDRESS.test(window.slice(start))) return null;
  const hasAddress = window.includes('@', start);
  // "wrote: no pump." goes on; a break the portal took away leaves no blank.
  if (text[end] === ' ' && !text.slice(end - 4, end).includes('>')) return null;
  if (!hasAddress && isProse(window.slice(date.index + date[0].length))) return null;
  return isQuoted(text, position) ? null : position;
}

/**
 * Whether what follows a date up to "wrote:" is a sentence, where no address says who wrote: hardly any word but names
 * may stand there.
 */
function isProse(afterDate: string): boolean {
  const words = afterDate.match(LOWER_WORD) ?? [];
  return words.filter((word) => !LOWER_WORDS.has(word)).length > MOST_LOWER;
}

const LOWER_WORD = /(?<![\p{L}.@'’-])\p{Ll}{3,}/gu;
const LOWER_WORDS = new Set(
  `wrote writes via uhr schrieb ore alle las escribió escreveu écrit scritto пишет пише писал написал написала написав
   pisze napisał godz użytkownik dniu günü saat tarihinde şunu şunları yazdı von van der del`.split(/\s+/u),
);
/** Some people write their names small. */
const MOST_LOWER = 1;

/**
 * Where the writer is named in what stands on a line in front of the date; null when nobody is. Where the portal lost
 * the line ends other words may stand before, up to a capital inside a word ("AliAyşe") or the end of a sentence.
 */
function writerStart(before: string): number | null {
  const writtenBy = before.lastIndexOf('Wiadomość napisana przez');
  if (writtenBy !== -1) return writtenBy;
  const wrote = /\s(?:на)?писал(?:\(а\)|а)?\s*$/u.exec(before);
  if (wrote) return wrote.index - (NAME.exec(before.slice(0, wrote.index))?.[0].length ?? 0);
  const address = before.lastIndexOf('<');
  if (address === -1 || !before.includes('@', address)) return null;
  const name = NAME.exec(before.slice(Math.max(0, address - 120), address))?.[0] ?? '';
  return address - name.length;
}

/** The line that holds `position` begins with `>`; looks back a bounded way, for lines may be endless. */
function isQuoted(text: string, position: number): boolean {
  const edge = position <= REACH ? '\n' : '';
  return /\n[ \t]*>[^\n]*$/u.test(edge + text.slice(Math.max(0, position - REACH), position + 1));
}

/** The words in front of a date that belong to it: "On Mon, ", "пн, "; '' when what stands there is other text. */
function leadOf(before: string): string {
  return LEAD.exec(before)?.[0] ?? WEEKDAY.exec(before)?.[0] ?? HOUR.exec(before)?.[0] ?? '';
}

/** Start of a From/Sent/To/Subject block; labels must come close together. */
function headersStart(text: string): number {
  const subjects = [...text.matchAll(SUBJECT)].map((subject) => subject.index);
  let next = 0;
  for (const from of text.matchAll(FROM)) {
    while (next < subjects.length && (subjects[next] ?? 0) < from.index) next++;
    const subject = subjects[next];
    if (subject === undefined) break;
    const start = from.index + from[0].length;
    if (subject - start > HEADERS_REACH || /\n[ \t]*\n[ \t]*\n/u.test(text.slice(start, subject))) continue;
    const above = text.slice(Math.max(0, from.index - 80), from.index);
    const date = DATE_BEFORE.exec(above);
    const block = text.slice(start, subject + 400);
    if (TO_LABEL.test(block) && (date || DATE_LABEL.test(block)))
      return from.index - (date ? above.length - date.index : 0);
  }
  return text.length;
}

/** Start of a block that puts date and subject in front of sender and receiver; all four must be there. */
function lateSenderStart(text: string): number {
  for (const subject of text.matchAll(SUBJECT)) {
    const before = text.slice(Math.max(0, subject.index - 80), subject.index);
    const date = DATE_BEFORE.exec(before);
    if (!date) continue;
    const after = text.slice(subject.index, subject.index + 600);
    if (SENDER_THEN_RECEIVER.test(after)) return subject.index - before.length + date.index;
  }
  return text.length;
}

/** Takes a rule, dashes or emphasis standing directly before a mark along with it. */
function withRule(text: string, mark: number): number {
  if (mark === text.length) return mark;
  let start = mark;
  while (start > 0 && '-_*> \t\n'.includes(text[start - 1] ?? '')) start--;
  // Dashes around words that no list has ("----- Mail original -----").
  const titled = /-{3,}[ \t]?[\p{L}'’ -]{3,40}[ \t]?-{3,}\s*$/u.exec(
    text.slice(Math.max(0, mark - 80), mark),
  );
  if (titled) return mark - titled[0].length;
  // Blanks alone are no rule; they stay with the text before.
  return /[-_*>]/u.test(text.slice(start, mark)) ? start : mark;
}
