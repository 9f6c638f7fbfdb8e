import * as v from 'valibot';
import type { Entry } from '@/journal/journal';
import { getMessage, threadQuery } from '@/mail/message.api';
import { profileQuery, scopesQuery } from '@/mail/person.api';
import { queryClient } from '@/mail/query-client';
import { id } from '@/mail/wire';
import { readV2 } from '@/portal/rest';
import { listDayEvents } from './calendar.api';
import { lookAtBindings, type LookResult } from './look';
import { listTasksOf } from './task.api';

/**
 * Reads what the portal did about an attempt whose answer was lost. The strongest source the
 * permissions allow speaks first: it can tell ours from a colleague's. Throws when the portal does
 * not answer.
 */
export async function lookAt(entry: Entry): Promise<LookResult> {
  const scopes = await queryClient.ensureQueryData(scopesQuery()).catch((): string[] => []);
  const direct = await lookDirectly(entry, scopes);
  if (direct !== null) return direct;
  const { bindings } = await getMessage(entry.messageId);
  return lookAtBindings(entry, bindings, await listsAllBindings(entry.messageId));
}

/** Null: this source says nothing here. */
async function lookDirectly(entry: Entry, scopes: string[]): Promise<LookResult | null> {
  switch (entry.kind) {
    case 'task':
      return scopes.includes('task') ? lookInTasks(entry) : null;
    case 'event':
      return scopes.includes('calendar') && entry.day !== null ? lookInCalendar(entry, entry.day) : null;
    case 'chat':
      return scopes.includes('im') ? lookForChat(entry) : null;
    default:
      return null;
  }
}

/** Newer portals tell the length of a body in a thread; those list every binding, older ones only one. */
export async function listsAllBindings(messageId: number): Promise<boolean> {
  const thread = await queryClient.ensureQueryData(threadQuery(messageId)).catch(() => []);
  return thread.some((message) => message.readable);
}

async function lookInTasks(entry: Entry): Promise<LookResult | null> {
  const profile = await queryClient.ensureQueryData(profileQuery());
  const tasks = await listTasksOf(entry.messageId);
  if (tasks === null) return null;
  const mine = tasks.filter((task) => task.createdBy === profile.id && !entry.knownBefore.includes(task.id));
  const ours = mine.find((task) => sameWords(task.title, entry.title));
  if (ours) return { found: ours.id };
  // One of ours under another title: made by hand meanwhile, or renamed by the portal. Nobody can say.
  return mine.length > 0 ? 'unknowable' : 'absent';
}

async function lookInCalendar(entry: Entry, day: string): Promise<LookResult | null> {
  const profile = await queryClient.ensureQueryData(profileQuery());
  const link = new RegExp(`/mail/message/${entry.messageId}(?!\\d)`);
  const fresh = (await listDayEvents(profile.id, day)).filter(
    (event) => !entry.knownBefore.includes(event.id) && link.test(event.description),
  );
  const ours = fresh.find((event) => sameWords(event.name, entry.title));
  if (ours) return { found: ours.id };
  return fresh.length > 0 ? 'unknowable' : 'absent';
}

/** The portal trims and joins blanks; that does not make another title of it. */
function sameWords(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}

async function lookForChat(entry: Entry): Promise<LookResult> {
  const answer = await readV2('im.chat.get', { ENTITY_TYPE: 'MAIL', ENTITY_ID: String(entry.messageId) });
  const chat = v.safeParse(v.object({ ID: id }), answer);
  return chat.success ? { found: chat.output.ID } : 'absent';
}
