import * as v from 'valibot';
import { id, rows, text } from '@/mail/wire';
import { readV2, readV3, writeV3 } from '@/portal/rest';

/**
 * Makes a task from a message. Returns the portal's answer as it came: {@link outcomeOf} decides
 * whether it is a success. `description` is BB-code; the portal copies no mail text itself.
 */
export function createTask(draft: {
  messageId: number;
  title: string;
  description: string;
  responsibleId: number | null;
}): Promise<unknown> {
  const { responsibleId, ...rest } = draft;
  return writeV3('mail.message.createtask', {
    ...rest,
    ...(responsibleId === null ? {} : { responsibleId }),
  });
}

/** Sets the deadline of a task that was just made; `deadline` is ISO 8601 with offset. Scope `tasks`. */
export function setDeadline(taskId: number, deadline: string): Promise<unknown> {
  return writeV3('tasks.task.update', { id: taskId, fields: { deadline } });
}

const wireDeadline = v.object({ item: v.object({ deadline: v.nullable(v.string()) }) });

/** The deadline of a task as the portal has it, ISO 8601; null: none. Scope `tasks`. */
export async function readDeadline(taskId: number): Promise<string | null> {
  const answer = await readV3('tasks.task.get', { id: taskId, select: ['id', 'deadline'] });
  return v.parse(wireDeadline, answer).item.deadline;
}

/** Deletes a task: the real undo of {@link createTask}. Scope `tasks`. */
export function deleteTask(taskId: number): Promise<unknown> {
  return writeV3('tasks.task.delete', { id: taskId });
}

export interface TaskOfMessage {
  id: number;
  title: string;
  createdBy: number;
}

const wireTask = v.object({ id, title: text, ufMailMessage: text, createdBy: v.fallback(id, 0) });

/**
 * Tasks made from a message, by anybody. Null when the portal ignored the question and would have
 * shown other tasks too: then this source says nothing. Scope `task`.
 */
export async function listTasksOf(messageId: number): Promise<TaskOfMessage[] | null> {
  const answer = await readV2('tasks.task.list', {
    filter: { UF_MAIL_MESSAGE: messageId },
    select: ['ID', 'TITLE', 'CREATED_BY', 'UF_MAIL_MESSAGE'],
    order: { ID: 'desc' },
  });
  const tasks = rows(wireTask, (answer as { tasks?: unknown } | null)?.tasks);
  return tasks.some((task) => task.ufMailMessage !== String(messageId)) ? null : tasks;
}
