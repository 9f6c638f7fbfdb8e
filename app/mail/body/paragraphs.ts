import { withoutControls } from '../shown';
import { CLOSINGS, GREETINGS } from './words';

/**
 * Makes text readable again whose tags were stripped by the portal: source indentation and trailing blanks go, runs
 * of empty lines become one, lines that were broken at a fixed width flow together, and a sentence glued to the
 * next (`bold.Next`) starts a new line. Words, addresses, numbers and abbreviations are never changed. Takes text
 * whose entities are decoded already.
 */
export function restoreParagraphs(text: string): string {
  const lines = withoutControls(text).replaceAll(/\r\n?/gu, '\n').split('\n').map(tidyLine);
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line !== '') blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length) blocks.push([]);
  }
  return withGreetingApart(
    blocks
      .filter((block) => block.length > 0)
      .map((block) => unwrap(block).map(partSentences).join('\n'))
      .join('\n\n'),
  );
}

/** A greeting glued to the first words, and closing words glued to a name, get lines of their own. */
function withGreetingApart(text: string): string {
  return text
    .replace(GREETED, '$1\n')
    .replaceAll(
      CLOSED,
      (_, before: string, words: string) =>
        `${before}${before && '\n'}${words}${/[,!]$/u.test(words) ? '\n' : ''}`,
    );
}

const GREETED = new RegExp(`^((?:${GREETINGS})(?!\\p{L})[^\\n.:!?]{0,40}[,:!])(?=[\\p{L}¿¡])`, 'iu');
const CLOSED = new RegExp(`(^|\\p{L}[.!?])((?:${CLOSINGS})(?:[,!](?=\\p{L})|$))`, 'gimu');

/**
 * Lets the wrapped lines of text that kept its lines flow together, also where a blank at the end says that a line
 * goes on. Lists, indented lines and aligned columns stay; columns become a paragraph of their own.
 */
export function flowParagraphs(text: string): string {
  return text
    .split(BLANK_LINES)
    .flatMap((block) => apart(block.split('\n')))
    .map((lines) => (isColumns(lines) ? lines : unwrap(lines)).map((line) => line.trimEnd()).join('\n'))
    .join('\n\n');
}

/** Paragraphs of text for the screen, those of aligned columns marked, for they need a fixed width. */
export function paragraphsOf(text: string): { text: string; columns: boolean }[] {
  return text
    .split(BLANK_LINES)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const columns = isColumns(block.split('\n'));
      return { text: columns ? block.trimEnd() : block.trim(), columns };
    });
}

const BLANK_LINES = /\n(?:[ \t]*\n)+/u;
/** A wide gap inside a line; two blanks behind a sentence are a habit of writing, not a column. */
const GAP = /[^\s.!?:;,] {2}|\S {3}|\S *\t/u;

function hasGap(line: string): boolean {
  return GAP.test(line.trimEnd());
}

function isColumns(lines: readonly string[]): boolean {
  return lines.length > 1 && hasGap(lines[0] ?? '') && hasGap(lines.at(-1) ?? '') && mostlyGaps(lines);
}

function mostlyGaps(lines: readonly string[]): boolean {
  return lines.filter(hasGap).length * 2 >= lines.length;
}

/** The lines before, in and after the columns of a block. */
function apart(lines: string[]): string[][] {
  const first = lines.findIndex(hasGap);
  const end = lines.findLastIndex(hasGap) + 1;
  if (first === -1 || !isColumns(lines.slice(first, end))) return [lines];
  return [lines.slice(0, first), lines.slice(first, end), lines.slice(end)].filter((part) => part.length > 0);
}

/** Widths mail programs wrap at lie in here; longer or shorter lines were broken by a person. */
const NARROWEST = 60;
const WIDEST = 82;
/** The end of a wrapped paragraph that begins with a capital is at least this long. */
const SHORTEST_REST = 24;
const ITEM = /^(?:[>•·▪◦*|–—-]|\(?(?:\d{1,3}|\p{L})[.)]\s|\p{L}[\p{L} -]{0,20}:\s|-- ?$)/u;

const BULLET = /^(?:[•·▪◦*–—-]|\(?(?:\d{1,3}|\p{L})[.)])\s/u;

