import type { Chat } from '../state.ts';
import { V2Error } from './errors.ts';
import { text, texts } from './loose.ts';
import type { Call, MethodTable } from './method.ts';

/** v2 messenger methods. */
export const imMethods: MethodTable = {
  'im.chat.get': { scope: 'im', handler: chatGet },
  'im.dialog.get': { scope: 'im', handler: dialogGet },
  'im.chat.user.list': { scope: 'im', handler: (call) => ownChat(call).members },
  'im.chat.user.add': { scope: 'im', handler: userAdd, write: true },
};

/** `{ID}` of the chat made from a message, without making one; null when there is none or anything is amiss. */
function chatGet({ params, context }: Call): unknown {
  if (params['ENTITY_TYPE'] !== 'MAIL') return null;
  const chat = context.state.chats.find(
    (candidate) => String(candidate.messageId) === text(params['ENTITY_ID']),
  );
  return chat ? { ID: chat.id } : null;
}

/** A chat by its dialog, for its members. `entity_id` is text: the number of the message it was made from. */
function dialogGet({ params, context, user }: Call): unknown {
  const { chats } = context.state;
  const dialogId = text(params['DIALOG_ID']);
  const chat = chats.find((candidate) => `chat${candidate.id}` === dialogId);
  if (!chat?.members.includes(user.id)) {
    throw new V2Error(400, 'DIALOG_ID_EMPTY', "Dialog ID can't be empty");
  }
  return {
    id: chat.id,
    parent_chat_id: 0,
    name: chat.title,
    description: '',
    owner: chat.members[0] ?? 0,
    extranet: false,
    type: 'chat',
    entity_type: 'MAIL',
    entity_id: String(chat.messageId),
    entity_data_1: '',
    entity_data_2: '',
    entity_data_3: '',
    dialog_id: `chat${chat.id}`,
  };
}

/** Adds people to a chat the person is in; nobody new among them is refused. */
function userAdd(call: Call): unknown {
  const chat = ownChat(call);
  const people = call.context.state.users
    .map(({ id }) => id)
    .filter((id) => texts(call.params['USERS']).includes(String(id)) && !chat.members.includes(id));
  if (people.length === 0) throw noRight();
  chat.members.push(...people);
  return true;
}

function ownChat({ params, context, user }: Call): Chat {
  const id = text(params['CHAT_ID']);
  if (id === '') throw new V2Error(400, 'CHAT_ID_EMPTY', "Chat ID can't be empty");
  const chat = context.state.chats.find((candidate) => String(candidate.id) === id);
  if (!chat?.members.includes(user.id)) throw noRight();
  return chat;
}

function noRight(): V2Error {
  return new V2Error(400, 'WRONG_REQUEST', "You don't have access or user is already a member of this chat.");
}
