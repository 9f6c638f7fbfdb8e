import createPurifier from 'dompurify';
import { withoutControls } from '../shown';
import { ALLOWED_ATTR, ALLOWED_TAGS, WORDLESS_TAGS } from './allowed';
import { hostBesides, hostOf, isOwnPicture, remotePicture, safeHref } from './links';
import { fold, isQuotation } from './quotation';
import { safeStyles } from './styles';
import { STAMPED } from './trusted';

/** Markup that may stand in the body of the mail frame, and what was found in it. */
export interface SafeMarkup {
  html: string;
  /** Remote pictures left out. */
  blockedPictures: number;
  /** Links whose words name another site than they lead to; the real host now stands beside them. */
  misleadingLinks: number;
}

export interface SanitiseOptions {
  /** Keep remote pictures, over https. */
  pictures: boolean;
  /** What the line says that unfolds a quotation. */
  quotation: string;
}

/**
 * Cleans the markup of a message in one pass, text in, text out: the sanitiser's walk is the only thing that touches
 * it, what we add (folds, hosts beside links) is walked as well, and its answer is not changed afterwards. Throws when
 * the browser cannot do it safely.
 */
export function sanitise(source: string, { pictures, quotation }: SanitiseOptions): SafeMarkup {
  const purifier = createPurifier(window);
  if (!purifier.isSupported) throw new Error('This browser cannot clean markup.');
  const found = { blockedPictures: 0, misleadingLinks: 0 };
  const done = new WeakSet<Node>();
  let hasWords = false;

  const styles = (css: string): string => {
    const safe = safeStyles(css, pictures);
    found.blockedPictures += safe.blocked;
    return safe.css;
  };
  const picture = (raw: string): string | null => {
    if (isOwnPicture(raw)) return raw;
    const address = remotePicture(raw);
    if (address !== null && !pictures) found.blockedPictures++;
    return pictures ? address : null;
  };

  purifier.addHook('uponSanitizeElement', (node) => {
    if (node.nodeName === 'STYLE') node.textContent = styles(node.textContent ?? '');
    if (node.nodeType !== TEXT_NODE || node.parentNode?.nodeName === 'STYLE') return;
    const text = node.nodeValue ?? '';
    const shown = withoutControls(text);
    if (shown !== text) node.nodeValue = shown;
    hasWords ||= /\S/u.test(shown);
  });

  purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
    const { attrName, attrValue } = attribute;
    let kept: string | null = attrValue;
    if (attrName === 'style') kept = styles(attrValue);
    else if (attrName === 'href') kept = element.nodeName === 'A' ? safeHref(attrValue) : null;
    else if (attrName === 'src') kept = element.nodeName === 'IMG' ? picture(attrValue) : null;
    else if (attrName === 'background') kept = picture(attrValue);
    else if (attrName === 'role') kept = /^(?:presentation|none)$/u.test(attrValue) ? attrValue : null;
    else if (attrName === 'title' || attrName === 'alt') kept = withoutControls(attrValue);
    attribute.keepAttr = kept !== null;
    attribute.attrValue = kept ?? '';
  });

  purifier.addHook('afterSanitizeAttributes', (element) => {
    if (element.parentNode === null || done.has(element)) return;
    done.add(element);
    if (PARAGRAPHS.has(element.nodeName) && !element.closest('[dir]')) element.setAttribute('dir', 'auto');
    if (element.nodeName === 'BODY') keepCanvas(element);
    else if (element.nodeName === 'A') found.misleadingLinks += dressLink(element);
    else if (hasWords && isElementIn(element) && isQuotation(element)) fold(element, quotation);
  });

  const html = purifier.sanitize(source, {
    ...STAMPED,
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    ADD_FORBID_CONTENTS: WORDLESS_TAGS,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // Style sheets of the head are wanted too; this puts them into the body.
    FORCE_BODY: true,
  });
  return { html, ...found };
}

const TEXT_NODE = 3;

/** They run the way their words do, unless the sender said otherwise. By `unicode-bidi` a long one takes seconds. */
const PARAGRAPHS = new Set(['P', 'LI', 'H1', 'H2', 'H3']);

/** An element that is not inside a fold already. */
function isElementIn(element: Element): boolean {
  return (element.nodeName === 'BLOCKQUOTE' || element.nodeName === 'DIV') && !element.closest('details');
}

/** The colours and the direction of the body go to an element of ours, since only what is inside the body is kept. */
function keepCanvas(body: Element): void {
  const canvas = body.ownerDocument.createElement('div');
  for (const name of ['style', 'class', 'dir', 'lang']) {
    const value = body.getAttribute(name);
    if (value !== null) canvas.setAttribute(name, value);
  }
  const color = body.getAttribute('bgcolor');
  if (color !== null && canvas.style.backgroundColor === '') canvas.style.backgroundColor = color;
  canvas.classList.add('mail-desk-canvas');
  while (body.firstChild) canvas.append(body.firstChild);
  body.append(canvas);
}

// A style sheet of the message must not hide where a link leads.
const HOST_STYLE =
  'all:initial!important;color:#ab1f1a!important;font:12px system-ui,sans-serif!important;overflow-wrap:anywhere!important';

/** Opens outside, without a way back, and says where it leads. Returns 1 when the words name another site. */
function dressLink(link: Element): 0 | 1 {
  const href = link.getAttribute('href');
  link.removeAttribute('target');
  if (href === null) return 0;
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
  const host = hostOf(href);
  link.setAttribute('title', host === '' ? href : host);
  const beside = hostBesides(href, withoutControls(link.textContent.slice(0, 2000)).trim());
  if (beside === null) return 0;
  const note = link.ownerDocument.createElement('span');
  note.textContent = ` (${beside})`;
  note.setAttribute('style', HOST_STYLE);
  link.after(note);
  return 1;
}
