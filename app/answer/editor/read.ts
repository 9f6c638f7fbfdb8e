import createPurifier from 'dompurify';
import { ALLOWED_TAGS, WORDLESS_TAGS } from '@/mail/markup/allowed';
import { safeHref } from '@/mail/markup/links';
import { STAMPED } from '@/mail/markup/trusted';
import { withoutControls } from '@/mail/shown';
import { LetterBuilder } from './builder';
import type { Block, Format, Line } from './letter';
import { formatIn, isHidden, standsApart, stylesOf } from './style';

/** What came of foreign markup. */
export interface Reading {
  blocks: Block[];
  /** Pictures that were left out. */
  pictures: number;
}

export interface ReadOptions {
  /** Pictures of the web become links to them, or are left out. */
  pictures: 'link' | 'drop';
}

/**
 * Reads markup of any origin: a letter of ours, a signature, the clipboard of Word or of a web page. It is cleaned
 * before anything looks at it, and of what is left only words, lines, lists, quotations, links and four formats
 * are taken.
 */
export function readHtml(html: string, { pictures }: ReadOptions): Reading {
  const fragment = createPurifier(window).sanitize(html, {
    ...STAMPED,
    ALLOWED_TAGS: ALLOWED_TAGS.filter((tag) => tag !== 'style'),
    ALLOWED_ATTR: ['href', 'src', 'alt', 'style', 'class', 'hidden'],
    ADD_FORBID_CONTENTS: [...WORDLESS_TAGS, 'button'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  const reader = new Reader(pictures, WORD_GAP.test(html));
  reader.children(fragment, {}, false, 0);
  return { blocks: reader.builder.finish(), pictures: reader.dropped };
}

/** Word keeps the distance of paragraphs in a style sheet. */
const WORD_GAP = /p\.MsoNormal[^{}]{0,200}\{[^{}]{0,2000}?margin-bottom:\s*[1-9]/u;
/** Browsers put this break behind what is copied. */
const CLIPBOARD_END = 'Apple-interchange-newline';
const DEEPEST = 200;
const LINE_BLOCKS = new Set(
  'DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE ADDRESS FIGURE FIGCAPTION DL DT DD CENTER DETAILS SUMMARY CAPTION'.split(
    ' ',
  ),
);

class Reader {
  builder = new LetterBuilder();
  dropped = 0;
  readonly #pictures: ReadOptions['pictures'];
  readonly #wordGap: boolean;

  constructor(pictures: ReadOptions['pictures'], wordGap: boolean) {
    this.#pictures = pictures;
    this.#wordGap = wordGap;
  }

  children(parent: ParentNode, format: Format, isPre: boolean, depth: number): void {
    for (const child of parent.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.#text(child.nodeValue ?? '', format, isPre);
      else if (child instanceof Element) this.#element(child, format, isPre, depth + 1);
    }
  }

  #text(raw: string, format: Format, isPre: boolean): void {
    const text = withoutControls(raw);
    if (!isPre) return this.builder.words(text.replaceAll(/[ \t\r\n\f]+/gu, ' '), format, false);
    text.split(/\r\n?|\n/u).forEach((line, index) => {
      if (index > 0) this.builder.lineBreak();
      this.builder.words(line.replaceAll('\t', '    '), format, true);
    });
  }

  #element(element: Element, around: Format, isPreAround: boolean, depth: number): void {
    const styles = stylesOf(element);
    if (isHidden(element, styles) || styles.get('mso-list') === 'ignore') return;
    if (depth > DEEPEST) return this.#text(element.textContent ?? '', around, false);
    const format = formatIn(element, styles, around);
    const space = styles.get('white-space');
    const isPre = space === undefined ? isPreAround || element.nodeName === 'PRE' : space.startsWith('pre');
    const inside = () => this.children(element, format, isPre, depth);
    const name = element.nodeName;

    if (element.classList.contains(CLIPBOARD_END)) return;
    if (name === 'BR') this.builder.lineBreak();
    else if (name === 'HR') this.builder.block(() => this.builder.words('———', {}, true));
    else if (name === 'IMG') this.#picture(element, format);
    else if (name === 'A') this.#link(element, format, isPre, depth);
    else if (name === 'UL' || name === 'OL') this.builder.list(name === 'OL', inside);
    else if (name === 'LI') this.builder.item(inside);
    else if (name === 'BLOCKQUOTE') this.builder.quote(inside);
    else if (name === 'TR') this.#row(element, format, isPre, depth);
    else if (name === 'P' || name === 'PRE' || /^H[1-6]$/u.test(name))
      this.#paragraph(element, styles, inside);
    else if (LINE_BLOCKS.has(name)) this.#divided(element, styles, inside);
    else inside();
  }

  #paragraph(element: Element, styles: ReadonlyMap<string, string>, inside: () => void): void {
    const listed = /\blevel(\d)/u.exec(styles.get('mso-list') ?? '');
    if (listed) {
      this.builder.officeItem(Number(listed[1]), isNumbered(element), inside);
    } else {
      this.builder.paragraph(standsApart(element, styles, this.#wordGap), inside);
    }
  }

  #divided(element: Element, styles: ReadonlyMap<string, string>, inside: () => void): void {
    // Outlook on the web lists with divs as well.
    if (styles.has('mso-list')) this.#paragraph(element, styles, inside);
    else this.builder.block(inside);
  }

  #link(element: Element, format: Format, isPre: boolean, depth: number): void {
    const href = safeHref(element.getAttribute('href') ?? '');
    this.children(element, href === null ? format : { ...format, underline: false, href }, isPre, depth);
  }

  #picture(image: Element, format: Format): void {
    const address = safeHref(image.getAttribute('src') ?? '');
    if (this.#pictures === 'drop' || address === null || !/^https?:/u.test(address)) {
      this.dropped++;
      return;
    }
    const words = withoutControls(image.getAttribute('alt') ?? '').trim();
    this.builder.words(words === '' ? address : words, { ...format, href: format.href ?? address }, false);
  }

  /** Cells of one line each are a line with bars between; cells of more were only there for the layout. */
  #row(row: Element, format: Format, isPre: boolean, depth: number): void {
    const cells: Block[][] = [];
    const outer = this.builder;
    for (const cell of row.children) {
      this.builder = new LetterBuilder();
      const styles = stylesOf(cell);
      if (!isHidden(cell, styles)) {
        this.children(cell, formatIn(cell, styles, format), isPre, depth + 1);
        cells.push(this.builder.finish());
      }
    }
    this.builder = outer;
    const full = cells.filter((blocks) => blocks.length > 0);
    if (full.length > 1 && cells.every(isOneLine)) outer.wholeLine(joined(cells.map(onlyLine)));
    else for (const blocks of full) outer.add(blocks);
  }
}

function isOneLine(blocks: readonly Block[]): boolean {
  return blocks.length === 0 || (blocks.length === 1 && blocks[0]?.kind === 'line');
}

function onlyLine([block]: readonly Block[]): Line {
  return block?.kind === 'line' ? block.line : [];
}

function joined(cells: readonly Line[]): Line {
  return cells.flatMap((cell, index) => (index === 0 ? cell : [{ text: ' | ' }, ...cell]));
}

/** Word writes the number or the bullet as text that browsers would show twice. */
function isNumbered(element: Element): boolean {
  const mark = [...element.querySelectorAll('[style]')].find(
    (one) => stylesOf(one).get('mso-list') === 'ignore',
  );
  return /^[\s\u00A0(]*(?:\d{1,3}|[a-z]{1,4})[.)]/iu.test(mark?.textContent ?? '');
}