function tidyLine(line: string): string {
  // Zero-width fillers keep the preview of a newsletter empty; they are no words.
  return line
    .replaceAll(/(?:(?:[\u200B\u200C\u2060\uFEFF\u00AD]|\u034F)\s?){3,}/gu, ' ')
    .replaceAll(/[ \t\u00A0\u2000-\u200A\u3000]+/gu, ' ')
    .trim();
}

/** Joins lines where the first word of the next would not have fitted any more. A blank at an end asks for it. */
function unwrap(block: string[]): string[] {
  const width = block.reduce((widest, line) => {
    const { length } = line.trimEnd();
    return length <= WIDEST ? Math.max(widest, length) : widest;
  }, 0);
  if (width < NARROWEST || block.some((line) => line.startsWith('>'))) return block;
  const full = block.slice(0, -1).filter((line, index) => isFull(line, block[index + 1] ?? '', width));
  const isWrapped = block.length > 2 && full.length === block.length - 1;
  const joined: string[] = [];
  let open = false;
  let inList = false;
  block.forEach((line, index) => {
    const next = block[index + 1];
    inList ||= BULLET.test(line.trimStart());
    if (open) joined[joined.length - 1] += ` ${line.trimEnd()}`;
    else joined.push(line.trimEnd());
    const goesOn = isWrapped || line.endsWith(' ') || (next !== undefined && continues(line, next));
    open = !inList && next !== undefined && isFull(line, next, width) && goesOn;
  });
  return joined;
}

function isFull(raw: string, next: string, width: number): boolean {
  const line = raw.trimEnd();
  if (line.length > WIDEST || ITEM.test(next) || /^\s/u.test(next)) return false;
  const word = next.split(' ', 1)[0] ?? '';
  return line.length >= NARROWEST - 15 && line.length + 1 + word.length > width;
}

function continues(line: string, next: string): boolean {
  const end = line.trimEnd();
  if (/[.!?:;…]["»”)]?$/u.test(end)) return false;
  // A capital may be a noun (German) or a name inside the sentence; a short line may be who signed.
  return (
    /^[\p{Ll}\p{N}("«“]/u.test(next) ||
    (/\p{L}$/u.test(end) && next.length > SHORTEST_REST && / \p{Ll}/u.test(next))
  );
}

/** A lower-case word, the end of a sentence, and at once a capitalised word of the same script. */
const GLUED = /^[("«“]?(\p{Ll}+(?:[-'’]\p{Ll}+)*)([.!?…]["»”)]?)([¿¡]?\p{Lu}[\p{Ll}'’-]*)[,.!?…;:)"»”]*$/u;
/** French puts a blank in front of these, so that the sign stands with the next sentence. */
const GLUED_TO_SIGN = /^([?!])(\p{Lu}\p{Ll}+)[,.;:]?$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const SHORTEST = 4;
/** Shortenings long enough to look like words, in front of a name, and endings of sites and files behind one. */
const SHORTENINGS = new Set(
  'prof corp dept approx univ bros проф акад корп просп назв моск респ сокр наст след'.split(' '),
);
const ENDINGS = new Set('com net org ru js ts io txt pdf doc docx xls xlsx html php рф'.split(' '));

function partSentences(line: string): string {
  if (!/[.!?…]["»”)]?[¿¡]?\p{Lu}/u.test(line)) return line;
  const words = line.split(' ').map((word) => {
    if (GLUED_TO_SIGN.test(word)) return `${word.slice(0, 1)}\n${word.slice(1)}`;
    const found = word.length <= 80 ? GLUED.exec(word) : null;
    const [, before = '', stop = '', after = ''] = found ?? [];
    if (!found || CYRILLIC.test(before) !== CYRILLIC.test(after) || isShortened(before, stop, after))
      return word;
    const end = word.indexOf(stop + after) + stop.length;
    return `${word.slice(0, end)}\n${word.slice(end)}`;
  });
  return words.join(' ');
}

function isShortened(before: string, stop: string, after: string): boolean {
  if (!stop.startsWith('.')) return before.length < 2;
  return before.length < SHORTEST || SHORTENINGS.has(before) || ENDINGS.has(after.toLowerCase());
}
