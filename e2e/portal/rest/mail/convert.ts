import { type State, takeId } from '../../state.ts';
import type { Call } from '../method.ts';
import { optionalInt, optionalString, refuse, requiredString } from '../params.ts';
import { readEventTime } from './event-time.ts';
import { bind, readMessageId, refuseWithoutModules, sourceMessage, titleFrom } from './source.ts';
import { messageUrl } from './wire.ts';

/** A task with the given words only; the text of the message is not copied. Twice makes two. */
export function createTask(call: Call): unknown {
  const message = sourceMessage(call, readMessageId(call));
  refuseWithoutModules(call, 'Module tasks is not installed.');
  const { state } = call.context;
  const title = titleFrom(call, 'title', 'Task', message);
  const responsibleId = optionalInt(call, 'responsibleId') ?? call.user.id;
  if (title.trim() === '') throw refuse(call, 'Task name is not specified', null, 'title');
  if (!state.users.some((user) => user.id === responsibleId)) {
    throw refuse(call, 'Responsible person not found', null, 'responsibleId');
  }
  const id = takeId(state);
  state.tasks.push({
    id,
    title,
    description: optionalString(call, 'description') ?? '',
    responsibleId,
    createdBy: call.user.id,
    deadline: null,
    messageId: message.id,
    createdAt: Date.now(),
  });
  bind(message, { type: 'task', entityId: id });
  return { success: true, taskId: id, messageId: message.id };
}

/** The wall clock is the acting person's calendar zone; an end before the beginning becomes the beginning. */
export function createEvent(call: Call): unknown {
  const messageId = readMessageId(call);
  const wanted = [requiredString(call, 'dateFrom'), requiredString(call, 'dateTo')];
  const [dateFrom = '', dateTo = ''] = wanted.map((text) => readTime(call, text));
  const message = sourceMessage(call, messageId);
  refuseWithoutModules(call, 'Module calendar is not installed.');
  const { state, origin } = call.context;
  const text = optionalString(call, 'description') ?? '';
  const link = `Email: ${messageUrl(message, origin())}`;
  const id = takeId(state);
  state.events.push({
    id,
    ownerId: call.user.id,
    name: titleFrom(call, 'name', 'Event', message),
    description: text === '' ? link : `${text}\n\n${link}`,
    location: '',
    dateFrom,
    dateTo: dateTo < dateFrom ? dateFrom : dateTo,
    timeZone: call.user.timeZone,
    allDay: false,
    accessibility: 'busy',
    meetingStatus: '',
    messageId: message.id,
  });
  bind(message, { type: 'calendarEvent', entityId: id });
  return { success: true, eventId: id, messageId: message.id };
}

/** One chat per message, whoever made it; its only member at first is the caller. */
export function createChat(call: Call): unknown {
  const message = sourceMessage(call, readMessageId(call));
  refuseWithoutModules(call, 'Modules im/intranet are not installed.');
  const { state } = call.context;
  const known = state.chats.find((chat) => chat.messageId === message.id);
  if (known) {
    if (!known.members.includes(call.user.id)) known.members.push(call.user.id);
    return { success: true, chatId: known.id, messageId: message.id, existing: true };
  }
  const id = takeId(state);
  const title = message.subject || chatTitle(state, message.id);
  state.chats.push({ id, title, messageId: message.id, members: [call.user.id] });
  bind(message, { type: 'chat', entityId: id });
  return { success: true, chatId: id, messageId: message.id, existing: false };
}

/** A post for all colleagues that holds the link alone. */
export function createPost(call: Call): unknown {
  const message = sourceMessage(call, readMessageId(call));
  refuseWithoutModules(call, 'Modules blog/socialnetwork are not installed.');
  const { state, origin } = call.context;
  if (!state.mailSwitches.hasBlog) throw refuse(call, 'User blog not found.', null);
  const id = takeId(state);
  const title = titleFrom(call, 'title', 'Post', message);
  const text = `Email: ${messageUrl(message, origin())}`;
  state.posts.push({ id, title, text, authorId: call.user.id, messageId: message.id });
  bind(message, { type: 'blogPost', entityId: id });
  return { success: true, postId: id, messageId: message.id };
}

function readTime(call: Call, text: string): string {
  const time = readEventTime(text);
  if (time !== null) return time;
  throw refuse(call, `Invalid date format for value '${text}'. Expected 'Y-m-d H:i:s'.`, null);
}

function chatTitle({ lang }: State, id: number): string {
  return lang === 'ru' ? `Письмо № ${id}` : `Email #${id}`;
}
