import { $isLinkNode, $toggleLink } from '@lexical/link';
import { $isListItemNode, $isListNode, $insertList, $removeList } from '@lexical/list';
import { $createQuoteNode, $isQuoteNode, type QuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { $findMatchingParent } from '@lexical/utils';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getSelection,
  $insertNodes,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  $setTextFormat,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { lastLink } from './link';

/** What the words at the caret are; the toolbar shows it. */
export interface Standing {
  bold: boolean;
  italic: boolean;
  bullets: boolean;
  numbers: boolean;
  quote: boolean;
  /** The address of the link at the caret. */
  href: string | null;
}

export function $standing(): Standing {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) {
    return { bold: false, italic: false, bullets: false, numbers: false, quote: false, href: null };
  }
  const node = selection.anchor.getNode();
  const list = $findMatchingParent(node, $isListNode)?.getListType();
  return {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    bullets: list === 'bullet',
    numbers: list === 'number',
    quote: $quoteAt(node) !== null,
    href: $findMatchingParent(node, $isLinkNode)?.getURL() ?? null,
  };
}

export function $toggleList(type: 'bullet' | 'number'): void {
  const standing = $standing();
  if (type === 'bullet' ? standing.bullets : standing.numbers) return $removeList();
  $unquote();
  $insertList(type);
}

export function $toggleQuote(): void {
  if ($unquote()) return;
  if ($standing().bullets || $standing().numbers) $removeList();
  const selection = $getSelection();
  if ($isRangeSelection(selection)) $setBlocksType(selection, () => $createQuoteNode());
}

export function $clearFormat(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  $setTextFormat(selection, { bold: false, italic: false, underline: false, strikethrough: false });
}

/** Gives the selected words an address, or takes it away; with nothing selected the address is its own words. */
export function $setLink(href: string | null, words: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const isInside = $findMatchingParent(selection.anchor.getNode(), $isLinkNode) !== null;
  if (href !== null && selection.isCollapsed() && !isInside) {
    const text = $createTextNode(words);
    $insertNodes([text]);
    text.select(0, words.length);
    $toggleLink(href, { rel: null });
    text.selectEnd();
    return;
  }
  $toggleLink(href, { rel: null });
  // The next letter typed must not replace the words that just became a link.
  const linked = $getSelection();
  if (!$isRangeSelection(linked) || linked.isCollapsed()) return;
  const { key, offset, type } = linked.isBackward() ? linked.anchor : linked.focus;
  linked.anchor.set(key, offset, type);
  linked.focus.set(key, offset, type);
}

/** Two quotations that touch are one. */
export function $joinQuotes(quote: QuoteNode): void {
  const before = quote.getPreviousSibling();
  if (!$isQuoteNode(before)) return;
  before.append($createLineBreakNode(), ...quote.getChildren());
  quote.remove();
}

/** Enter in a quotation stays inside; on its empty last line it leaves. False: not in a quotation. */
export function $enterInQuote(): boolean {
  const selection = $getSelection();
  const quote = $isRangeSelection(selection) ? $quoteAt(selection.anchor.getNode()) : null;
  if (!quote || !$isRangeSelection(selection)) return false;
  const last = quote.getLastChild();
  const isAtEnd = selection.isCollapsed() && $isAtEnd(selection, quote);
  if (isAtEnd && (quote.isEmpty() || $isLineBreakNode(last))) {
    last?.remove();
    const after = $createParagraphNode();
    quote.insertAfter(after);
    if (quote.isEmpty()) quote.remove();
    after.select();
  } else {
    selection.insertLineBreak();
  }
  return true;
}

/** Makes the word before the caret a link when it is an address; for the moment a blank follows it. */
export function $linkLastWord(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return;
  const { anchor } = selection;
  const node = anchor.getNode();
  if (!$isTextNode(node) || $findMatchingParent(node, $isLinkNode) !== null) return;
  const found = lastLink(node.getTextContent().slice(0, anchor.offset));
  if (!found || found.href.startsWith('tel:')) return;
  const { offset } = anchor;
  node.select(found.start, found.end);
  $toggleLink(found.href, { rel: null });
  const selected = $getSelection();
  if (!$isRangeSelection(selected)) return;
  const link = $findMatchingParent(selected.focus.getNode(), $isLinkNode);
  const next = link?.getNextSibling();
  if (!link) return;
  if ($isTextNode(next)) next.select(offset - found.end, offset - found.end);
  else link.selectNext(0, 0);
}

/** Takes the quotation around the selection apart into lines; false when there is none. */
function $unquote(): boolean {
  const selection = $getSelection();
  const quote = $isRangeSelection(selection) ? $quoteAt(selection.anchor.getNode()) : null;
  if (!quote) return false;
  let line: ElementNode = $createParagraphNode();
  let after: LexicalNode = quote;
  const put = () => {
    after.insertAfter(line);
    after = line;
    line = $createParagraphNode();
  };
  for (const child of quote.getChildren()) {
    if ($isLineBreakNode(child)) put();
    else line.append(child);
  }
  put();
  const isHeld = $isRangeSelection(selection) && selection.anchor.key === quote.getKey();
  if (isHeld) after.selectEnd();
  quote.remove();
  return true;
}

function $quoteAt(node: LexicalNode): QuoteNode | null {
  return $findMatchingParent(node, $isQuoteNode);
}

function $isAtEnd({ anchor }: RangeSelection, quote: QuoteNode): boolean {
  if (anchor.key === quote.getKey()) return anchor.offset === quote.getChildrenSize();
  const node = anchor.getNode();
  return node.is(quote.getLastDescendant()) && anchor.offset === node.getTextContentSize();
}

/** Whether a list item can go one level in or out; quotations and lines cannot. */
export function $isInList(): boolean {
  const selection = $getSelection();
  return (
    $isRangeSelection(selection) && $findMatchingParent(selection.anchor.getNode(), $isListItemNode) !== null
  );
}
