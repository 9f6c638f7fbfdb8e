import { writeV3 } from '@/portal/rest';

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
