import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { QuoteNode, registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  createEditor,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_SPACE_COMMAND,
  type LexicalEditor,
  mergeRegister,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { type Refusal, registerClipboard } from './clipboard';
import { $enterInQuote, $joinQuotes, $linkLastWord, $standing, type Standing } from './commands';
import { onKeyDown } from './keys';
import type { Block } from './letter';
import { $blocksOf, $nodesOf } from './nodes';
import { readHtml } from './read';
import { OWN_LINE } from './style';

/** What the toolbar shows. */
export interface ToolbarState extends Standing {
  canUndo: boolean;
  canRedo: boolean;
}

export interface RichTextEvents {
  onLetter: (blocks: Block[]) => void;
  onToolbar: (toolbar: ToolbarState) => void;
  onRefusal: (refusal: Refusal) => void;
  onSubmit: () => void;
  onLink: () => void;
}

// Only this page knows it, so that no other page can pass its clipboard off as ours.
const NAMESPACE = `letter-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;

/** An editor that is not on screen yet and does nothing by itself. */
export function createRichText(html: string): LexicalEditor {
  const editor = createEditor({
    namespace: NAMESPACE,
    nodes: [LinkNode, ListNode, ListItemNode, QuoteNode],
    onError: (error) => {
      throw error;
    },
    theme: THEME,
  });
  setLetter(editor, readHtml(html, { pictures: 'link' }).blocks);
  return editor;
}

/** Gives the editor everything it can do, until the returned function is called. */
export function startRichText(editor: LexicalEditor, events: RichTextEvents): () => void {
  const history = createEmptyHistoryState();
  const showToolbar = () => {
    const standing = editor.getEditorState().read($standing);
    const canUndo = history.undoStack.length > 0;
    events.onToolbar({ ...standing, canUndo, canRedo: history.redoStack.length > 0 });
  };

  const keys = (event: KeyboardEvent) => onKeyDown(editor, event, events.onLink);

  return mergeRegister(
    registerRichText(editor),
    registerList(editor),
    registerHistory(editor, history, 300, undefined, showToolbar),
    registerClipboard(editor, NAMESPACE, events.onRefusal),
    editor.registerNodeTransform(QuoteNode, $joinQuotes),
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) events.onLetter(letterOf(editor));
      showToolbar();
    }),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          events.onSubmit();
          return true;
        }
        $linkLastWord();
        return false;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      KEY_SPACE_COMMAND,
      () => {
        $linkLastWord();
        return false;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    // The caret stays where it is; what Escape means around the editor is not for the editor to say.
    editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $enterInQuote, COMMAND_PRIORITY_LOW),
    editor.registerRootListener((root, previous) => {
      previous?.removeEventListener('keydown', keys);
      root?.addEventListener('keydown', keys);
    }),
  );
}

/** The letter as it stands in the editor. */
export function letterOf(editor: LexicalEditor): Block[] {
  return editor.getEditorState().read(() => $blocksOf($getRoot().getChildren()));
}

/**
 * Puts another letter in the place of the one that is there. What both begin with is left alone, and with it the
 * caret. Undo brings the old one back.
 */
export function setLetter(editor: LexicalEditor, blocks: readonly Block[]): void {
  editor.update(
    () => {
      const root = $getRoot();
      let kept = 0;
      let isSame = true;
      for (const child of root.getChildren()) {
        const own = $blocksOf([child]);
        isSame &&= JSON.stringify(own) === JSON.stringify(blocks.slice(kept, kept + own.length));
        if (isSame) kept += own.length;
        else child.remove();
      }
      root.append(...$nodesOf(blocks.slice(kept)));
      if (root.isEmpty()) root.append($createParagraphNode());
    },
    { discrete: true, tag: SKIP_DOM_SELECTION_TAG },
  );
}

const THEME = {
  paragraph: OWN_LINE,
  quote: 'my-2 border-l-2 border-edge pl-3 text-text-2',
  link: 'text-primary underline',
  list: {
    ul: 'my-2 list-disc pl-6',
    ol: 'my-2 list-decimal pl-6',
    nested: { listitem: 'list-none' },
  },
  text: {
    bold: 'font-semibold',
    italic: 'italic',
    underline: 'underline',
    strikethrough: 'line-through',
    underlineStrikethrough: 'underline line-through',
  },
};
