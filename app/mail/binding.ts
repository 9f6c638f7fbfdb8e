/** What the portal says was made from a message. */
export interface Binding {
  kind: 'task' | 'event' | 'chat' | 'post' | 'crm';
  id: number;
  /** CRM owner type (1 lead, 2 deal, 3 contact, 4 company, larger: smart process); null when not told. */
  entityTypeId: number | null;
}

const OBJECT_TYPES: Record<string, Binding['kind']> = {
  task: 'task',
  calendarEvent: 'event',
  chat: 'chat',
  blogPost: 'post',
  crm: 'crm',
};

const TEXT_TYPES: Record<string, Binding['kind']> = {
  TASKS_TASK: 'task',
  CALENDAR_EVENT: 'event',
  IM_CHAT: 'chat',
  BLOG_POST: 'post',
  CRM_ACTIVITY: 'crm',
};

/**
 * Bindings from a mail answer: objects (`{type, entityId}`) or the older `TYPE-ID` texts. Unknown
 * kinds and anything malformed are left out; duplicates too.
 */
export function toBindings(wire: unknown): Binding[] {
  if (!Array.isArray(wire)) return [];
  const found = new Map<string, Binding>();
  for (const row of wire) {
    const binding = typeof row === 'string' ? fromText(row) : fromObject(row);
    if (binding) found.set(`${binding.kind}:${binding.entityTypeId}:${binding.id}`, binding);
  }
  return [...found.values()];
}

function fromObject(row: unknown): Binding | null {
  if (typeof row !== 'object' || row === null) return null;
  const { type, entityId, entityTypeId } = row as Record<string, unknown>;
  const kind = OBJECT_TYPES[String(type)];
  const id = Number(entityId);
  if (!kind || !Number.isInteger(id) || id <= 0) return null;
  return { kind, id, entityTypeId: kind === 'crm' && Number(entityTypeId) > 0 ? Number(entityTypeId) : null };
}

function fromText(row: string): Binding | null {
  const match = /^([A-Z_]+)-(\d+)$/.exec(row);
  const kind = match?.[1] ? TEXT_TYPES[match[1]] : undefined;
  const id = Number(match?.[2]);
  if (!kind || !Number.isInteger(id) || id <= 0) return null;
  return { kind, id, entityTypeId: null };
}
