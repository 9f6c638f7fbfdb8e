import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { wallClock } from '@/mail/date';
import { withPlainHours, withRelativeDays } from './days';
import { otherDay } from './doubt';
import { guessLanguage } from './language';
import { lasting } from './lasting';
import { isUnderstood, type Locale, loadLocales } from './locales';
import { isMeant, isUntil, namesDay, type Words } from './meant';
import { readable } from './notation';
import { type Ambiguity, daysBetween, FAR_DAYS, readNumericDates, slashOrder } from './numeric';
import { CLOSE, endOf, type Reading } from './reading';
import { weekdayOf } from './spoken';
import { zoneBehind } from './zones';

/** What a clock on the wall shows, in the zone that was asked for; months and days start at 1. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

export interface When {
  /** At 0:00 when the text names no hour. */
  start: Wall;
  end: Wall | null;
  hasTime: boolean;
  /** The words it came from, as they stand in the text from `index`. */
  text: string;
  index: number;
  /** false when something had to be assumed: the day, the order of day and month, morning or afternoon. */
  certain: boolean;
  /** The other reading: of a day and month in figures, of "next Friday", of "at 3". */
  alternative?: { start: Wall; end: Wall | null };
}

/**
 * Dates and times a letter speaks of, in reading order, at most eight, past ones left out. They are relative to
 * `reference` (when the letter was written) on the wall clock of `timeZone`; words are read in the letter's language
 * and in the reader's (`languages`, BCP 47, best first). Only the first 8,000 characters are read.
 */
export async function findWhens(
  text: string,
  options: { reference: Date; timeZone: string; languages: string[] },
): Promise<When[]> {
  const source = text.slice(0, LONGEST);
  if (!/[\p{L}\d]/u.test(source)) return [];
  const letter = guessLanguage(source);
  const now = wallClock(options.reference, options.timeZone);
  const locales = await loadLocales(letter, options.languages);
  const slash = slashRule(source, letter, options.languages);
  const zones = letter === 'en' || letter === null;
  const found = locales.flatMap((locale) => read(source, locale, now, options.timeZone, slash, zones));
  const readings = joined(source, richest(found), isUnderstood(letter));
  const names = [...locales.map(({ language }) => language), letter ?? 'en'];
  return tidy(lasting(source, readings, [...new Set(names)]), now);
}

const LONGEST = 8000;
const MOST = 8;
/** Later than this is the number of some part or paper. */
const MOST_YEARS = 100;

interface Slash {
  order: 'dmy' | 'mdy';
  unsure: boolean;
}

/** Only English is written with either order; elsewhere the day comes first. */
function slashRule(text: string, letter: string | null, reader: string[]): Slash {
  const unsure = letter === 'en' || letter === null;
  const monthFirst = /^en(?:-US)?$/iu.test(reader[0] ?? 'en');
  return { order: unsure ? (slashOrder(text) ?? (monthFirst ? 'mdy' : 'dmy')) : 'dmy', unsure };
}

function read(
  text: string,
  locale: Locale,
  now: Wall,
  timeZone: string,
  slash: Slash,
  zones: boolean,
): Reading[] {
  const { prepared: plain, ambiguities } = readNumericDates(
    withRelativeDays(readable(text, locale.language), locale.language, now),
    now,
    slash.order,
    slash.unsure,
  );
  const prepared = withPlainHours(plain, locale.language);
  // The wall clock is handed over as if it were UTC, so neither the browser's zone nor its daylight saving plays in.
  const instant = new Date(Date.UTC(now.year, now.month - 1, now.day, now.hour, now.minute));
  return locale.parser
    .parse(prepared.text, { instant, timezone: 0 }, { forwardDate: true })
    .flatMap((result) => {
      const lead = result.text.length - result.text.trimStart().length;
      const zone = result.start.isCertain('timezoneOffset') ? (ZONE.exec(result.text)?.[0] ?? '') : '';
      const isZone = zone === '' || (zones && zone === zone.toUpperCase());
      const length = result.text.length - (isZone ? 0 : zone.length);
      const from = prepared.from[result.index + lead] ?? 0;
      const to = prepared.to[result.index + length - 1] ?? from;
      const words = { text: text.slice(from, to), index: from, length: to - from };
      if (!isMeant(text, words, result)) return [];
      const read = toReading(result, words, ambiguities, now, isZone ? timeZone : null);
      const reading = zone === '' ? inNamedZone(text, read, timeZone) : read;
      // "15:00 CET" in a German letter, "3 pm est" in an English one: perhaps another hour here.
      const isPerhapsZone = !isZone && (zones || zone === zone.toUpperCase());
      return [isPerhapsZone ? { ...reading, certain: false } : reading];
    });
}

