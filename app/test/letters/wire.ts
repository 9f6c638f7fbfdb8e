import type { Letter } from './letter';

/** One message as the portals of the generations answer it. */
export interface Answers {
  /** `get` of every generation, and `thread` of the first: tags dropped with nothing in their place. */
  stripped: string;
  /** `thread` of the newer ones: lines kept, entities decoded. */
  kept: string;
  /** The same, the older letter at its end left out where the portal knows the line above it. */
  cut: string;
}

/** How portals turn a stored letter into what they answer; written apart from the stand-in portal on purpose. */
export function answersTo({ html, text }: Letter): Answers {
  const kept = text === null ? linesOf(html ?? '') : text.replaceAll('\r\n', '\n').trim();
  return {
    stripped: dropTags(html ?? encoded(text ?? '')).trim(),
    kept,
    cut: withoutTail(kept),
  };
}

function encoded(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function dropTags(html: string): string {
  return html
    .replaceAll(/<head>.*?<\/head>/gisu, '')
    .replaceAll(/<!--.*?-->/gsu, '')
    .replaceAll(/<[^<>]*>/gu, '');
}

const NAMES: Record<string, string> = { lt: '<', gt: '>', amp: '&', nbsp: ' ', quot: '"' };

function linesOf(html: string): string {
  // Inside <pre> line ends count; they become <br> before blanks are joined.
  const source = html.replaceAll(
    /<pre[^>]*>(.*?)<\/pre>/gisu,
    (_, words: string) => `<div>${words.replaceAll('\n', '<br>')}</div>`,
  );
  let depth = 0;
  let line = '';
  const lines: string[] = [];
  const flush = () => {
    lines.push(`${'> '.repeat(depth)}${line.replaceAll(/[ \u00A0]+/gu, ' ').trim()}`.trimEnd());
    line = '';
  };
  const flushWords = () => (line.trim() === '' ? (line = '') : flush());
  for (const [piece, tag] of source
    .replaceAll(/<head>.*?<\/head>/gisu, '')
    .replaceAll(/<!--.*?-->/gsu, '')
    .matchAll(/<(\/?[a-z][a-z0-9:]*)[^<>]*>|[^<]+/giu)) {
    const name = tag?.toLowerCase();
    if (name === undefined)
      line += piece
        .replaceAll(/\s+/gu, (blanks) => (blanks.includes('\u00A0') ? '\u00A0' : ' '))
        .replaceAll(/&(lt|gt|amp|nbsp|quot);/gu, (_, entity: string) => NAMES[entity] ?? '');
    else if (name === 'br') flush();
    else if (/^\/?(?:p|h[1-6])$/u.test(name)) {
      flushWords();
      lines.push('>'.repeat(depth));
    } else if (/^\/?blockquote$/u.test(name)) {
      flushWords();
      depth += name.startsWith('/') ? -1 : 1;
    } else if (name === 'li') {
      flushWords();
      line = '- ';
    } else if (/^\/?(?:td|th)$/u.test(name)) line += ' ';
    else if (/^\/?(?:div|table|tr|ul|ol|li|hr|body)$/u.test(name)) flushWords();
  }
  flushWords();
  return lines
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

const WRITTEN =
  /(?:wrote|schrieb.*|a écrit|escribió|escreveu|ha scritto|пишет|написала?|пише|pisze|yazdı)\s?:$/iu;
const HEADERS =
  /^(?:From|От|Von|De|Da|Od|Від|Kimden)\s?: \S.*\n(?:Sent|Date|Отправлено|Дата|Gesendet|Datum|Envoyé|Enviado(?: el)?|Inviato|Wysłano|Надіслано|Gönderildi)\s?: \S/u;

/** Cuts at a block of headers, or at a line above a quotation when only marked lines follow it. */
function withoutTail(text: string): string {
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const isBroken = !WRITTEN.test(line.trim()) && WRITTEN.test(`${line} ${lines[at + 1]?.trim() ?? ''}`);
    const below = lines.slice(at + (isBroken ? 2 : 1));
    const isLast = below.some((row) => row.startsWith('>')) && below.every((row) => /^>|^\s*$/u.test(row));
    const isHeader = HEADERS.test(`${line}\n${lines[at + 1] ?? ''}`);
    if (/^-{2,} ?(?:Forwarded message|Пересылаемое сообщение)/u.test(line)) return text;
    if (!isHeader && !(isLast && (isBroken || WRITTEN.test(line.trim())))) continue;
    const start = lines.slice(0, at).join('\n').trimEnd();
    return start === '' ? text : start;
  }
  return text;
}
