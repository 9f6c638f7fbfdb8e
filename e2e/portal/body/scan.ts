/** One step through markup: a run of text, or a tag. */
export interface Markup {
  text(part: string): void;
  /** `name` in lower case without `/`. Not called for what never shows: comments, scripts, styles, the head. */
  tag(name: string, closing: boolean): void;
}

/** Elements whose content is never text of the letter. */
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'template', 'iframe', 'object']);
const NAME = /[a-z][a-z0-9:-]*/iy;

/**
 * Walks through markup once, in time that grows with its length alone: bodies may be a megabyte, and broken on purpose.
 * A `<` that opens no tag is text.
 */
export function scanHtml(html: string, into: Markup): void {
  // Only Latin letters: others change their number (İ), and every offset behind them would be wrong.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const missing = new Set<string>();
  /** Where `needle` is next; remembers what occurs no more, so that no search for it runs twice. */
  const find = (needle: string, from: number): number => {
    if (missing.has(needle)) return -1;
    const at = lower.indexOf(needle, from);
    if (at < 0) missing.add(needle);
    return at;
  };
  let quotesBroken = false;
  let textFrom = 0;
  let at = 0;
  const flush = (end: number) => {
    if (end > textFrom) into.text(html.slice(textFrom, end));
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const kind = html.charCodeAt(open + 1);
    if (kind === BANG || kind === QUESTION) {
      flush(open);
      const comment = html.startsWith('<!--', open);
      const end = find(comment ? '-->' : '>', open + 2);
      at = textFrom = end < 0 ? html.length : end + (comment ? 3 : 1);
      continue;
    }
    const closing = kind === SLASH;
    const name = nameAt(lower, open + (closing ? 2 : 1));
    let end = -1;
    if (name !== '') {
      end = quotesBroken ? find('>', open) : tagEnd(html, open);
      if (end < 0 && !quotesBroken) {
        quotesBroken = true;
        end = find('>', open);
      }
    }
    if (end < 0) {
      at = open + 1;
      continue;
    }
    flush(open);
    at = textFrom = end + 1;
    if (!HIDDEN.has(name)) into.tag(name, closing);
    else if (!closing && html.charCodeAt(end - 1) !== SLASH) {
      const close = find(`</${name}`, at);
      if (close >= 0) at = textFrom = close;
      else if (name === 'script' || name === 'style') at = textFrom = html.length;
    }
  }
  flush(html.length);
}

const BANG = 0x21;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const MORE = 0x3e;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** The tag name that starts here, empty when the characters are no tag: `<3`, `<anna@mail.example>`. */
function nameAt(lower: string, from: number): string {
  NAME.lastIndex = from;
  const name = NAME.exec(lower)?.[0] ?? '';
  const after = lower[from + name.length];
  return after === undefined || after === '>' || after === '/' || after.trim() === '' ? name : '';
}

/** The `>` that ends the tag opened at `open`, outside attribute quotes, or -1. */
function tagEnd(html: string, open: number): number {
  let quote = 0;
  for (let at = open + 1; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === MORE) return at;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return -1;
}
