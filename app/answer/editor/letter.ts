/**
 * A letter as this editor understands it, between markup, plain text and what is on screen. A line is what stands
 * between two presses of Enter; an empty one is a line without parts.
 */
export type Block = LineBlock | QuoteBlock | ListBlock;

export interface LineBlock {
  kind: 'line';
  line: Line;
}

export interface QuoteBlock {
  kind: 'quote';
  lines: Line[];
}

export interface ListBlock {
  kind: 'list';
  isOrdered: boolean;
  items: Item[];
}

export interface Item {
  lines: Line[];
  /** Lists inside this item; they follow its words. */
  lists: ListBlock[];
}

export type Line = Part[];

export interface Part extends Format {
  text: string;
}

export interface Format {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  /** Judged by `safeHref` before it got here. */
  href?: string;
}

/** How deep lists may stand inside each other; more is nobody's wish. */
export const DEEPEST_LIST = 8;

/** The words of a line. */
export function wordsOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** Lines of whatever a block is, for places that hold only lines. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'line') return [block.line];
    if (block.kind === 'quote') return block.lines.map((line) => marked('> ', line));
    return listLines(block, '');
  });
}

function listLines({ isOrdered, items }: ListBlock, indent: string): Line[] {
  return items.flatMap(({ lines, lists }, index) => {
    const mark = isOrdered ? `${index + 1}. ` : '- ';
    const gap = ' '.repeat(mark.length);
    const own = lines.map((line, at) => marked(indent + (at === 0 ? mark : gap), line));
    return [...own, ...lists.flatMap((list) => listLines(list, indent + gap))];
  });
}

/** No blank is left at the end of an empty line. */
function marked(mark: string, line: Line): Line {
  const text = line.length === 0 ? mark.trimEnd() : mark;
  return text === '' ? [] : [{ text }, ...line];
}
