import type { Wall, When } from './when/when';
import { timeFormat } from './time-format';

/** A date on the calendar's clock, as short as is clear; with the year when it is another one than now. */
export function wallText({ start: wall, hasTime }: Pick<When, 'start' | 'hasTime'>, now: Wall): string {
  const date = new Date(Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute));
  return timeFormat({
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(wall.year === now.year ? {} : { year: 'numeric' }),
    ...(hasTime ? { hour: '2-digit', minute: '2-digit' } : {}),
  }).format(date);
}
