import * as v from 'valibot';
import type { Entry } from '@/journal/journal';
import { getMessage, threadQuery } from '@/mail/message.api';
import { profileQuery, scopesQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { id, rows, text } from '@/mail/wire';
import { readV2 } from '@/portal/rest';
import { listDayEvents } from './calendar.api';
import { lookAtBindings, type LookResult } from './look';

/**
 * Reads what the portal did about an attempt whose answer was lost. Uses the strongest source the
 * permissions allow; throws when the portal does not answer.
 */
export async function lookAt(entry: Entry): Promise<LookResult> {
  const scopes = await queryClient.ensureQueryData(scopesQuery()).catch((): string[] => []);
  const { bindings } = await getMessage(entry.messageId);
  const plain = lookAtBindings(entry, bindings, await listsAllBindings(entry.messageId));
  if (typeof plain === 'object') return plain;
  const direct = await lookDirectly(entry, scopes);
  return direct ?? plain;
}

async function lookDirectly(entry: Entry, scopes: string[]): Promise<LookResult | null> {
  switch (entry.kind) {
    case 'task':
      return scopes.includes('task') || scopes.includes('tasks') ? lookInTasks(entry) : null;
    case 'event':
      return scopes.includes('calendar') && entry.day !== null ? lookInCalendar(entry, entry.day) : null;
    case 'chat':
      return scopes.includes('im') ? lookForChat(entry) : null;
  }
}

/** Newer portals tell the length of a body in a thread; those list every binding, older ones only one. */
async function listsAllBindings(messageId: number): Promise<boolean> {
  const thread = await queryClient.ensureQueryData(threadQuery(messageId)).catch(() => []);
  return thread.some((message) => message.readable);
}

const wireTask = v.object({ id, title: text, ufMailMessage: text });

async function lookInTasks(entry: Entry): Promise<LookResult | null> {
  const answer = await readV2('tasks.task.list', {
    filter: { UF_MAIL_MESSAGE: entry.messageId },
    select: ['ID', 'TITLE', 'UF_MAIL_MESSAGE'],
    order: { ID: 'desc' },
  });
  const tasks = rows(wireTask, (answer as { tasks?: unknown } | null)?.tasks);
  // A portal that ignored the filter would show other people's tasks: then this source says nothing.
  if (tasks.some((task) => task.ufMailMessage !== String(entry.messageId))) return null;
  const fresh = tasks.filter((task) => !entry.knownBefore.includes(task.id));
  const ours = fresh.find((task) => task.title === entry.title);
  return ours ? { found: ours.id } : 'absent';
}

async function lookInCalendar(entry: Entry, day: string): Promise<LookResult | null> {
  const profile = await queryClient.ensureQueryData(profileQuery());
  const events = await listDayEvents(profile.id, day);
  const ours = events.find(
    (event) =>
      event.name === entry.title &&
      !entry.knownBefore.includes(event.id) &&
      event.description.includes(`/mail/message/${entry.messageId}`),
  );
  return ours ? { found: ours.id } : 'absent';
}

async function lookForChat(entry: Entry): Promise<LookResult> {
  const answer = await readV2('im.chat.get', { ENTITY_TYPE: 'MAIL', ENTITY_ID: String(entry.messageId) });
  const chat = v.safeParse(v.object({ ID: id }), answer);
  return chat.success ? { found: chat.output.ID } : 'absent';
}
