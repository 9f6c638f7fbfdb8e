import { V2Error, type V3Error } from './errors.ts';
import { notFound, refuse, toInt } from './params.ts';
import type { Call } from './method.ts';

/** What a method answers when the message or object it is called for does not exist. */
export function missingObject(method: string, call: Call): V2Error | V3Error {
  if (call.version === 2) return new V2Error(400, 'ERROR_NOT_FOUND', 'Not found');
  if (/^mail\.message\.(?:create|removecrm)/.test(method)) return messageGone(call);
  switch (method) {
    case 'mail.message.reply':
      return originalGone(call, 'MESSAGE_REPLY_FAILED', 'replyToMessageId');
    case 'mail.message.forward':
      return originalGone(call, 'MESSAGE_FORWARD_FAILED', 'forwardMessageId');
    case 'mail.message.movetofolder':
      return nothingToMove(call);
    default:
      return notFound(toInt(call.params['id'] ?? 0));
  }
}

/** Everything that is made from a message. */
export function messageGone(call: Call): V3Error {
  return refuse(call, 'Message was deleted or moved to another folder', null, 'messageId');
}

export function originalGone(call: Call, code: string, parameter: string): V3Error {
  return refuse(call, 'Original message not found or access denied.', code, parameter);
}

export function nothingToMove(call: Call): V3Error {
  return refuse(call, 'No accessible messages found.', null, 'messageIds');
}
