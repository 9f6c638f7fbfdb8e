import { wallClock } from '@/mail/date';
import type { Wall, When } from './when';

/**
 * The date to fill in before the person chose: the first certain one with an hour that is still ahead (by the
 * calendar's clock), or a certain day when the text names nothing else. What is not certain is offered, never chosen.
 */
export function preselected(whens: readonly When[], now: Date, timeZone: string): When | undefined {
  const today = wallClock(now, timeZone);
  const ahead = whens.filter((when) => when.certain && order(when.start) > order(today));
  return ahead.find(({ hasTime }) => hasTime) ?? (whens.length === 1 ? ahead[0] : undefined);
}

/** Over by the clock `now`; without an hour, when its last day is. */
export function isPast({ start, end, hasTime }: Pick<When, 'start' | 'end' | 'hasTime'>, now: Wall): boolean {
  if (hasTime) return order(start) <= order(now);
  return order(end ?? start) < order({ ...now, hour: 0, minute: 0 });
}

/** Wall clock of a day (`YYYY-MM-DD`) and time (`HH:mm`); null when either is incomplete. */
export function parseWall(day: string, time: string): Wall | null {
  const match = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})$/.exec(`${day} ${time}`);
  if (!match) return null;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  return { year, month, day: date, hour, minute };
}

function order(wall: Wall): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
}
