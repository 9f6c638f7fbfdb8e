import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { journal } from '@/journal/journal';
import { messageQuery } from '@/mail/message.api';
import { certainlyNotDone, PortalError } from '@/portal/errors';
import { deleteTask, listTasksOf } from './task.api';

export type Undo = 'possible' | 'running' | 'done' | 'failed';

/** Takes a just made task back by deleting it: a real undo, offered only with the permission for it. */
export function useTaskUndo(messageId: number): { state: Undo; undo: (taskId: number) => void } {
  const client = useQueryClient();
  const [state, setState] = useState<Undo>('possible');

  async function run(taskId: number): Promise<void> {
    setState('running');
    const isGone = await deleteAndLook(taskId, messageId);
    if (isGone) {
      const entry = journal
        .entries()
        .findLast(({ kind, objectId }) => kind === 'task' && objectId === taskId);
      if (entry) journal.update(entry.key, { state: 'undone' });
    }
    setState(isGone ? 'done' : 'failed');
    await client.invalidateQueries({ queryKey: messageQuery(messageId).queryKey });
  }

  return { state, undo: (taskId) => void run(taskId) };
}

/** True when the task is surely gone; a lost answer is looked up, not taken for a failure. */
async function deleteAndLook(taskId: number, messageId: number): Promise<boolean> {
  try {
    await deleteTask(taskId);
    return true;
  } catch (error) {
    if (!(error instanceof PortalError) || certainlyNotDone(error)) return false;
  }
  try {
    const tasks = await listTasksOf(messageId);
    return tasks !== null && !tasks.some(({ id }) => id === taskId);
  } catch {
    return false;
  }
}
