import { text } from './loose.ts';
import type { Call, MethodTable } from './method.ts';

/** v2 messenger methods. */
export const imMethods: MethodTable = {
  'im.chat.get': { scope: 'im', handler: chatGet },
};

/** `{ID}` of the chat made from a message, without making one; null when there is none or anything is amiss. */
function chatGet({ params, context }: Call): unknown {
  if (params['ENTITY_TYPE'] !== 'MAIL') return null;
  const chat = context.state.chats.find(
    (candidate) => String(candidate.messageId) === text(params['ENTITY_ID']),
  );
  return chat ? { ID: chat.id } : null;
}
