import { type Block, type Line, type ListBlock, linesOf, type Part, wordsOf } from './letter';

/**
 * The letter as basic markup. Lines that follow each other share a paragraph, and an empty line between words begins
 * the next one: so it looks the same wherever paragraphs keep the usual distance.
 */
export function toFragment(blocks: readonly Block[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let run: Line[] = [];
  const flush = () => {
    for (const lines of paragraphsOf(run)) fragment.append(filled('p', lines));
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'line') {
      run.push(block.line);
      continue;
    }
    flush();
    fragment.append(block.kind === 'quote' ? filled('blockquote', block.lines) : listElement(block));
  }
  flush();
  return fragment;
}

/** The letter as plain text: an empty line between paragraphs, "- " and "1. " for lists, "> " for quotations. */
export function toText(blocks: readonly Block[]): string {
  const text: string[] = [];
  let last: Block['kind'] | null = null;
  for (const block of blocks) {
    const lines = linesOf([block]).map(plainLine);
    // Lists and quotations stand apart, as they do on screen.
    const isApart = last !== null && (last !== 'line' || block.kind !== 'line');
    if (isApart && text.at(-1) !== '' && lines[0] !== '') text.push('');
    text.push(...lines);
    last = block.kind;
  }
  return text.join('\n');
}

/** Each paragraph is a group of lines; the empty line between two groups is their distance and not among them. */
function paragraphsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  const lastWords = lines.findLastIndex((line) => line.length > 0);
  lines.forEach((line, index) => {
    const closes = line.length === 0 && (group.at(-1)?.length ?? 0) > 0 && index < lastWords;
    if (!closes) return void group.push(line);
    groups.push(group);
    group = [];
  });
  return group.length > 0 ? [...groups, group] : groups;
}

function filled(name: 'p' | 'blockquote' | 'li', lines: readonly Line[]): HTMLElement {
  const element = document.createElement(name);
  lines.forEach((line, index) => {
    if (index > 0) element.append(document.createElement('br'));
    element.append(...lineNodes(line));
  });
  // A last break is not shown, so an empty last line takes one more.
  if (lines.at(-1)?.length === 0 && (name !== 'li' || lines.length > 1))
    element.append(document.createElement('br'));
  return element;
}

function listElement({ isOrdered, items }: ListBlock): HTMLElement {
  const list = document.createElement(isOrdered ? 'ol' : 'ul');
  for (const { lines, lists } of items) {
    const item = filled('li', lines);
    item.append(...lists.map(listElement));
    list.append(item);
  }
  return list;
}

function lineNodes(line: Line): Node[] {
  let before = ' ';
  const nodes: Node[] = [];
  let link: HTMLAnchorElement | null = null;
  for (const part of line) {
    const text = keepSpaces(part.text, before);
    before = text.at(-1) ?? before;
    const node = formatted(part, document.createTextNode(text));
    if (part.href === undefined) {
      link = null;
      nodes.push(node);
    } else if (link?.getAttribute('href') === part.href) {
      link.append(node);
    } else {
      link = document.createElement('a');
      link.setAttribute('href', part.href);
      link.append(node);
      nodes.push(link);
    }
  }
  return nodes;
}

/** Markup shows one space of many and none at the beginning of a line; a no-break space is always shown. */
function keepSpaces(text: string, before: string): string {
  let previous = before;
  let kept = '';
  for (const letter of text.replaceAll('\t', '    ')) {
    const shown = letter === ' ' && previous === ' ' ? '\u00A0' : letter;
    kept += shown;
    previous = shown;
  }
  return kept;
}

const ELEMENTS = [
  ['strike', 's'],
  ['underline', 'u'],
  ['italic', 'i'],
  ['bold', 'b'],
] as const;

function formatted(part: Part, text: Text): Node {
  let node: Node = text;
  for (const [format, name] of ELEMENTS) {
    if (!part[format]) continue;
    const element = document.createElement(name);
    element.append(node);
    node = element;
  }
  return node;
}

function plainLine(line: Line): string {
  const pieces: string[] = [];
  line.forEach(({ text, href }, index) => {
    pieces.push(text);
    if (href === undefined || line[index + 1]?.href === href) return;
    const first = line.findLastIndex((part, at) => at < index && part.href !== href) + 1;
    const words = wordsOf(line.slice(first, index + 1)).trim();
    if (!isSameAddress(words, href)) pieces.push(` (${href.replace(/^(?:mailto|tel):/u, '')})`);
  });
  return pieces.join('').replaceAll('\u00A0', ' ').trimEnd();
}

function isSameAddress(words: string, href: string): boolean {
  const bare = (address: string) =>
    address
      .toLowerCase()
      .replace(/^(?:https?:\/\/|mailto:|tel:)/u, '')
      .replace(/\/$/u, '');
  return bare(words) === bare(href);
}
