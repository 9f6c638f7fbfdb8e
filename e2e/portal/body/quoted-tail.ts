/**
 * Text without the older letter below it. The cut is made at the first line that introduces a quotation, when nothing
 * new follows it; answers written between quoted lines stay whole, and so does a forwarded letter.
 */
export function withoutQuotedTail(text: string): string {
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    if (FORWARDED.test(lines[at] ?? '')) return text;
    const kind = introduces(lines, at);
    if (kind === null) continue;
    if (kind === 'marked' && answersBetween(lines, at + 1)) return text;
    const kept = lines.slice(0, at).join('\n').trimEnd();
    return kept.trim() === '' ? text : kept;
  }
  return text;
}

/** A line this long is prose, not a line above a quotation. */
const LONGEST_INTRODUCTION = 300;

const WROTE =
  /(?:\bwrote|\bschrieb(?: .{1,150})?|\ba écrit|\bescribió|\bescreveu|\bha scritto|пишет|писал\(?а?\)?|написала?|пише|\bpisze|\bnapisał(?:\(?a\)?)?|o godz\. \d\d?:\d\d|yazdı)\s?:$/iu;
/** `12.03.2026, 10:15, "Name" <address>:` as Yandex and Mail.ru write it, in any language. */
const DATED_ADDRESS = /^\S.{0,150}\d\d?:\d\d.{0,100}<[^<>\s]{1,100}@[^<>\s]{1,100}>:$/u;
const RULER =
  /^-{2,}\s?(?:Original Message|Ursprüngliche Nachricht|Исходное сообщение|Message d'origine|Mensaje original)\s?-{2,}$/iu;
const UNDERLINE = /^_{20,}$/;
const FORWARDED =
  /^-{2,} ?(?:Forwarded message|Пересылаемое сообщение|Weitergeleitete Nachricht|Message transféré) ?-{2,}$/iu;
const BLOCK_FROM = /^(?:From|Von|От|De|Da|Od|Від|Kimden): \S/u;
const BLOCK_SENT =
  /^(?:Sent|Date|Gesendet|Datum|Отправлено|Дата|Envoyé|Enviado(?: el)?|Inviato|Wysłane|Надіслано|Gönderildi): \S/u;

function introduces(lines: string[], at: number): 'marked' | 'block' | null {
  const line = (lines[at] ?? '').trim();
  if (line === '' || line.length > LONGEST_INTRODUCTION || line.startsWith('>')) return null;
  const next = (lines[at + 1] ?? '').trim();
  if (RULER.test(line) || (UNDERLINE.test(line) && BLOCK_FROM.test(next))) return 'block';
  if (BLOCK_FROM.test(line) && BLOCK_SENT.test(next)) return 'block';
  const followed = lines.slice(at + 1, at + 5).some((one) => one.startsWith('>'));
  if (followed && (WROTE.test(line) || DATED_ADDRESS.test(line))) return 'marked';
  const wrapped = `${line} ${next}`;
  const follows = lines.slice(at + 2, at + 5).some((one) => one.startsWith('>'));
  return follows &&
    wrapped.length <= LONGEST_INTRODUCTION &&
    !next.startsWith('>') &&
    WROTE.test(wrapped) &&
    next !== ''
    ? 'marked'
    : null;
}

/** Whether a new line of text stands after the first quoted one. */
function answersBetween(lines: string[], from: number): boolean {
  let quotedSeen = false;
  for (const line of lines.slice(from)) {
    if (line.startsWith('>')) quotedSeen = true;
    else if (quotedSeen && line.trim() !== '') return true;
  }
  return false;
}
