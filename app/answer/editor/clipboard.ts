import { $isQuoteNode } from '@lexical/rich-text';
import { $findMatchingParent, eventFiles } from '@lexical/utils';
import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
} from 'lexical';
import { linkify } from '@/mail/body/links';
import { type Block, type Line, linesOf } from './letter';
import { $linesNodes, $nodesOf } from './nodes';
import { readHtml } from './read';

/** What a person should hear about something that did not come in as it was. */
export type Refusal = 'files' | 'pictures' | 'tooLong';

/** More than this is no letter; taking it in would stop the page for seconds. */
export const LONGEST_TEXT = 200_000;
const LONGEST_HTML = 2_000_000;

/**
 * Everything that is pasted or dropped comes in here: cleaned, and never as another page wants it to be. The editor's
 * own format is believed only when it comes from this page, which `namespace` proves.
 */
export function registerClipboard(
  editor: LexicalEditor,
  namespace: string,
  onRefusal: (refusal: Refusal) => void,
): () => void {
  let asText = false;

  const $take = (data: DataTransfer): void => {
    const text = data.getData('text/plain');
    const html = asText ? '' : data.getData('text/html');
    asText = false;
    if (text.length > LONGEST_TEXT || html.length > LONGEST_HTML) return onRefusal('tooLong');
    if (html === '') return $insert(textBlocks(text));
    const { blocks, pictures } = readHtml(html, { pictures: 'drop' });
    if (blocks.length > 0) $insert(blocks);
    else $insert(textBlocks(text));
    if (pictures > 0) onRefusal('pictures');
  };

  const notePaste = (event: KeyboardEvent) => {
    asText = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyV';
  };

  return mergeRegister(
    editor.registerRootListener((root, previous) => {
      previous?.removeEventListener('keydown', notePaste, true);
      root?.addEventListener('keydown', notePaste, true);
    }),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = 'clipboardData' in event ? event.clipboardData : null;
        if (!data) return false;
        const hasWords = data.types.includes('text/plain') || data.types.includes('text/html');
        if (data.files.length > 0 && !hasWords) {
          event.preventDefault();
          onRefusal('files');
          return true;
        }
        if (!asText && isOwn(data, namespace)) return false;
        event.preventDefault();
        $take(data);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (input) => {
        if (typeof input === 'string' || !input.dataTransfer?.types.includes('text/html')) return false;
        $take(input.dataTransfer);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        const [, files] = eventFiles(event);
        if (files.length > 0) {
          event.preventDefault();
          onRefusal('files');
          return true;
        }
        // Words from elsewhere: left to the browser, which puts them in as an insertion, see above.
        return !(event.dataTransfer && isOwn(event.dataTransfer, namespace));
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DRAGOVER_COMMAND,
      (event) => {
        const [isFiles] = eventFiles(event);
        // Without this the browser opens the file in place of the application.
        if (isFiles) event.preventDefault();
        return isFiles;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

function $insert(blocks: readonly Block[]): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || blocks.length === 0) return;
  const isQuote = $findMatchingParent(selection.anchor.getNode(), $isQuoteNode) !== null;
  const lines = linesOf(blocks);
  const isOneLine = blocks.length === 1 && blocks[0]?.kind === 'line';
  $insertNodes(isQuote || isOneLine ? $linesNodes(lines) : $nodesOf(blocks));
}

/** Plain text: a line for each line of it, and its addresses become links. */
function textBlocks(text: string): Block[] {
  if (text === '') return [];
  return text.split(/\r\n?|\n/u).map((words) => ({ kind: 'line', line: linked(words) }));
}

function linked(words: string): Line {
  return linkify(words.replaceAll('\t', '    ')).map(({ text, href }) =>
    href === undefined || href.startsWith('tel:') ? { text } : { text, href },
  );
}

function isOwn(data: DataTransfer, namespace: string): boolean {
  try {
    const payload: unknown = JSON.parse(data.getData('application/x-lexical-editor'));
    return typeof payload === 'object' && payload !== null && 'namespace' in payload
      ? payload.namespace === namespace
      : false;
  } catch {
    return false;
  }
}
