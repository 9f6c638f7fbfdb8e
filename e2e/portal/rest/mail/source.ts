import type { Binding, Message, State } from '../../state.ts';
import type { Call } from '../method.ts';
import { messageGone } from '../missing.ts';
import { optionalInt, optionalString, refuse } from '../params.ts';
import { findMessage } from './store.ts';

/** `messageId` of everything that is made from a message: zero and less count as missing. */
export function readMessageId(call: Call): number {
  const id = optionalInt(call, 'messageId') ?? 0;
  if (id > 0) return id;
  throw refuse(call, 'Parameter "messageId" is required.', 'MISSING_MESSAGE_ID', 'messageId');
}

export function sourceMessage(call: Call, id: number): Message {
  const message = findMessage(call.context.state, id);
  if (!message) throw messageGone(call);
  return message;
}

/** Not given: the subject. Given empty, or a message without a subject: what it is and from which message. */
export function titleFrom(call: Call, parameter: string, noun: string, message: Message): string {
  const title = optionalString(call, parameter) ?? message.subject;
  return title === '' ? `${noun} from email #${message.id}` : title;
}

export function bind(message: Message, binding: Binding): void {
  message.bindings.push(binding);
}

/** The object is gone for good: no message is bound to it any more. */
export function unbind(state: State, type: Binding['type'], entityId: number): void {
  for (const message of state.messages) {
    message.bindings = message.bindings.filter((entry) => entry.type !== type || entry.entityId !== entityId);
  }
}

export function refuseWithoutModules(call: Call, text: string): void {
  if (!call.context.state.mailSwitches.modules) throw refuse(call, text, null);
}
