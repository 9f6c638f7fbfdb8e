import type { ParsedComponents } from 'chrono-node';
import { type Day, daysBetween } from './numeric';
import { plus, weekdayOf } from './spoken';

/** "Next" before or behind a weekday: the coming one for some, the one a week later for others. */
const NEXT =
  /(?<!\p{L})(?:next|nächst\p{L}*|следующ\p{L}+|наступн\p{L}+|prochaine?|próxim[oa]|prossim[oa]|przyszł\p{L}+|następn\p{L}+|gelecek|volgende)(?!\p{L})/iu;

/**
 * The day a weekday may mean as well: that of the letter itself, named like today, or for "next Friday" the Friday of
 * the other week. null when there is only one.
 */
export function otherDay(start: ParsedComponents, read: Day, today: Day, words: string): Day | null {
  if (!start.isCertain('weekday') || start.isCertain('day')) return null;
  if (daysBetween(today, read) === 0) return plus(read, 7);
  if (weekdayOf(today) === weekdayOf(read)) return NEXT.test(words) ? null : plus(today, 0);
  const coming = plus(today, (weekdayOf(read) - weekdayOf(today) + 7) % 7);
  const isThisWeek = (weekdayOf(coming) + 6) % 7 > (weekdayOf(today) + 6) % 7;
  if (!NEXT.test(words) || !isThisWeek) return null;
  return daysBetween(coming, read) === 0 ? plus(coming, 7) : coming;
}
