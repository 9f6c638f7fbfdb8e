import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '@/i18n/i18n';
import { journal } from '@/journal/journal';
import { messageQuery } from '@/mail/message.api';
import { deleteTask } from './task.api';

/** Takes a just made task back by deleting it: a real undo, offered only with the permission for it. */
export function useTaskUndo(messageId: number) {
  const client = useQueryClient();
  const [undoState, setUndoState] = useState<string | null>(null);

  async function run(taskId: number): Promise<void> {
    setUndoState(t('convert.undoing'));
    try {
      await deleteTask(taskId);
      const entry = journal
        .entries()
        .findLast(({ kind, objectId }) => kind === 'task' && objectId === taskId);
      if (entry) journal.update(entry.key, { state: 'undone' });
      setUndoState(t('convert.undone'));
    } catch {
      setUndoState(t('convert.undoFailed'));
    }
    await client.invalidateQueries({ queryKey: messageQuery(messageId).queryKey });
  }

  return { undo: (taskId: number) => void run(taskId), undoState };
}
