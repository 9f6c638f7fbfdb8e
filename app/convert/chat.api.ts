import * as v from 'valibot';
import { readV2, writeV2, writeV3 } from '@/portal/rest';

/** Opens (or finds) the chat about a message. Repeating it is harmless: the portal returns the existing one. */
export function createChat(messageId: number): Promise<unknown> {
  return writeV3('mail.message.createchat', { messageId });
}

/** Adds a colleague to a chat. Scope `im`. */
export function addToChat(chatId: number, userId: number): Promise<unknown> {
  return writeV2('im.chat.user.add', { CHAT_ID: chatId, USERS: [userId] });
}

const members = v.array(v.pipe(v.union([v.number(), v.string()]), v.transform(Number)));

/** Whether somebody is in a chat. Scope `im`. */
export async function isInChat(chatId: number, userId: number): Promise<boolean> {
  return v.parse(members, await readV2('im.chat.user.list', { CHAT_ID: chatId })).includes(userId);
}
