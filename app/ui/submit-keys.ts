import type { KeyboardEvent } from 'react';

/**
 * Ctrl+Enter or Cmd+Enter submits from everywhere in a form, also from a text area. An Enter that is
 * still held down from opening the dialog is nobody's decision and does nothing.
 */
export function handleEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter') return;
  if (event.repeat) {
    const isWriting = event.target instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey;
    if (!isWriting) event.preventDefault();
    return;
  }
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
