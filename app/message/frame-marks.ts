import type { DateMark } from '@/mail/date-mark';
import { type Placed, placeMarks } from './place-marks';

/** A stretch of text between two breaks, and where each of its characters stands in the document. */
interface Line {
  text: string;
  places: { node: Text; offset: number }[];
}

/**
 * Makes dates pressable in the cleaned markup of a message, on its own text nodes. What is pressed is known by the
 * element we made, never by anything it carries: the message can imitate its look, not what it does. Returns how to
 * take the marks out again.
 */
export function markDates(
  mail: Document,
  marks: readonly DateMark[],
  onPress: (mark: DateMark) => void,
): () => void {
  if (marks.length === 0) return () => {};
  const lines = linesOf(mail.body);
  const plain = marks.map((mark) => ({ ...mark, words: mark.words.replaceAll(/\s+/gu, ' ') }));
  const placed = placeMarks(
    lines.map(({ text }) => text),
    plain,
  );
  const made: HTMLElement[] = [];
  let pressed: HTMLElement | null = null;
  const press: Press = (mark, by) => {
    pressed = by;
    onPress(mark);
  };
  // When a dialog closes, the frame gets the focus back, but not what had it inside.
  const comeBack = (): void => {
    if (mail.activeElement === mail.body) pressed?.focus({ preventScroll: true });
    pressed = null;
  };
  mail.defaultView?.addEventListener('focus', comeBack);
  // From the end, so that what was cut does not shift what is still to be cut.
  for (const [index, line] of [...lines.entries()].reverse()) {
    for (const one of (placed[index] ?? []).toReversed()) made.push(...wrapped(line, one, press));
  }
  return () => {
    mail.defaultView?.removeEventListener('focus', comeBack);
    for (const span of made) {
      const parent = span.parentNode;
      span.replaceWith(...span.childNodes);
      parent?.normalize();
    }
  };
}

/** `by`: the button it was, for keys; null for the pointer, which looks for no focus afterwards. */
type Press = (mark: DateMark, by: HTMLElement | null) => void;

/** The parts of one date, which may run through bold words; the first is the button, all can be clicked. */
function wrapped(line: Line, { mark, start, end }: Placed, press: Press): HTMLElement[] {
  const places = line.places.slice(start, end);
  const nodes = [...new Set(places.map(({ node }) => node))];
  if (nodes.some((node) => node.parentElement?.closest('a, summary'))) return [];
  const words = nodes.filter((node) => !/^\s*$/u.test(node.data));
  const spans = words.toReversed().map((node) => {
    const offsets = places.filter((place) => place.node === node).map(({ offset }) => offset);
    const from = offsets[0] ?? 0;
    const part = node.splitText(from);
    part.splitText((offsets.at(-1) ?? from) + 1 - from);
    return around(part, mark, press);
  });
  const button = spans.at(-1);
  if (button) becomeButton(button, mark, press);
  return spans;
}

// A style sheet of the message must not put it over anything else.
const STYLE =
  'all:unset!important;cursor:pointer!important;text-decoration:underline dotted!important;text-underline-offset:4px!important';

function around(part: Text, mark: DateMark, press: Press): HTMLElement {
  const span = part.ownerDocument.createElement('span');
  span.setAttribute('style', STYLE);
  span.title = mark.label;
  part.replaceWith(span);
  span.append(part);
  span.addEventListener('click', (event) => {
    if (!event.isTrusted || part.ownerDocument.getSelection()?.isCollapsed === false) return;
    // A style sheet may hang things on any element; only the words count. A screen reader presses without a place.
    if (event.detail === 0 || isOnWords(part, event)) press(mark, null);
  });
  return span;
}

function becomeButton(span: HTMLElement, mark: DateMark, press: Press): void {
  span.setAttribute('role', 'button');
  span.tabIndex = 0;
  span.ariaLabel = mark.label;
  span.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (event.isTrusted) press(mark, span);
  });
  span.addEventListener('focus', () => {
    if (span.matches(':focus-visible')) span.style.setProperty('outline', '2px solid #006ae6', 'important');
  });
  span.addEventListener('blur', () => span.style.removeProperty('outline'));
}

function isOnWords(part: Text, { clientX: x, clientY: y }: MouseEvent): boolean {
  const range = part.ownerDocument.createRange();
  range.selectNodeContents(part);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1,
  );
}

const ELEMENT = 1;
const TEXT = 3;
/** Older letters are not read; they stand in folds, or are quoted. */
const NOT_READ = new Set(['DETAILS', 'BLOCKQUOTE', 'STYLE']);
const INLINE = new Set(
  'A ABBR B BIG CITE CODE DEL EM FONT I INS KBD MARK S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** The text of the message as it is read, white space joined, line by line. */
function linesOf(body: HTMLElement): Line[] {
  const lines: Line[] = [];
  let line: Line = { text: '', places: [] };
  const end = (): void => {
    if (line.text !== '') lines.push(line);
    line = { text: '', places: [] };
  };
  const walk = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === ELEMENT) {
        const element = node as Element;
        const breaks = !INLINE.has(element.tagName);
        if (breaks) end();
        if (!NOT_READ.has(element.tagName)) walk(element);
        if (breaks) end();
      } else if (node.nodeType === TEXT) take(line, node as Text);
    }
  };
  walk(body);
  end();
  return lines;
}

function take(line: Line, node: Text): void {
  for (let offset = 0; offset < node.data.length; offset++) {
    const isSpace = /\s/u.test(node.data[offset] ?? '');
    if (isSpace && (line.text === '' || line.text.endsWith(' '))) continue;
    line.text += isSpace ? ' ' : (node.data[offset] ?? '');
    line.places.push({ node, offset });
  }
}
