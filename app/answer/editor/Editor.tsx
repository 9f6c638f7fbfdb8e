import { type Ref, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { t } from '@/i18n/i18n';
import { announce } from '@/ui/announcements';
import { CONTROL } from '@/ui/control';
import type { Refusal } from './clipboard';
import { $setLink } from './commands';
import { outgoing, textToHtml } from './html';
import { doTo } from './keys';
import type { Block } from './letter';
import { LinkForm } from './LinkForm';
import { PlainText } from './PlainText';
import { readHtml } from './read';
import { createRichText, letterOf, setLetter, startRichText, type ToolbarState } from './rich-text';
import { endsWith, withSignature } from './signature';
import { Toolbar } from './Toolbar';
import { toText } from './write';

export interface EditorValue {
  /** What the portal is given: basic markup whose line breaks do not hang on newlines. Empty when nothing is said. */
  html: string;
  text: string;
  isPlain: boolean;
}

export interface EditorHandle {
  focus: () => void;
  /** Another letter in the place of this one; undo brings this one back. */
  setHtml: (html: string) => void;
  /**
   * Puts a signature at the end, in the place of the one given here before. A letter that ends with it already
   * (a draft) is left alone; one whose signature was changed by hand keeps it, and says so.
   */
  replaceSignature: (html: string) => void;
}

export interface EditorProps {
  label: string;
  initialHtml: string;
  initialPlain?: boolean;
  autoFocus?: boolean;
  isDisabled?: boolean;
  onChange: (value: EditorValue) => void;
  /** Ctrl+Enter or Cmd+Enter. */
  onSubmit: () => void;
  describedBy?: string | undefined;
  ref?: Ref<EditorHandle>;
}

/** The text of a letter: with simple formatting, or plain. */
export function Editor({
  label,
  initialHtml,
  initialPlain = false,
  autoFocus = false,
  isDisabled = false,
  onChange,
  onSubmit,
  describedBy,
  ref,
}: EditorProps) {
  const [editor] = useState(() => createRichText(initialHtml));
  const [isPlain, setIsPlain] = useState(initialPlain);
  const [text, setText] = useState(() => (initialPlain ? toText(letterOf(editor)) : ''));
  const [toolbar, setToolbar] = useState(AT_REST);
  const [isLinking, setIsLinking] = useState(false);
  const [note, setNote] = useState<Note | null>(null);
  const textarea = useRef<HTMLTextAreaElement>(null);
  /** The plain text as it was made; while nobody typed, the formatted letter behind it still stands. */
  const madeText = useRef(text);
  const signature = useRef<Block[]>([]);

  const say = useCallback((what: Note) => {
    setNote(what);
    announce(t(NOTES[what]));
  }, []);

  const latest = useRef({ onChange, onSubmit });
  const plainNow = useRef(isPlain);
  useEffect(() => {
    latest.current = { onChange, onSubmit };
    plainNow.current = isPlain;
  });

  useEffect(
    () =>
      startRichText(editor, {
        onLetter: (blocks) => {
          if (plainNow.current) return;
          setNote(null);
          latest.current.onChange(richValue(blocks));
        },
        onToolbar: (state) => setToolbar((before) => (isSame(before, state) ? before : state)),
        onRefusal: say,
        onSubmit: () => latest.current.onSubmit(),
        onLink: () => setIsLinking(true),
      }),
    [editor, say],
  );

  useEffect(() => editor.setEditable(!isDisabled), [editor, isDisabled]);

  const focus = useCallback(() => {
    if (plainNow.current) textarea.current?.focus();
    else editor.focus(undefined, { defaultSelection: 'rootStart' });
  }, [editor]);

  const wantsFocus = useRef(autoFocus);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    focus();
    textarea.current?.setSelectionRange(0, 0);
  }, [focus]);

  // The field that had the focus went when the kind of text changed by mouse; the other takes it over.
  const switchedByMouse = useRef(false);
  useEffect(() => {
    if (switchedByMouse.current) focus();
    switchedByMouse.current = false;
  });

  const place = useCallback((element: HTMLElement | null) => editor.setRootElement(element), [editor]);

  const changeText = (typed: string) => {
    setText(typed);
    setNote(null);
    onChange(plainValue(typed));
  };

  const replace = (blocks: readonly Block[]) => {
    if (isPlain) changeText(toText(blocks));
    else setLetter(editor, blocks);
  };

  const currentLetter = () => (isPlain ? blocksOfText(text) : letterOf(editor));

  useImperativeHandle(ref, () => ({
    focus,
    setHtml: (html) => {
      const { blocks } = readHtml(html, { pictures: 'link' });
      if (!endsWith(blocks, signature.current)) signature.current = [];
      replace(blocks);
    },
    replaceSignature: (html) => {
      const wanted = readHtml(html, { pictures: 'link' }).blocks;
      const next = withSignature(currentLetter(), signature.current, wanted);
      if (next === null) return say('signature');
      signature.current = wanted;
      replace(next);
    },
  }));

  const switchPlain = (byKey: boolean) => {
    switchedByMouse.current = !byKey;
    setIsLinking(false);
    setIsPlain(!isPlain);
    // The update of the editor below comes before the next render, and must know which text counts.
    plainNow.current = !isPlain;
    if (isPlain) {
      if (text !== madeText.current) setLetter(editor, blocksOfText(text));
      setNote(null);
      onChange(richValue(letterOf(editor)));
    } else {
      const blocks = letterOf(editor);
      const plain = toText(blocks);
      const losesFormat = outgoing(blocks) !== outgoing(blocksOfText(plain));
      madeText.current = plain;
      setText(plain);
      if (losesFormat) say('plain');
      else setNote(null);
      onChange(plainValue(plain));
    }
  };

  const setLink = (href: string | null, typed: string) => {
    setIsLinking(false);
    editor.update(() => $setLink(href, typed));
    focus();
  };

  const look = `min-h-40 grow shrink-0 px-3 py-2 wrap-anywhere ${CONTROL} ${isDisabled ? 'opacity-50' : ''}`;

  return (
    <div className="flex min-w-0 grow flex-col gap-2">
      <Toolbar
        state={toolbar}
        isPlain={isPlain}
        isLinking={isLinking}
        isDisabled={isDisabled}
        onDo={(doing, byKey) => doTo(editor, doing, !byKey)}
        onLink={() => setIsLinking(!isLinking)}
        onPlain={switchPlain}
      />
      {isLinking && (
        <LinkForm
          href={toolbar.href}
          onLink={setLink}
          onClose={() => {
            setIsLinking(false);
            focus();
          }}
        />
      )}
      {isPlain ? (
        <PlainText
          ref={textarea}
          label={label}
          describedBy={describedBy}
          isDisabled={isDisabled}
          className={`field-sizing-content resize-none ${look}`}
          text={text}
          onText={changeText}
          onRefusal={say}
          onSubmit={onSubmit}
        />
      ) : (
        <div
          ref={place}
          contentEditable={!isDisabled}
          suppressContentEditableWarning
          role="textbox"
          tabIndex={isDisabled ? -1 : 0}
          aria-multiline
          aria-label={label}
          aria-describedby={describedBy}
          aria-disabled={isDisabled || undefined}
          spellCheck
          className={`${look} *:max-w-measure [&_li>ol]:my-0 [&_li>ul]:my-0`}
        />
      )}
      {note !== null && <p className="text-note text-text-2">{t(NOTES[note])}</p>}
    </div>
  );
}

type Note = Refusal | 'plain' | 'signature';

const NOTES = {
  files: 'editor.note.files',
  pictures: 'editor.note.pictures',
  tooLong: 'editor.note.tooLong',
  plain: 'editor.note.plain',
  signature: 'editor.note.signature',
} as const;

const AT_REST: ToolbarState = {
  bold: false,
  italic: false,
  bullets: false,
  numbers: false,
  quote: false,
  href: null,
  canUndo: false,
  canRedo: false,
};

function isSame(one: ToolbarState, other: ToolbarState): boolean {
  return (Object.keys(one) as (keyof ToolbarState)[]).every((key) => one[key] === other[key]);
}

function richValue(blocks: readonly Block[]): EditorValue {
  return { html: outgoing(blocks), text: toText(blocks), isPlain: false };
}

function plainValue(text: string): EditorValue {
  return { html: text.trim() === '' ? '' : textToHtml(text), text, isPlain: true };
}

function blocksOfText(text: string): Block[] {
  return readHtml(textToHtml(text), { pictures: 'link' }).blocks;
}
