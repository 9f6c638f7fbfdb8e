import type { KeyboardEvent } from 'react';
import type { Message } from '@/mail/message';
import type { Attempt } from './attempt-store';
import type { Facts } from './facts';

/** What the dialog hands to each of its forms. */
export interface FormProps {
  message: Message;
  facts: Facts;
  attempt: Attempt | undefined;
  onClose: () => void;
}

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

/** What was typed has become an object; not so when the portal only had one from before. */
export function isMade(attempt: Attempt | undefined): boolean {
  return attempt?.phase === 'created' && !attempt.existing;
}
