/** What a clock on the wall shows; month and day start at 1, hours are 0–23. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/**
 * A date as mail answers carry it: `Y-m-d H:i:s` in the server's zone (`serverOffset`, like `+03:00`), or ISO with
 * its own offset or Z, which then wins. Anything else, and dates that do not exist, give null.
 */
export function parsePortalDate(value: string | null | undefined, serverOffset: string): Date | null {
  const found = PORTAL_DATE.exec(value ?? '');
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0));
  const minutes = offsetMinutes(found[7] ?? serverOffset);
  if (minutes === null || year === undefined || month === undefined) return null;
  const wall = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const exists =
    wall.getUTCFullYear() === year &&
    wall.getUTCMonth() === month - 1 &&
    wall.getUTCDate() === day &&
    wall.getUTCHours() === hour &&
    wall.getUTCMinutes() === minute;
  return exists ? new Date(wall.getTime() - minutes * 60_000) : null;
}

/** The server's offset from `time.date_start` of an answer, as `+03:00`; null when the text has none. */
export function offsetOf(iso: string): string | null {
  const found = /T\d{2}:\d{2}.*?(Z|[+-]\d{2}:?\d{2})$/u.exec(iso)?.[1];
  if (!found) return null;
  return found === 'Z' ? '+00:00' : found.replace(/^([+-]\d{2}):?/u, '$1:');
}

/**
 * Short date of a list row, by the calendar of `timeZone` (IANA): the time today, "Yesterday", the weekday within
 * the last six days, day and month this year, else a short date.
 */
export function formatRowDate(date: Date, now: Date, locale: string, timeZone: string): string {
  const day = wallClock(date, timeZone);
  const today = wallClock(now, timeZone);
  const ago = dayNumber(today) - dayNumber(day);
  if (ago === 0) return formatter('time', locale, timeZone).format(date);
  if (ago === 1) return capital(relative(locale).format(-1, 'day'), locale);
  if (ago > 1 && ago < 7) return capital(formatter('weekday', locale, timeZone).format(date), locale);
  return formatter(day.year === today.year ? 'day' : 'date', locale, timeZone).format(date);
}

/** A date with its hour, as short as is clear: the hour alone for today, with the year when it is another one. */
export function formatShortDate(date: Date, now: Date, locale: string, timeZone: string): string {
  const [day, today] = [wallClock(date, timeZone), wallClock(now, timeZone)];
  if (dayNumber(day) === dayNumber(today)) return formatter('time', locale, timeZone).format(date);
  return formatter(day.year === today.year ? 'dayTime' : 'dateTime', locale, timeZone).format(date);
}

/** Full date with weekday, time and the name of the zone it is told in. */
export function formatFullDate(date: Date, locale: string, timeZone: string): string {
  return formatter('full', locale, timeZone).format(date);
}

/** What the clock on the wall shows in `timeZone` (IANA) at an instant. */
export function wallClock(date: Date, timeZone: string): WallClock {
  const wall: WallClock = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const part of formatter('wall', 'en-US', timeZone).formatToParts(date)) {
    if (part.type in wall) wall[part.type as keyof WallClock] = Number(part.value);
  }
  return wall;
}

/**
 * The instant at which a wall clock in `timeZone` shows `wall`. An hour that happens twice gives its first
 * occurrence; one that is skipped by daylight saving is moved forward by the skipped time and flagged `shifted`.
 */
export function instantOf(
  wall: Omit<WallClock, 'second'> & { second?: number },
  timeZone: string,
): { date: Date; shifted: boolean } {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second ?? 0);
  const before = asUtc - zoneOffset(asUtc - DAY, timeZone);
  const after = asUtc - zoneOffset(asUtc + DAY, timeZone);
  const earliest = [before, after]
    .filter((instant) => instant + zoneOffset(instant, timeZone) === asUtc)
    .sort((a, b) => a - b)[0];
  return { date: new Date(earliest ?? before), shifted: earliest === undefined };
}

const DAY = 86_400_000;
const PORTAL_DATE =
  /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})?$/u;

const STYLES = {
  time: { timeStyle: 'short' },
  weekday: { weekday: 'short' },
  day: { day: 'numeric', month: 'short' },
  date: { dateStyle: 'short' },
  dayTime: { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  dateTime: { dateStyle: 'medium', timeStyle: 'short' },
  full: {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
  wall: {
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

// Making a formatter costs far more than using it, and a list asks for thousands.
const formatters = new Map<string, Intl.DateTimeFormat>();
const relatives = new Map<string, Intl.RelativeTimeFormat>();

function formatter(style: keyof typeof STYLES, locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${style}|${locale}|${timeZone}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone });
  formatters.set(key, made);
  return made;
}

function relative(locale: string): Intl.RelativeTimeFormat {
  const known = relatives.get(locale);
  if (known) return known;
  const made = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  relatives.set(locale, made);
  return made;
}

function capital(text: string, locale: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
}

function dayNumber(wall: WallClock): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day) / DAY;
}

/** Milliseconds a zone is ahead of UTC at an instant. */
function zoneOffset(instant: number, timeZone: string): number {
  const wall = wallClock(new Date(instant), timeZone);
  const shown = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  return shown - Math.floor(instant / 1000) * 1000;
}

function offsetMinutes(offset: string): number | null {
  if (offset === 'Z') return 0;
  const found = /^([+-])(\d{2}):?(\d{2})$/u.exec(offset);
  if (!found) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
}
