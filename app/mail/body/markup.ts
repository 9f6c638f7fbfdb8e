import { withoutControls } from '../shown';

/** Plain text of a parsed letter; walks without recursion, since nesting is the sender's choice. */
export function textOfElement(root: Element): string {
  const writer = new Writer();
  let node = root.firstChild;
  while (node) {
    const enters = !isElement(node) || writer.enter(node);
    if (!isElement(node)) writer.text(node.nodeType === TEXT_NODE ? (node.nodeValue ?? '') : '');
    if (enters && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (enters && isElement(node)) writer.leave(node);
    while (node && !node.nextSibling && node.parentNode !== root) {
      node = node.parentNode as ChildNode | null;
      if (node && isElement(node)) writer.leave(node);
    }
    node = node?.nextSibling ?? null;
  }
  return writer.finish();
}

const TEXT_NODE = 3;
const SKIPPED = new Set(
  'SCRIPT STYLE HEAD TITLE TEMPLATE NOSCRIPT SVG MATH IFRAME OBJECT EMBED CANVAS AUDIO VIDEO SELECT TEXTAREA'.split(
    ' ',
  ),
);
const LINES = new Set(
  `ADDRESS ARTICLE ASIDE CAPTION CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM HEADER HR LI MAIN NAV OL PRE
   SECTION TABLE TBODY TFOOT THEAD TR UL`.split(/\s+/u),
);
const PARAGRAPHS = new Set('P BLOCKQUOTE H1 H2 H3 H4 H5 H6'.split(' '));
const MAX_QUOTES = 5;

class Writer {
  private pieces: string[] = [];
  private lineStart = true;
  private space = false;
  private cell = false;
  private breaks = 0;
  private pre = 0;
  private quotes = 0;
  private links: number[] = [];
  private lists: { ordered: boolean; count: number }[] = [];

  /** false when nothing of the element is to be read. */
  enter(element: Element): boolean {
    const tag = element.tagName.toUpperCase();
    if (SKIPPED.has(tag) || isHidden(element)) return false;
    if (tag === 'BR') this.hardBreak();
    else if (tag === 'IMG') this.text(element.getAttribute('alt') ?? '');
    else if (tag === 'TD' || tag === 'TH') this.cell = !this.lineStart;
    else this.block(element, tag);
    if (tag === 'A') this.links.push(this.pieces.length);
    if (tag === 'PRE') this.pre++;
    if (isCited(element, tag)) this.quotes++;
    if (tag === 'UL' || tag === 'OL') this.lists.push({ ordered: tag === 'OL', count: 0 });
    if (tag === 'LI') this.bullet();
    return true;
  }

  leave(element: Element): void {
    const tag = element.tagName.toUpperCase();
    if (tag === 'A') this.endLink(element.getAttribute('href') ?? '');
    if (tag === 'PRE') this.pre--;
    if (tag === 'UL' || tag === 'OL') this.lists.pop();
    this.block(element, tag);
    if (isCited(element, tag)) this.quotes--;
  }

  text(raw: string): void {
    if (this.pre > 0) {
      raw.split(/\r?\n/u).forEach((line, index) => {
        if (index > 0) this.hardBreak();
        if (line) this.write(line);
      });
      return;
    }
    // A non-breaking space is content: an otherwise empty paragraph holding one is an empty line.
    const words = raw.split(/[ \t\r\n\f]+/u);
    words.forEach((word, index) => {
      if (index > 0) this.space = true;
      if (word) this.write(word);
    });
  }

  finish(): string {
    const lines = withoutControls(this.pieces.join('')).replaceAll('\u00A0', ' ').split('\n');
    return lines
      .map((line) => line.trimEnd())
      .join('\n')
      .replaceAll(/\n{3,}/gu, '\n\n')
      .trim();
  }

  private write(word: string): void {
    if (this.breaks > 0 && this.pieces.length > 0) {
      this.pieces.push('\n'.repeat(this.breaks));
      this.lineStart = true;
    }
    this.breaks = 0;
    if (this.lineStart) this.pieces.push('> '.repeat(Math.min(this.quotes, MAX_QUOTES)));
    else if (this.cell) this.pieces.push(' | ');
    else if (this.space) this.pieces.push(' ');
    this.pieces.push(word);
    this.lineStart = false;
    this.cell = false;
    this.space = false;
  }

  private hardBreak(): void {
    this.pieces.push('\n'.repeat(this.breaks + 1));
    this.breaks = 0;
    this.lineStart = true;
    this.space = false;
    this.cell = false;
  }

  private block(element: Element, tag: string): void {
    const isParagraph = PARAGRAPHS.has(tag);
    if (!isParagraph && !LINES.has(tag)) return;
    const wanted = isParagraph && !isTight(element) ? 2 : 1;
    this.space = false;
    this.cell = false;
    if (!this.lineStart || this.breaks > 0 || wanted > 1) this.breaks = Math.max(this.breaks, wanted);
  }

  private bullet(): void {
    const list = this.lists.at(-1);
    if (list) list.count++;
    this.write('  '.repeat(Math.max(0, Math.min(this.lists.length, MAX_QUOTES) - 1)));
    this.pieces.push(list?.ordered ? `${list.count}. ` : '• ');
    this.lineStart = false;
  }

  private endLink(href: string): void {
    const text = this.pieces.slice(this.links.pop()).join('').trim();
    const host = hostOf(href);
    if (text === '' || host === '' || bareHost(text) === bareHost(host)) return;
    this.pieces.push(` (${host})`);
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/iu.test(element.getAttribute('style') ?? '');
}

/** Paragraphs that mail programs use as lines. */
function isTight(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return element.className.includes('MsoNormal') || /margin(?:-top)?\s*:\s*0/iu.test(style);
}

function isCited(element: Element, tag: string): boolean {
  if (tag !== 'BLOCKQUOTE') return false;
  return element.getAttribute('type') === 'cite' || element.className.includes('gmail_quote');
}

/** Host of a web link or address of a mail link; '' for anything else. */
function hostOf(href: string): string {
  try {
    const url = new URL(href);
    if (url.protocol === 'mailto:') return decodeURIComponent(url.pathname);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.hostname : '';
  } catch {
    return '';
  }
}

function bareHost(text: string): string {
  const host = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/?#\s]*)\S*$/iu.exec(text);
  return (host?.[1] ?? text).toLowerCase();
}
