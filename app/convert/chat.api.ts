import { writeV3 } from '@/portal/rest';

/** Opens (or finds) the chat about a message. Repeating it is harmless: the portal returns the existing one. */
export function createChat(messageId: number): Promise<unknown> {
  return writeV3('mail.message.createchat', { messageId });
}
