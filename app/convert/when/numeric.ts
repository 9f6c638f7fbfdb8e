import { type Prepared, rewrite } from './prepared';

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** A date in figures that can be read two ways, with the reading that was not taken. */
export interface Ambiguity {
  from: number;
  to: number;
  other: Day;
}

/**
 * Turns dates in figures (`25.11.2026`, `12/05`, `3-12-2026`) into ISO dates, which every parser reads alike, and
 * makes figures that are no dates invisible. With dots and dashes the day comes first; with slashes as `slash` says,
 * and where `unsure`, both readings are reported. Without a year the date needs a word or a time beside it.
 */
export function readNumericDates(
  source: Prepared,
  today: Day,
  slash: 'dmy' | 'mdy',
  unsure: boolean,
): { prepared: Prepared; ambiguities: Ambiguity[] } {
  const ambiguities: Ambiguity[] = [];
  const result = rewrite(source, FIGURES, (match, original) => {
    const [whole, first = '', sign = '', second = '', year] = match;
    const end = match.index + whole.length;
    if (year === undefined && !(sign !== '-' && isIntroduced(source.text, match.index, end)))
      return hidden(whole, sign);
    const isSlash = sign === '/';
    const monthFirst = isSlash && (Number(second) > 12 || (slash === 'mdy' && Number(first) <= 12));
    const [day, month] = monthFirst ? [Number(second), Number(first)] : [Number(first), Number(second)];
    const read = dayOf(day, month, year, today);
    if (!read) return hidden(whole, sign);
    const other = isSlash && unsure && day !== month ? dayOf(month, day, year, today) : null;
    if (other) ambiguities.push({ ...original, other });
    return isoDay(read);
  });
  return { prepared: result, ambiguities };
}

/** The order slashes are used in elsewhere in the text, when it gives itself away (`25/11`, `11/25`). */
export function slashOrder(text: string): 'dmy' | 'mdy' | null {
  for (const [, first, sign, second] of text.matchAll(FIGURES)) {
    if (sign !== '/') continue;
    if (Number(first) > 12 && Number(first) < 32 && Number(second) <= 12) return 'dmy';
    if (Number(second) > 12 && Number(second) < 32 && Number(first) <= 12) return 'mdy';
  }
  return null;
}

export function daysBetween(a: Day, b: Day): number {
  return (Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000;
}

/** Further ahead than this, a date told without a year is the one that has just passed. */
export const FAR_DAYS = 300;

const FIGURES = /(?<!\d|\d[.,:/-])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?!\d|[.,:/-]\d)/gu;
const WORD_BEFORE =
  /(?:^|[\s(])(?:on|by|until|till|before|from|am|ab|bis|vom|den|dem|le|du|au|el|al|del|em|dia|il|dal|entro|dnia|dniu|termin:|tarih:|od|na|к|до|на|с|со|по|з|від|числа|\p{L}{2,12}(?:day|tag|woch|в?[уюік]|ник|верг|di|feira|nes|ves|dì|оту|ота),?|(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|нд)\.?,?)\s$/iu;
const TIME_AFTER =
  /^\.?,?\s(?:\p{L}{1,5}\.?\s){0,2}\d{1,2}(?:\s?[-–]\s?\d{1,2})?(?::\d{2}|\s?h\b|\s?[ap]m)/iu;

function isIntroduced(text: string, start: number, end: number): boolean {
  return (
    WORD_BEFORE.test(text.slice(Math.max(0, start - 16), start)) || TIME_AFTER.test(text.slice(end, end + 24))
  );
}

/** Times may be written `14.30` or `9-11`; only slashes are never anything a parser should guess about. */
function hidden(text: string, sign: string): string | null {
  return sign === '/' ? '¤'.repeat(text.length) : null;
}

/** A day by its figures; without a year the next one, or the one that has just passed. */
export function dayOf(day: number, month: number, year: string | undefined, today: Day): Day | null {
  if (year !== undefined)
    return existing({ year: Number(year) + (year.length === 2 ? 2000 : 0), month, day });
  const soon = existing({ year: today.year, month, day });
  if (soon && daysBetween(today, soon) >= 0) return soon;
  const later = existing({ year: today.year + 1, month, day });
  return later && daysBetween(today, later) <= FAR_DAYS ? later : soon;
}

function existing(day: Day): Day | null {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  return date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day ? day : null;
}

export function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
