import type { ReactNode } from 'react';
import { Toolbar as Bar } from 'react-aria-components';
import { type MessageKey, t } from '@/i18n/i18n';
import { IconButton } from '@/ui/IconButton';
import {
  BoldIcon,
  BulletsIcon,
  ClearFormatIcon,
  ItalicIcon,
  LinkIcon,
  NumbersIcon,
  PlainTextIcon,
  QuoteIcon,
  RedoIcon,
  UndoIcon,
} from '@/ui/icons/MoreIcons';
import { type Doing, shownKey, TEXT_KEYS } from './keys';
import type { ToolbarState } from './rich-text';

interface ToolbarProps {
  state: ToolbarState;
  isPlain: boolean;
  isLinking: boolean;
  isDisabled: boolean;
  /** `byKey`: the focus is on the toolbar and stays there. */
  onDo: (doing: Doing, byKey: boolean) => void;
  onLink: () => void;
  onPlain: (byKey: boolean) => void;
}

/** Arrows go from button to button; Tab goes on to the text. */
export function Toolbar({ state, isPlain, isLinking, isDisabled, onDo, onLink, onPlain }: ToolbarProps) {
  const button = (
    doing: Exclude<Doing, 'indent' | 'outdent'>,
    icon: ReactNode,
    pressed?: boolean,
    can = true,
  ) => (
    <Tool
      label={WORDS[doing]}
      keys={TEXT_KEYS[doing]}
      pressed={pressed}
      isDisabled={isDisabled}
      can={can}
      onPress={(byKey) => onDo(doing, byKey)}
    >
      {icon}
    </Tool>
  );
  return (
    <Bar aria-label={t('editor.toolbar')} className="flex min-w-0 flex-wrap items-center gap-0.5">
      {!isPlain && (
        <>
          {button('bold', <BoldIcon />, state.bold)}
          {button('italic', <ItalicIcon />, state.italic)}
          <Divider />
          {button('bullets', <BulletsIcon />, state.bullets)}
          {button('numbers', <NumbersIcon />, state.numbers)}
          {button('quote', <QuoteIcon />, state.quote)}
          <Divider />
          <Tool
            label="editor.link"
            keys={TEXT_KEYS.link}
            pressed={state.href !== null || isLinking}
            isDisabled={isDisabled}
            onPress={onLink}
          >
            <LinkIcon />
          </Tool>
          {button('clear', <ClearFormatIcon />)}
          <Divider />
          {button('undo', <UndoIcon />, undefined, state.canUndo)}
          {button('redo', <RedoIcon />, undefined, state.canRedo)}
          <Divider />
        </>
      )}
      <Tool label="editor.plain" pressed={isPlain} isDisabled={isDisabled} onPress={onPlain}>
        <PlainTextIcon />
      </Tool>
    </Bar>
  );
}

const WORDS = {
  bold: 'editor.bold',
  italic: 'editor.italic',
  bullets: 'editor.bullets',
  numbers: 'editor.numbers',
  quote: 'editor.quote',
  clear: 'editor.clear',
  undo: 'editor.undo',
  redo: 'editor.redo',
} as const;

interface ToolProps {
  label: MessageKey;
  keys?: string;
  pressed?: boolean | undefined;
  isDisabled: boolean;
  /** Whether it would do anything now. It can be reached all the same, so that the focus is never lost. */
  can?: boolean;
  onPress: (byKey: boolean) => void;
  children: ReactNode;
}

function Tool({ label, keys, pressed, isDisabled, can = true, onPress, children }: ToolProps) {
  return (
    <IconButton
      size="small"
      label={t(label)}
      shortcut={keys === undefined ? undefined : shownKey(keys)}
      disabled={isDisabled}
      aria-pressed={pressed}
      aria-disabled={!can || undefined}
      className="aria-disabled:opacity-50 aria-pressed:bg-tint aria-pressed:text-on-tint"
      // The text keeps its focus and its selection when the mouse presses a button.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => can && onPress(event.detail === 0)}
    >
      {children}
    </IconButton>
  );
}

function Divider() {
  return <span aria-hidden className="mx-1 hidden h-5 w-px bg-line two:block" />;
}
