import { $createLinkNode, $isLinkNode } from '@lexical/link';
import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  type ListNode,
} from '@lexical/list';
import { $createQuoteNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { safeHref } from '@/mail/markup/links';
import type { Block, Format, Item, Line, ListBlock } from './letter';

/** The editor's nodes for a letter. */
export function $nodesOf(blocks: readonly Block[]): ElementNode[] {
  return blocks.map((block) => {
    if (block.kind === 'line') return $createParagraphNode().append(...$lineNodes(block.line));
    if (block.kind === 'quote') return $createQuoteNode().append(...$linesNodes(block.lines));
    return $listNode(block);
  });
}

/** The nodes of several lines inside one element. */
export function $linesNodes(lines: readonly Line[]): LexicalNode[] {
  return lines.flatMap((line, index) =>
    index === 0 ? $lineNodes(line) : [$createLineBreakNode(), ...$lineNodes(line)],
  );
}

/** The letter that nodes of the editor make. */
export function $blocksOf(nodes: readonly LexicalNode[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    if ($isListNode(node)) return [$listBlock(node)];
    const lines = $isElementNode(node) ? $linesIn(node.getChildren()) : $linesIn([node]);
    if ($isQuoteNode(node)) return [{ kind: 'quote', lines }];
    return lines.map((line) => ({ kind: 'line', line }));
  });
}

const FORMATS = [
  ['bold', 'bold'],
  ['italic', 'italic'],
  ['underline', 'underline'],
  ['strike', 'strikethrough'],
] as const;

function $lineNodes(line: Line): LexicalNode[] {
  const nodes: LexicalNode[] = [];
  for (const part of line) {
    const text = $createTextNode(part.text);
    for (const [ours, theirs] of FORMATS) if (part[ours]) text.toggleFormat(theirs);
    const last = nodes.at(-1);
    if (part.href === undefined) nodes.push(text);
    else if ($isLinkNode(last) && last.getURL() === part.href) last.append(text);
    else nodes.push($createLinkNode(part.href).append(text));
  }
  return nodes;
}

function $listNode({ isOrdered, items }: ListBlock): ListNode {
  const list = $createListNode(isOrdered ? 'number' : 'bullet');
  for (const { lines, lists } of items) {
    list.append($createListItemNode().append(...$linesNodes(lines)));
    for (const inner of lists) list.append($createListItemNode().append($listNode(inner)));
  }
  return list;
}

/** The editor keeps an inner list in an item of its own, after the item it belongs to. */
function $listBlock(list: ListNode): ListBlock {
  const items: Item[] = [];
  for (const node of list.getChildren()) {
    const children = $isListItemNode(node) ? node.getChildren() : [node];
    const lists = children.filter($isListNode).map($listBlock);
    const words = children.filter((child) => !$isListNode(child));
    const last = items.at(-1);
    if (words.length === 0 && lists.length > 0 && last) last.lists.push(...lists);
    else items.push({ lines: $linesIn(words), lists });
  }
  return { kind: 'list', isOrdered: list.getListType() === 'number', items };
}

function $linesIn(nodes: readonly LexicalNode[], around: Format = {}): Line[] {
  const lines: Line[] = [[]];
  for (const node of nodes) {
    if ($isLineBreakNode(node)) {
      lines.push([]);
    } else if ($isTextNode(node)) {
      const text = node.getTextContent();
      if (text !== '') lines.at(-1)?.push({ ...around, ...$formatOf(node), text });
    } else if ($isElementNode(node)) {
      const href = $isLinkNode(node) ? safeHref(node.getURL()) : null;
      const [first = [], ...rest] = $linesIn(
        node.getChildren(),
        href === null ? around : { ...around, href },
      );
      lines.at(-1)?.push(...first);
      lines.push(...rest);
    }
  }
  return lines;
}

function $formatOf(node: { hasFormat: (type: (typeof FORMATS)[number][1]) => boolean }): Format {
  const format: Format = {};
  for (const [ours, theirs] of FORMATS) if (node.hasFormat(theirs)) format[ours] = true;
  return format;
}
