import { html, type Markup } from './html.ts';
import type { Visit } from './visit.ts';

/** The native page of a mail message. */
export function mailPath(id: number): string {
  return `/mail/message/${id}`;
}

/** The way back from what was made to its message: named by the subject, or plainly when the message is gone. */
export function mailLink({ state, words }: Visit, messageId: number): Markup {
  const message = state.messages.find((item) => item.id === messageId);
  const subject = message ? message.subject || words.noSubject : String(messageId);
  return html`<a href="${mailPath(messageId)}">${words.mailMessage}: ${subject}</a>`;
}
