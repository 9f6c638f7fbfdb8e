import { instantOf } from '@/mail/date';

const END_OF_WORK = 18;

/** ISO 8601 of a deadline day (`YYYY-MM-DD`): the end of that working day, 18:00 in the reader's zone. Null for none. */
export function deadlineInstant(day: string, timeZone: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return instantOf({ year, month, day: date, hour: END_OF_WORK, minute: 0 }, timeZone).date.toISOString();
}
