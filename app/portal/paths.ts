/** Addresses of portal pages, as paths on the portal's origin. `userId` is the signed-in person's. */

export function taskPath(userId: number, taskId: number): string {
  return `/company/personal/user/${userId}/tasks/task/view/${taskId}/`;
}

export function eventPath(userId: number, eventId: number): string {
  return `/company/personal/user/${userId}/calendar/?EVENT_ID=${eventId}`;
}

export function postPath(userId: number, postId: number): string {
  return `/company/personal/user/${userId}/blog/${postId}/`;
}

export function chatPath(chatId: number): string {
  return `/online/?IM_DIALOG=chat${chatId}`;
}

export function crmPath(entityTypeId: number, entityId: number): string {
  const name = { 1: 'lead', 2: 'deal', 3: 'contact', 4: 'company' }[entityTypeId];
  return name ? `/crm/${name}/details/${entityId}/` : `/crm/type/${entityTypeId}/details/${entityId}/`;
}

export function mailMessagePath(messageId: number): string {
  return `/mail/message/${messageId}`;
}

/** Mailbox connection page of the portal. */
export function mailSettingsPath(): string {
  return '/mail/config/new';
}

/** Our own view of a message, for a description. Brackets are encoded: BB-code would end the link at one. */
export function messageLinkPath(applicationCode: string, messageId: number): string {
  return `/marketplace/view/${encodeURIComponent(applicationCode)}/?params%5Bmid%5D=${messageId}`;
}

/** The path part of an address a mail answer carries, or null when it points off the portal. */
export function portalPath(url: string, origin: string): string | null {
  try {
    const resolved = new URL(url, origin);
    if (resolved.origin !== origin) return null;
    return resolved.pathname + resolved.search;
  } catch {
    return null;
  }
}
