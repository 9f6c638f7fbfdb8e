import { writeV3 } from '@/portal/rest';

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

/** Deletes a task: the real undo of {@link createTask}. Scope `tasks`. */
export function deleteTask(taskId: number): Promise<unknown> {
  return writeV3('tasks.task.delete', { id: taskId });
}
