import type { KeyboardEvent } from 'react';
import type { Message } from '@/mail/message';
import type { Attempt } from './attempts';
import type { Facts } from './facts';

/** What the dialog hands to each of its forms. */
export interface FormProps {
  message: Message;
  facts: Facts;
  attempt: Attempt | undefined;
  onClose: () => void;
}

/** Ctrl+Enter or Cmd+Enter submits from everywhere in a form, also from a text area. */
export function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
