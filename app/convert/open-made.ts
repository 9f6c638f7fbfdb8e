import type { Made } from '@/journal/made';
import { openChat, openPath, type OpenResult } from '@/portal/open';
import { chatPath, crmPath, eventPath, postPath, taskPath } from '@/portal/paths';

/** The portal page of something that was made; null for a CRM record whose type nobody told. */
export function madePath(made: Made, userId: number): string | null {
  switch (made.kind) {
    case 'task':
      return taskPath(userId, made.id);
    case 'event':
      return eventPath(userId, made.id);
    case 'chat':
      return chatPath(made.id);
    case 'post':
      return postPath(userId, made.id);
    case 'crm':
      return made.entityTypeId === null ? null : crmPath(made.entityTypeId, made.id);
  }
}

/** Opens it over the current page: a chat in the messenger, everything else in a slider. */
export async function openMade(made: Made, userId: number): Promise<OpenResult> {
  if (made.kind === 'chat') {
    await openChat(made.id);
    return 'closed';
  }
  const path = madePath(made, userId);
  return path === null ? 'refused' : openPath(path);
}
