import {
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  type LexicalEditor,
  OUTDENT_CONTENT_COMMAND,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  UNDO_COMMAND,
} from 'lexical';
import { isMac } from '@/keys/stroke';
import { $clearFormat, $isInList, $toggleList, $toggleQuote } from './commands';

/** What the toolbar does to the text. */
export type Doing =
  | 'bold'
  | 'italic'
  | 'bullets'
  | 'numbers'
  | 'quote'
  | 'clear'
  | 'undo'
  | 'redo'
  | 'indent'
  | 'outdent';

/**
 * Keys that work in the text only, as arrows do, which is why they are not commands of the application. They stand
 * here by the place of the key, so that they work on every layout.
 */
export const TEXT_KEYS = {
  bold: 'Mod+B',
  italic: 'Mod+I',
  bullets: 'Mod+Shift+8',
  numbers: 'Mod+Shift+7',
  quote: 'Mod+Shift+9',
  link: 'Mod+Shift+K',
  clear: 'Mod+\\',
  undo: 'Mod+Z',
  redo: 'Mod+Shift+Z',
} as const;

const BY_CODE: Record<string, Doing | 'link'> = {
  'shift Digit8': 'bullets',
  'shift Digit7': 'numbers',
  'shift Digit9': 'quote',
  'shift KeyK': 'link',
  Backslash: 'clear',
  BracketRight: 'indent',
  BracketLeft: 'outdent',
};

/** The key as this machine writes it: Ctrl+B or ⌘B. */
export function shownKey(keys: string): string {
  return isMac ? keys.replace('Mod+', '⌘').replace('Shift+', '⇧') : keys.replace('Mod', 'Ctrl');
}

export function onKeyDown(editor: LexicalEditor, event: KeyboardEvent, onLink: () => void): void {
  if (event.altKey || event.isComposing || !(isMac ? event.metaKey : event.ctrlKey)) return;
  const doing = BY_CODE[`${event.shiftKey ? 'shift ' : ''}${event.code}`];
  if (doing === undefined) return;
  event.preventDefault();
  if (doing === 'link') onLink();
  else doTo(editor, doing, true);
}

/** Changes the text at the caret; `hasFocus` is false when a key on the toolbar did it, which keeps the focus there. */
export function doTo(editor: LexicalEditor, doing: Doing, hasFocus: boolean): void {
  editor.update(
    () => {
      if (doing === 'bold' || doing === 'italic') editor.dispatchCommand(FORMAT_TEXT_COMMAND, doing);
      else if (doing === 'bullets') $toggleList('bullet');
      else if (doing === 'numbers') $toggleList('number');
      else if (doing === 'quote') $toggleQuote();
      else if (doing === 'clear') $clearFormat();
      else if (doing === 'undo') editor.dispatchCommand(UNDO_COMMAND);
      else if (doing === 'redo') editor.dispatchCommand(REDO_COMMAND);
      // Outside a list a line would only move to the right on this screen, and nowhere else.
      else if ($isInList()) {
        editor.dispatchCommand(doing === 'indent' ? INDENT_CONTENT_COMMAND : OUTDENT_CONTENT_COMMAND);
      }
    },
    hasFocus ? {} : { tag: SKIP_DOM_SELECTION_TAG },
  );
}
