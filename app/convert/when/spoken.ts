import type { Component, ParsedComponents, ParsedResult } from 'chrono-node';
import type { DateParser } from './locales';
import { type Day, daysBetween } from './numeric';

/** What a stretch of words says: a day or days, a clock, or a part of the day. */
export type Meaning =
  /** `weekday` when the words name one; `isDate` when they also say which. `isWeak` needs an hour beside it. */
  | { kind: 'day'; first: Day; last?: Day; weekday?: number; isDate: boolean; isWeak?: boolean }
  /** `isWeak`: a bare number, which is an hour only beside a day. */
  | { kind: 'time'; from: Clock; to?: Clock; isWeak: boolean }
  | { kind: 'part'; isAfternoon: boolean }
  /** A day that is past or every one: what belongs to it is no date to offer either. */
  | { kind: 'void' };

export interface Clock {
  hour: number;
  minute: number;
  /** Which half of the day is meant was said, or is plain from the hour. */
  isPlain: boolean;
}

type Rule = [pattern: RegExp, read: (match: RegExpExecArray, today: Day) => Meaning | null];

/** A language in small tables: rules in order of precedence, and what may stand between a day and its hour. */
export interface Spoken {
  rules: Rule[];
  glue: RegExp;
}

interface Piece {
  index: number;
  end: number;
  meanings: Meaning[];
}

/** Reads dates in words by the tables of a language, in time linear in the length of the text. */
export function spokenParser({ rules, glue }: Spoken): DateParser {
  return {
    parse(text, reference) {
      const today = dayFrom(reference.instant);
      return glued(text, pieces(text, rules, today), glue).flatMap((piece) =>
        resultOf(text, piece, reference.instant),
      );
    },
  };
}

export function clock(hour: string | undefined, minute: string | undefined): Clock | null {
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
  return hours < 24 && minutes < 60
    ? { hour: hours, minute: minutes, isPlain: minute !== undefined || hours > 7 }
    : null;
}

export function plus(day: Day, days: number): Day {
  return dayFrom(new Date(Date.UTC(day.year, day.month - 1, day.day + days)));
}

/** The first `weekday` (0 is Sunday) after `today`; with `inNextWeek` the one of the week that begins next Monday. */
export function weekdayAfter(today: Day, weekday: number, inNextWeek = false): Day {
  const now = weekdayOf(today);
  if (inNextWeek) return plus(today, 7 - ((now + 6) % 7) + ((weekday + 6) % 7));
  return plus(today, (weekday - now + 7) % 7 || 7);
}

export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function dayFrom(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Matches of all rules in reading order; where two overlap, the earlier rule has it. */
function pieces(text: string, rules: Rule[], today: Day): Piece[] {
  const taken = new Uint8Array(text.length);
  const found: Piece[] = [];
  for (const [pattern, read] of rules) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (taken[match.index] || taken[end - 1]) continue;
      const meaning = read(match, today);
      if (!meaning) continue;
      taken.fill(1, match.index, end);
      found.push({ index: match.index, end, meanings: [meaning] });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** How much may stand between two pieces that belong together. */
const NEAR = 24;

/** Joins neighbours that complete each other: a weekday and its date, a day and its hour. */
function glued(text: string, found: Piece[], glue: RegExp): Piece[] {
  const result: Piece[] = [];
  for (const piece of found) {
    const last = result.at(-1);
    const gap = last ? text.slice(last.end, Math.min(piece.index, last.end + NEAR + 1)) : '';
    if (last && gap.length <= NEAR && glue.test(gap) && completes(last, piece)) {
      last.end = piece.end;
      last.meanings.push(...piece.meanings);
    } else {
      result.push({ ...piece, meanings: [...piece.meanings] });
    }
  }
  return result;
}

function completes({ meanings }: Piece, { meanings: [next] }: Piece): boolean {
  if (next?.kind === 'void') return meanings.every(({ kind }) => kind === 'time' || kind === 'part');
  if (next?.kind !== 'day') return meanings.every(({ kind }) => kind !== next?.kind);
  const day = meanings.find((meaning) => meaning.kind === 'day');
  return !day || (day.isDate !== next.isDate && agree(day, next));
}

type DayMeaning = Extract<Meaning, { kind: 'day' }>;

/** A weekday and a date beside it are one day only when the calendar says so; else both are told. */
function agree(one: DayMeaning, other: DayMeaning): boolean {
  const [date, name] = one.isDate ? [one, other] : [other, one];
  return name.weekday !== undefined && !date.last && weekdayOf(date.first) === name.weekday;
}

function resultOf(text: string, { index, end, meanings }: Piece, refDate: Date): ParsedResult[] {
  if (meanings.some(({ kind }) => kind === 'void')) return [];
  const days = meanings.filter((meaning) => meaning.kind === 'day');
  const day = days.find(({ isDate }) => isDate) ?? days[0];
  const part = meanings.find((meaning) => meaning.kind === 'part');
  const time = meanings.find((meaning) => meaning.kind === 'time');
  if ((!day && (!time || time.isWeak)) || (day?.isWeak && !time)) return [];
  const today = dayFrom(refDate);
  const start = components(day, day?.first ?? today, time && inPart(time.from, part), refDate);
  const to = time?.to && inPart(time.to, part);
  const last = to ? components(day, day?.first ?? today, to, refDate) : null;
  const lastDay =
    !last && day?.last && daysBetween(day.first, day.last) > 0
      ? components(day, day.last, undefined, refDate)
      : null;
  const ending = last ?? lastDay;
  return [
    {
      refDate,
      index,
      text: text.slice(index, end),
      start,
      ...(ending ? { end: ending } : {}),
      date: () => start.date(),
      tags: () => new Set<string>(),
    },
  ];
}

function inPart(time: Clock, part: Extract<Meaning, { kind: 'part' }> | undefined): Clock {
  if (!part) return time;
  return { ...time, hour: part.isAfternoon && time.hour < 12 ? time.hour + 12 : time.hour, isPlain: true };
}

function components(
  meaning: DayMeaning | undefined,
  day: Day,
  time: Clock | undefined,
  refDate: Date,
): ParsedComponents {
  const values: Partial<Record<Component, number>> = {
    ...day,
    ...(meaning?.weekday === undefined ? {} : { weekday: meaning.weekday }),
    ...(time ? { hour: time.hour, minute: time.minute } : {}),
  };
  const certain = new Set<Component>([
    ...(meaning?.isDate ? (['day', 'month', 'year'] as const) : []),
    ...(meaning?.weekday === undefined ? [] : (['weekday'] as const)),
    ...(time ? (['hour', 'minute'] as const) : []),
    ...(time?.isPlain ? (['meridiem'] as const) : []),
  ]);
  return {
    isCertain: (name) => certain.has(name),
    get: (name) => values[name] ?? null,
    date: () => refDate,
    tags: () => new Set<string>(),
  };
}