/** "15:00 мск" on the clock of `timeZone`, with the words that say so. */
function inNamedZone(text: string, reading: Reading, timeZone: string): Reading {
  const zone = reading.hasTime ? zoneBehind(text, endOf(reading)) : null;
  if (!zone) return reading;
  const { start, end, alternative } = reading;
  const place = (wall: Wall) => moved(wall, zone.offset, timeZone);
  const both = (pair: { start: Wall; end: Wall | null }) => ({
    start: place(pair.start),
    end: pair.end && place(pair.end),
  });
  const length = reading.length + zone.length;
  return {
    ...reading,
    ...both({ start, end }),
    ...(alternative ? { alternative: both(alternative) } : {}),
    length,
    text: text.slice(reading.index, reading.index + length),
  };
}

/** What a parser took for the abbreviation of a zone: "EST", but also the French "et". */
const ZONE = /[\s,]+\(?[a-z]{2,4}\)?$/iu;

/** `timeZone` is null where the zone the parser saw is none. */
function toReading(
  result: ParsedResult,
  words: Words,
  ambiguities: Ambiguity[],
  now: Wall,
  timeZone: string | null,
): Reading {
  const { start, end } = result;
  const hasTime = start.isCertain('hour');
  const hasDay = namesDay(start, words.text);
  const offset = hasTime && start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null;
  const place = (wall: Wall) => (offset === null || timeZone === null ? wall : moved(wall, offset, timeZone));
  const first = place(wallOf(start, hasTime));
  const last = end ? place(wallOf(end, hasTime)) : null;
  const ambiguity = ambiguities.find(({ from, to }) => from < words.index + words.length && to > words.index);
  const isNear = start.isCertain('year') || start.isCertain('weekday') || daysBetween(now, first) <= FAR_DAYS;
  const other = otherDay(start, first, now, words.text);
  // That hour is over on the day of the letter.
  const isOver = other !== null && hasTime && compare({ ...first, ...other }, now) < 0;
  const second = isOver ? null : other;
  const isToday = second !== null && daysBetween(now, first) === 0;
  const reading: Reading = {
    start: isNear ? first : { ...first, year: first.year - 1 },
    end: last && compare(last, first) > 0 ? last : null,
    hasTime,
    hasDay,
    ...words,
    certain: hasDay && !ambiguity && !second && isPlain(start, first, words.text),
  };
  if (ambiguity) return withOther(reading, (wall) => ({ ...wall, ...ambiguity.other }));
  // A weekday named like the letter's own is rather that of next week.
  if (second && isToday) return swapped(withOther(reading, (wall) => ({ ...wall, ...second })));
  if (second) return withOther(reading, (wall) => ({ ...wall, ...second }));
  if (hasTime && !start.isCertain('meridiem') && isSmallHour(first, words.text))
    return swapped(withOther(reading, (wall) => ({ ...wall, hour: wall.hour + 12 })));
  return reading;
}

function withOther(reading: Reading, move: (wall: Wall) => Wall): Reading {
  const { start, end } = reading;
  return { ...reading, alternative: { start: move(start), end: end ? move(end) : null } };
}

function swapped(reading: Reading): Reading {
  const { start, end, alternative } = reading;
  return alternative ? { ...reading, ...alternative, alternative: { start, end } } : reading;
}

/** "At 3" is rather the afternoon; "at 7" may be either and stays as written. */
function isSmallHour({ hour }: Wall, words: string): boolean {
  return hour >= 1 && hour <= 6 && !/\d[:.h]\d{2}/u.test(words);
}

/** Nothing had to be assumed: weekday and date agree, and a small hour says which half of the day it means. */
function isPlain(start: ParsedComponents, wall: Wall, words: string): boolean {
  const weekday = new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay();
  if (start.isCertain('weekday') && start.isCertain('day') && start.get('weekday') !== weekday) return false;
  const isVagueHour =
    start.isCertain('hour') && !start.isCertain('meridiem') && wall.hour < 8 && !/\d:\d{2}/u.test(words);
  return !isVagueHour && !/(?<!\p{L})(?:week|недел|тижн|woche|semain|seman|settiman)/iu.test(words);
}

/** A time told in a zone of its own ("2 pm GMT"), on the clock of `timeZone`. */
function moved(wall: Wall, offsetMinutes: number, timeZone: string): Wall {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const { second: _second, ...there } = wallClock(new Date(asUtc - offsetMinutes * 60_000), timeZone);
  return there;
}

function wallOf(components: ParsedComponents, hasTime: boolean): Wall {
  const get = (name: 'year' | 'month' | 'day' | 'hour' | 'minute') => components.get(name) ?? 0;
  const day = { year: get('year'), month: get('month'), day: get('day') };
  return { ...day, hour: hasTime ? get('hour') : 0, minute: hasTime ? get('minute') : 0 };
}

