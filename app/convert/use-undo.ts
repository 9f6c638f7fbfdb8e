import { useRef, useState } from 'react';
import { journal } from '@/journal/journal';
import { profileQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { readAgain } from '@/mail/reread';
import { outcomeOfError, outcomeOfTrue } from '@/portal/outcome';
import { announce } from '@/ui/announcements';
import { t } from '@/i18n/i18n';
import { deleteEvent, isEventGone } from './event.api';
import { deletePost, isPostGone } from './post.api';
import { deleteTask, listTasksOf } from './task.api';

/** What can really be taken back; a chat stays for ever, and CRM has a way of its own. */
export type Undoable = 'task' | 'event' | 'post';

export type Undo = 'possible' | 'running' | 'done' | 'failed' | 'unclear';

interface Way {
  remove: (id: number) => Promise<unknown>;
  /** Asked when the answer got lost. */
  isGone: (id: number, messageId: number) => Promise<boolean>;
}

const WAYS: Record<Undoable, Way> = {
  task: {
    remove: deleteTask,
    isGone: async (id, messageId) => {
      const tasks = await listTasksOf(messageId);
      if (tasks === null) throw new Error('The portal does not tell the tasks of a message.');
      return !tasks.some((task) => task.id === id);
    },
  },
  event: {
    remove: async (id) => deleteEvent(id, (await queryClient.ensureQueryData(profileQuery())).id),
    isGone: isEventGone,
  },
  post: { remove: deletePost, isGone: isPostGone },
};

/** Takes something just made back by deleting it: a real undo, offered only with the permission for it. */
export function useUndo(kind: Undoable, messageId: number): { state: Undo; undo: (id: number) => void } {
  const [state, setState] = useState<Undo>('possible');
  const isAsked = useRef(false);

  async function run(id: number): Promise<void> {
    if (isAsked.current) return;
    isAsked.current = true;
    setState('running');
    const ended = await deleteAndLook(WAYS[kind], id, messageId);
    if (ended === 'done') {
      const entry = journal.entries().findLast((one) => one.kind === kind && one.objectId === id);
      if (entry) journal.update(entry.key, { state: 'undone' });
      announce(t('convert.undone'));
    }
    setState(ended);
    await readAgain(messageId).catch(() => undefined);
    if (kind === 'event') await queryClient.invalidateQueries({ queryKey: ['day-events'] });
  }

  return { state, undo: (id) => void run(id) };
}

/** A lost answer is looked up: it is neither taken for a success nor for a failure. */
async function deleteAndLook(
  way: Way,
  id: number,
  messageId: number,
): Promise<'done' | 'failed' | 'unclear'> {
  try {
    const outcome = outcomeOfTrue(await way.remove(id));
    if (outcome.class === 'done') return 'done';
  } catch (error) {
    if (outcomeOfError(error).class === 'not-done') return 'failed';
  }
  try {
    return (await way.isGone(id, messageId)) ? 'done' : 'failed';
  } catch {
    return 'unclear';
  }
}
