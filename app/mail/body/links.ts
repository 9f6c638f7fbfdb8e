import { find } from 'linkifyjs';

export interface Segment {
  text: string;
  /** Safe to follow: http, https, mailto or tel, as the URL parser understood it. */
  href?: string;
  /** Where it really leads; in Punycode when its letters come from more than one script. */
  host?: string;
}

/**
 * Splits text into plain and linked segments; put together they are the text again. Only http, https, mailto and
 * tel become links, judged after URL parsing, so a scheme hidden behind odd characters stays text.
 */
export function linkify(text: string): Segment[] {
  const segments: Segment[] = [];
  const plain = (piece: string) => {
    const last = segments.at(-1);
    if (piece === '') return;
    if (last && last.href === undefined) last.text += piece;
    else segments.push({ text: piece });
  };
  let done = 0;
  for (const chunk of text.matchAll(CHUNK)) {
    if (chunk[0].length > LONGEST || !/[.:@]/u.test(chunk[0])) continue;
    for (const link of linksIn(chunk[0])) {
      plain(text.slice(done, chunk.index + link.start));
      segments.push(link.segment);
      done = chunk.index + link.end;
    }
  }
  plain(text.slice(done));
  return segments;
}

// Links hold no blanks, so each run of non-blanks is looked at alone and one endless run costs nothing.
const CHUNK = /\S+/gu;
const LONGEST = 2048;
const TEL = /^tel:\+?\d[\d().-]{2,30}\d/iu;
/** Endings that are top-level domains and everyday file names alike. */
const FILE_ENDINGS = /\.(?:zip|mov|md|py|sh|rs|ps|cab)$/u;

interface Found {
  segment: Segment;
  start: number;
  end: number;
}

function linksIn(chunk: string): Found[] {
  const tel = TEL.exec(chunk)?.[0];
  if (tel) return [{ segment: { text: tel, href: `tel:${tel.slice(4)}` }, start: 0, end: tel.length }];
  return find(chunk, { defaultProtocol: 'https' }).flatMap(({ value, href, start }) => {
    const text = value.replace(CLOSING_SIGNS, '');
    const segment = segmentOf(text, href.slice(0, href.length - (value.length - text.length)));
    return segment ? [{ segment, start, end: start + text.length }] : [];
  });
}

/** Signs that end a sentence or a citation; no address ends with them. */
const CLOSING_SIGNS = /[»”’…›]{1,8}$/u;

function segmentOf(text: string, href: string): Segment | null {
  const url = parse(href);
  if (url?.protocol === 'mailto:') return { text, href: url.href };
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  if (!text.includes('://') && isRatherWords(text)) return null;
  return { text, href: url.href, host: shownHost(text, url.hostname) };
}

/** `report.zip` is a file, `done.It` two sentences that lost their space; nobody meant a site. */
function isRatherWords(text: string): boolean {
  const bare = !text.includes('/') && !/^www\./iu.test(text);
  return bare && (FILE_ENDINGS.test(text.toLowerCase()) || /\p{Ll}\.\p{Lu}\p{Ll}+$/u.test(text));
}

/** The host as typed when one script writes all of it, else the parser's ASCII form. */
function shownHost(text: string, hostname: string): string {
  const typed = /^(?:[a-z]+:\/\/)?(?:[^/?#@]*@)?([^/?#:]+)/iu.exec(text)?.[1]?.toLowerCase().normalize('NFC');
  if (!typed || parse(`https://${typed}`)?.hostname !== hostname) return hostname;
  return scriptsOf(typed.replace(/^www\./u, '')) > 1 ? hostname : typed;
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
  /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\d.-]/u,
];

/** How many scripts the letters of a host come from; more than one may imitate another name. */
export function scriptsOf(host: string): number {
  return SCRIPTS.filter((script) => script.test(host)).length;
}

function parse(href: string): URL | null {
  try {
    return new URL(href);
  } catch {
    return null;
  }
}