/** Of readings of the same words the one that says most, in reading order. */
function richest(found: Reading[]): Reading[] {
  let kept: Reading[] = [];
  for (const reading of found) {
    const isRival = (other: Reading) => other.index < endOf(reading) && reading.index < endOf(other);
    const rivals = kept.filter(isRival);
    if (rivals.some((other) => worth(other) >= worth(reading))) continue;
    if (rivals.length > 0) kept = kept.filter((other) => !isRival(other));
    kept.push(reading);
  }
  return kept.sort((a, b) => a.index - b.index);
}

function tidy(readings: Reading[], now: Wall): When[] {
  const ahead = readings.filter((reading) => isAhead(reading, now));
  return ahead
    .filter(
      (reading, index) => !ahead.some((other, at) => at !== index && covers(other, reading, at < index)),
    )
    .slice(0, MOST)
    .map(({ hasDay: _hasDay, length: _length, ...when }) => when);
}

/**
 * A day and, behind it in the paragraph, a time alone ("25 November. Start: 14:00") belong together. A time that finds
 * no such day is left out: whose day it is was not read, least of all in a language that is not `understood`.
 */
function joined(text: string, readings: Reading[], understood: boolean): Reading[] {
  const result: Reading[] = [];
  for (const reading of readings) {
    const last = result.at(-1);
    const gap = last ? text.slice(endOf(last), reading.index) : '';
    if (last && !last.hasTime && reading.hasDay && isWeekdayAlone(last) && OF_DATE.test(gap)) {
      const length = endOf(reading) - last.index;
      result[result.length - 1] = {
        ...reading,
        certain: reading.certain && weekdayOf(last.start) === weekdayOf(reading.start),
        index: last.index,
        length,
        text: text.slice(last.index, endOf(reading)),
      };
      continue;
    }
    if (reading.hasDay) {
      result.push(reading);
      continue;
    }
    if (!last || /\n\s*\n|;/u.test(gap) || !(understood || ONE_WORD.test(gap))) continue;
    if (isUntil(text, reading)) {
      const end = { ...reading.start, year: last.start.year, month: last.start.month, day: last.start.day };
      const isEnd = last.hasTime && !last.end && gap.length <= CLOSE && compare(end, last.start) > 0;
      if (isEnd) result[result.length - 1] = withEnd(text, last, reading, end);
    } else if (!last.hasTime) {
      const certain = last.certain && gap.length <= CLOSE;
      result[result.length - 1] = { ...withTime(text, last, reading), certain };
    }
  }
  return result;
}

const ONE_WORD = /^[\s,.:()–-]*(?:\p{L}+[\s.:]*)?$/u;

/** What stands between a weekday and its date: "am Donnerstag, den 26. November". */
const OF_DATE = /^[,.]?\s?(?:(?:den|dem|der|the|le|el|il|dia|de)\s)?$/iu;

function isWeekdayAlone({ text }: Reading): boolean {
  return !/\d/u.test(text);
}

function withTime(text: string, day: Reading, time: Reading): Reading {
  const on = ({ start }: { start: Wall }) => {
    const { year, month, day: date } = start;
    const move = (wall: Wall) => ({ ...wall, year, month, day: date });
    const [first, end] = [move(time.start), time.end ? move(time.end) : null];
    return { start: first, end: end && compare(end, first) > 0 ? end : null };
  };
  const length = endOf(time) - day.index;
  return {
    ...day,
    ...on(day),
    ...(day.alternative ? { alternative: on(day.alternative) } : {}),
    hasTime: true,
    length,
    text: text.slice(day.index, day.index + length),
  };
}

function withEnd(text: string, reading: Reading, until: Reading, end: Wall): Reading {
  const length = endOf(until) - reading.index;
  const { alternative } = reading;
  const day = alternative?.start;
  return {
    ...reading,
    end,
    ...(day
      ? { alternative: { start: day, end: { ...end, year: day.year, month: day.month, day: day.day } } }
      : {}),
    length,
    text: text.slice(reading.index, reading.index + length),
  };
}

function worth(reading: Reading | undefined): number {
  return reading ? (reading.hasDay ? 2 : 0) + (reading.hasTime ? 2 : 0) + (reading.end ? 1 : 0) : -1;
}

function isAhead(reading: Reading, now: Wall): boolean {
  if (reading.start.year - now.year > MOST_YEARS) return false;
  return reading.hasTime
    ? compare(reading.start, now) >= 0
    : daysBetween(now, reading.end ?? reading.start) >= 0;
}

/** `other` says all that `reading` says: the same moment earlier in the text, or the same day with its hour. */
function covers(other: Reading, reading: Reading, isEarlier: boolean): boolean {
  if (daysBetween(other.start, reading.start) !== 0) return false;
  if (other.hasTime !== reading.hasTime) return other.hasTime;
  return isEarlier && compare(other.start, reading.start) === 0;
}

function compare(a: Wall, b: Wall): number {
  return daysBetween(b, a) || a.hour - b.hour || a.minute - b.minute;
}
