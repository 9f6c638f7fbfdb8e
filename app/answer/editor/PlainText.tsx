import type { ClipboardEvent, DragEvent, KeyboardEvent, Ref } from 'react';
import { LONGEST_TEXT, type Refusal } from './clipboard';

interface PlainTextProps {
  ref: Ref<HTMLTextAreaElement>;
  label: string;
  describedBy: string | undefined;
  isDisabled: boolean;
  className: string;
  text: string;
  onText: (text: string) => void;
  onRefusal: (refusal: Refusal) => void;
  onSubmit: () => void;
}

/** The letter as plain text. */
export function PlainText({
  label,
  describedBy,
  isDisabled,
  text,
  onText,
  onRefusal,
  onSubmit,
  ...rest
}: PlainTextProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSubmit();
  };
  const onPaste = (event: ClipboardEvent) => {
    const { files } = event.clipboardData;
    const pasted = event.clipboardData.getData('text/plain');
    const isTooLong = pasted.length + text.length > LONGEST_TEXT;
    if (!isTooLong && (files.length === 0 || pasted !== '')) return;
    event.preventDefault();
    onRefusal(isTooLong ? 'tooLong' : 'files');
  };
  const onFiles = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'drop') onRefusal('files');
  };
  return (
    <textarea
      {...rest}
      aria-label={label}
      aria-describedby={describedBy}
      disabled={isDisabled}
      spellCheck
      dir="auto"
      value={text}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onDragOver={onFiles}
      onDrop={onFiles}
    />
  );
}
