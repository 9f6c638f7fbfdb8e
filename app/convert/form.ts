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

/** What was typed has become an object; not so when the portal only had one from before. */
export function isMade(attempt: Attempt | undefined): boolean {
  return attempt?.phase === 'created' && !attempt.existing;
}
