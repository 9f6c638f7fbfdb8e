import { readV2, writeV2, writeV3 } from '@/portal/rest';

/**
 * Makes a calendar event from a message. `dateFrom` and `dateTo` are wall clock times
 * (`YYYY-MM-DD HH:mm:ss`) in the person's calendar zone: the portal ignores or refuses any offset.
 */
export function createEvent(draft: {
  messageId: number;
  name: string;
  description: string;
  dateFrom: string;
  dateTo: string;
}): Promise<unknown> {
  return writeV3('mail.message.createcalendarevent', draft);
}

/** Deletes an event of the person's own calendar: the real undo of {@link createEvent}. Scope `calendar`. */
export function deleteEvent(eventId: number, ownerId: number): Promise<unknown> {
  return writeV2('calendar.event.delete', { id: eventId, type: 'user', ownerId });
}

/** Whether an event is surely no longer there: the portal answers "false" instead of it. Scope `calendar`. */
export async function isEventGone(eventId: number): Promise<boolean> {
  const event = await readV2('calendar.event.getbyid', { id: eventId });
  return event === false || (Array.isArray(event) && event.length === 0);
}
