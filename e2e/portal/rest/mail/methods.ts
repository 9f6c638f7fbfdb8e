import type { Handler, Method, MethodTable } from '../method.ts';
import { createChat, createEvent, createPost, createTask } from './convert.ts';
import { createCrmActivity, removeCrmActivity } from './crm.ts';
import { fieldHandlers } from './fields.ts';
import { getMailbox, listMailboxes, listSenders } from './mailboxes.ts';
import { getMessage, listMessages } from './messages.ts';
import { moveMessages } from './move.ts';
import { listContacts, listEmployees } from './recipients.ts';
import { forwardMessage, replyToMessage, sendMessage } from './sending.ts';
import { threadOf } from './thread.ts';

const mailboxFields = fieldHandlers('mailbox');
const messageFields = fieldHandlers('message');
const recipientFields = fieldHandlers('recipient');

/** The 24 mail methods. */
export const mailMethods: MethodTable = {
  'mail.mailbox.list': reading(listMailboxes),
  'mail.mailbox.get': reading(getMailbox),
  'mail.mailbox.senders': reading(listSenders),
  'mail.mailbox.field.list': reading(mailboxFields.list),
  'mail.mailbox.field.get': reading(mailboxFields.get),
  'mail.message.list': reading(listMessages),
  'mail.message.get': reading(getMessage),
  'mail.message.thread': reading(threadOf),
  'mail.message.send': writing(sendMessage),
  'mail.message.reply': writing(replyToMessage),
  'mail.message.forward': writing(forwardMessage),
  'mail.message.movetofolder': writing(moveMessages),
  'mail.message.createtask': writing(createTask),
  'mail.message.createcalendarevent': writing(createEvent),
  'mail.message.createchat': writing(createChat),
  'mail.message.createfeedpost': writing(createPost),
  'mail.message.createcrmactivity': writing(createCrmActivity),
  'mail.message.removecrmactivity': writing(removeCrmActivity),
  'mail.message.field.list': reading(messageFields.list),
  'mail.message.field.get': reading(messageFields.get),
  'mail.recipient.listcontacts': reading(listContacts),
  'mail.recipient.listemployees': reading(listEmployees),
  'mail.recipient.field.list': reading(recipientFields.list),
  'mail.recipient.field.get': reading(recipientFields.get),
};

/** These have a request object, so they insist on JSON. */
function reading(handler: Handler): Method {
  return { scope: 'mail', handler, body: 'object' };
}

/** These read loose parameters: a body that is not JSON counts as empty. */
function writing(handler: Handler): Method {
  return { scope: 'mail', handler, body: 'loose', write: true };
}
