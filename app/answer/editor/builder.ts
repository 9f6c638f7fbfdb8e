import {
  type Block,
  DEEPEST_LIST,
  type Format,
  type Item,
  type Line,
  linesOf,
  type ListBlock,
} from './letter';

/** Where words go while markup is read: the letter itself, a quotation or an item of a list. */
interface Frame {
  kind: 'letter' | 'quote' | 'item' | 'list';
  blocks: Block[];
  list?: ListBlock;
}

/** Puts a letter together from words, breaks and blocks, as a browser would lay them out. */
export class LetterBuilder {
  #stack: Frame[] = [{ kind: 'letter', blocks: [] }];
  #line: Line = [];
  /** The next words keep their distance from the words before. */
  #wantsGap = false;
  /** Word's lists that are open, by level; any other paragraph ends them. */
  #office: { level: number; list: ListBlock }[] = [];

  words(text: string, format: Format, isExact: boolean): void {
    if (text === '') return;
    const last = this.#line.at(-1)?.text.at(-1);
    const shown = !isExact && (last === undefined || last === ' ') ? text.replace(/^ /u, '') : text;
    if (shown === '') return;
    this.#flushGap();
    const previous = this.#line.at(-1);
    if (previous && isSame(previous, format)) previous.text += shown;
    else this.#line.push({ ...format, text: shown });
  }

  lineBreak(): void {
    this.#flushGap();
    this.#push();
  }

  /** A block that begins and ends on lines of its own. */
  block(inside: () => void): void {
    this.#endLine();
    this.#office = [];
    inside();
    this.#endLine();
  }

  /** A paragraph; one that stands apart keeps an empty line between itself and other words. */
  paragraph(isApart: boolean, inside: () => void): void {
    this.#endLine();
    this.#office = [];
    const { blocks } = this.#top();
    const before = blocks.length;
    this.#wantsGap = (this.#wantsGap || isApart) && this.#followsWords();
    const hadGap = this.#wantsGap;
    inside();
    this.#endLine();
    if (blocks.slice(before).every(isEmpty)) {
      // An empty paragraph is an empty line and wants no more of them around it.
      if (hadGap && blocks.length - before > 1) blocks.pop();
      this.#wantsGap = hadGap && blocks.length === before;
    } else {
      this.#wantsGap = isApart;
    }
  }

  list(isOrdered: boolean, inside: () => void): void {
    this.#endBlock();
    const list: ListBlock = { kind: 'list', isOrdered, items: [] };
    this.#stack.push({ kind: 'list', blocks: [], list });
    inside();
    this.#looseWords();
    this.#stack.pop();
    if (list.items.length > 0) this.#place(list);
    this.#wantsGap = false;
  }

  item(inside: () => void): void {
    const list = this.#top().list;
    if (!list) return this.block(inside);
    this.#looseWords();
    list.items.push(this.#collect(inside));
  }

  /** A paragraph of Word that is an item of a list in its looks only. */
  officeItem(level: number, isOrdered: boolean, inside: () => void): void {
    this.#endLine();
    this.#wantsGap = false;
    const open = this.#office;
    const item = this.#collect(inside);
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    const last = open.at(-1);
    if (last?.level === level && (level > 1 || last.list.isOrdered === isOrdered)) {
      last.list.items.push(item);
    } else {
      if (last?.level === level) open.pop();
      const list: ListBlock = { kind: 'list', isOrdered, items: [item] };
      const around = open.at(-1)?.list.items.at(-1)?.lists;
      if (around && open.length < DEEPEST_LIST) around.push(list);
      else this.#place(list);
      open.push({ level, list });
    }
    this.#office = open;
  }

  quote(inside: () => void): void {
    this.#endBlock();
    const { blocks } = this.#frame('quote', inside);
    const lines = linesOf(blocks);
    if (lines.some((line) => line.length > 0)) this.#place({ kind: 'quote', lines });
    this.#wantsGap = false;
  }

  wholeLine(line: Line): void {
    this.#endLine();
    this.#flushGap();
    this.#line = line;
    this.#push();
  }

  add(blocks: readonly Block[]): void {
    this.#endLine();
    for (const block of blocks) {
      if (block.kind === 'line') this.wholeLine(block.line);
      else this.#place(block);
    }
  }

  finish(): Block[] {
    this.#endLine();
    return this.#stack[0]?.blocks ?? [];
  }

  #collect(inside: () => void): Item {
    const { blocks } = this.#frame('item', inside);
    const lists = blocks.filter((block) => block.kind === 'list');
    const lines = linesOf(blocks.filter((block) => block.kind !== 'list'));
    return { lines: lines.length > 0 ? lines : [[]], lists };
  }

  #frame(kind: Frame['kind'], inside: () => void): Frame {
    const frame: Frame = { kind, blocks: [] };
    this.#stack.push(frame);
    this.#wantsGap = false;
    inside();
    this.#endLine();
    this.#stack.pop();
    this.#wantsGap = false;
    return frame;
  }

  /** A list straight inside a list belongs to the item before it, as browsers show it. */
  #place(block: Block): void {
    const top = this.#top();
    const isDeep = block.kind === 'list' && this.#listDepth() >= DEEPEST_LIST;
    if (top.list && block.kind === 'list') {
      const item = top.list.items.at(-1);
      if (!item) top.list.items.push(...block.items);
      else if (isDeep) item.lines.push(...linesOf([block]));
      else item.lists.push(block);
    } else if (isDeep) {
      top.blocks.push(...linesOf([block]).map((line): Block => ({ kind: 'line', line })));
    } else {
      top.blocks.push(block);
    }
  }

  #looseWords(): void {
    const top = this.#top();
    this.#endLine();
    if (top.list && top.blocks.length > 0) {
      top.list.items.push({ lines: linesOf(top.blocks), lists: [] });
      top.blocks = [];
    }
  }

  #listDepth(): number {
    return this.#stack.filter(({ kind }) => kind === 'list').length;
  }

  #endBlock(): void {
    this.#endLine();
    this.#wantsGap = false;
    this.#office = [];
  }

  /** A line of nothing but a no-break space is an empty line that somebody wanted. */
  #endLine(): void {
    if (this.#line.length > 0) this.#push();
  }

  #push(): void {
    this.#top().blocks.push({ kind: 'line', line: trimmed(this.#line) });
    this.#line = [];
  }

  #flushGap(): void {
    if (this.#wantsGap && this.#followsWords()) this.#top().blocks.push({ kind: 'line', line: [] });
    this.#wantsGap = false;
  }

  #followsWords(): boolean {
    const last = this.#top().blocks.at(-1);
    return last?.kind === 'line' && last.line.length > 0;
  }

  #top(): Frame {
    return this.#stack.at(-1) as Frame;
  }
}

function isSame(one: Format, other: Format): boolean {
  return (
    Boolean(one.bold) === Boolean(other.bold) &&
    Boolean(one.italic) === Boolean(other.italic) &&
    Boolean(one.underline) === Boolean(other.underline) &&
    Boolean(one.strike) === Boolean(other.strike) &&
    one.href === other.href
  );
}

function isEmpty(block: Block): boolean {
  return block.kind === 'line' && block.line.length === 0;
}

/** Without blanks at its end; one of nothing but blanks is empty. */
function trimmed(line: Line): Line {
  if (line.every(({ text }) => text.trim() === '')) return [];
  const parts = [...line];
  for (let last = parts.at(-1); last; last = parts.at(-1)) {
    const text = last.text.replace(/[ \u00A0]+$/u, '');
    if (text !== '') return [...parts.slice(0, -1), { ...last, text }];
    parts.pop();
  }
  return parts;
}
