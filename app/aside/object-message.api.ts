import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { journal, type Kind } from '@/journal/journal';
import { getMessage, INBOX, readMessages } from '@/mail/message.api';
import type { Message } from '@/mail/message';
import { employeesQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { withoutControls } from '@/mail/shown';
import { id, itemsOf, rows, text } from '@/mail/wire';
import { type Meaning, PortalError } from '@/portal/errors';
import { readV2 } from '@/portal/rest';

/** What a chat or a task was made from, as far as anybody knows. */
export interface Origin {
  /** The name of the chat or the task; '' when the portal does not tell. */
  title: string;
  /** Null: nobody knows a message, or it is gone. */
  message: Message | null;
}

/** The message a chat was made from. The messenger knows it where permission `im` is there. */
export function chatOriginQuery(chatId: number) {
  return queryOptions({
    queryKey: ['origin', 'chat', chatId] as const,
    queryFn: () => originOf('chat', chatId, readDialog),
    staleTime: 5 * 60_000,
  });
}

/** The message a task was made from. The task knows it where permission `task` is there. */
export function taskOriginQuery(taskId: number) {
  return queryOptions({
    queryKey: ['origin', 'task', taskId] as const,
    queryFn: () => originOf('task', taskId, readTask),
    staleTime: 5 * 60_000,
  });
}

interface Told {
  title: string;
  messageId: number | null;
}

/**
 * The portal's word first, then what was made here, then what the newest messages say was made of them: without a
 * permission only the last two are left.
 */
async function originOf(kind: Kind, objectId: number, ask: (id: number) => Promise<Told>): Promise<Origin> {
  const { title, messageId } = await unlessRefused(ask(objectId), { title: '', messageId: null });
  const known = messageId ?? madeHere(kind, objectId);
  if (known !== null) return { title, message: await unlessRefused(getMessage(known), null) };
  const { messages } = await readMessages(NEWEST);
  const message = messages.find(({ bindings }) =>
    bindings.some((one) => one.kind === kind && one.id === objectId),
  );
  return { title, message: message ?? null };
}

const NEWEST = {
  mailboxId: null,
  folder: INBOX,
  search: '',
  unread: false,
  attachments: false,
  since: '',
  until: '',
};

function madeHere(kind: Kind, objectId: number): number | null {
  return journal.entries().find((one) => one.kind === kind && one.objectId === objectId)?.messageId ?? null;
}

const REFUSALS = new Set<Meaning>(['refused', 'gone', 'no-access', 'no-scope', 'no-mail-api']);

/** A refusal is an answer: this way leads nowhere for this person. No answer at all is worth another try. */
async function unlessRefused<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof PortalError && REFUSALS.has(error.meaning)) return otherwise;
    throw error;
  }
}

const wireDialog = v.object({ name: text, entity_type: text, entity_id: text });

async function readDialog(chatId: number): Promise<Told> {
  const dialog = v.parse(wireDialog, await readV2('im.dialog.get', { DIALOG_ID: `chat${chatId}` }));
  const messageId = dialog.entity_type === 'MAIL' ? v.safeParse(id, dialog.entity_id) : null;
  return { title: withoutControls(dialog.name), messageId: messageId?.success ? messageId.output : null };
}

const wireTask = v.object({ task: v.object({ title: text, ufMailMessage: v.optional(v.unknown()) }) });

async function readTask(taskId: number): Promise<Told> {
  const select = ['ID', 'TITLE', 'UF_MAIL_MESSAGE'];
  const { task } = v.parse(wireTask, await readV2('tasks.task.get', { taskId, select }));
  const messageId = v.safeParse(id, task.ufMailMessage);
  return { title: withoutControls(task.title), messageId: messageId.success ? messageId.output : null };
}

const wireColleague = v.object({ NAME: text, LAST_NAME: text });

/**
 * A colleague by their number. The list of people tells names alone under permission `user_brief`; the address comes
 * from the suggestions of mail, found by that name. '' for what nobody tells.
 */
export function colleagueQuery(userId: number) {
  return queryOptions({
    queryKey: ['colleague', userId] as const,
    queryFn: async () => {
      const people = await unlessRefused(readV2('user.get', { FILTER: { ID: userId } }), []);
      const [found] = rows(wireColleague, itemsOf(people));
      const name = withoutControls(`${found?.NAME ?? ''} ${found?.LAST_NAME ?? ''}`).trim();
      const employees =
        name === '' ? [] : await unlessRefused(queryClient.ensureQueryData(employeesQuery(name)), []);
      return { name, email: employees.find((one) => one.id === userId)?.email ?? '' };
    },
    staleTime: 5 * 60_000,
  });
}
