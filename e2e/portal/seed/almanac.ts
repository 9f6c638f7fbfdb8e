/** What day it is in the demo: every date a letter mentions or carries is counted from here. */
export interface Almanac {
  now: number;
  /** The whole minute `minutes` before now, milliseconds since the epoch. */
  ago(minutes: number): number;
  /** Berlin wall clock `HH:mm` so many days before today, milliseconds since the epoch. */
  at(daysAgo: number, time: string): number;
  /** A date in the words of a language, so many days from today (negative: past). */
  say(language: string, ahead: number, form: DateForm): string;
  /** `YYYY-MM-DD`, so many days from today. */
  iso(ahead: number): string;
  /** Days until the first Monday-to-Friday day that is at least `ahead` days away. */
  workday(ahead: number): number;
  /** Days until the coming weekday (1 Monday … 7 Sunday) that is at least `ahead` days away. */
  weekday(weekday: number, ahead: number): number;
}

/** `day`: 24 November. `weekday`: Tuesday. `full`: Tuesday, 24 November. `dated`: 24 November 2026. `digits`: 24.11.2026. */
type DateForm = keyof typeof FORMS;

const FORMS = {
  day: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'long' },
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  dated: { day: 'numeric', month: 'long', year: 'numeric' },
  digits: { day: '2-digit', month: '2-digit', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const HOME_ZONE = 'Europe/Berlin';
const DAY_MS = 86_400_000;

export function almanac(now: Date): Almanac {
  const today = Date.parse(`${zoned(now.getTime(), HOME_ZONE).slice(0, 10)}T00:00:00Z`);
  const day = (ahead: number) => new Date(today + ahead * DAY_MS);
  const iso = (ahead: number) => day(ahead).toISOString().slice(0, 10);
  const weekdayOf = (ahead: number) => day(ahead).getUTCDay() || 7;
  return {
    now: now.getTime(),
    ago: (minutes) => Math.floor(now.getTime() / 60_000 - minutes) * 60_000,
    at: (daysAgo, time) => epochOf(`${iso(-daysAgo)} ${time}:00`, HOME_ZONE),
    say: (language, ahead, form) =>
      new Intl.DateTimeFormat(language, { ...FORMS[form], timeZone: 'UTC' }).format(day(ahead)),
    iso,
    workday: (ahead) => {
      let days = ahead;
      while (weekdayOf(days) > 5) days += 1;
      return days;
    },
    weekday: (weekday, ahead) => {
      let days = ahead;
      while (weekdayOf(days) !== weekday) days += 1;
      return days;
    },
  };
}

/** Wall clock `YYYY-MM-DD HH:mm:ss` in a zone → milliseconds since the epoch. A skipped hour moves forward. */
export function epochOf(wall: string, zone: string): number {
  const asUtc = Date.parse(`${wall.replace(' ', 'T')}Z`);
  const first = asUtc - offsetAt(asUtc, zone);
  return asUtc - offsetAt(first, zone);
}

/** Milliseconds since the epoch → wall clock `YYYY-MM-DD HH:mm:ss` in a zone. */
export function zoned(epoch: number, zone: string): string {
  return formatterFor(zone)
    .format(epoch)
    .replace(', ', ' ')
    .replace(/^(\d{4}-\d\d-\d\d) 24/, '$1 00');
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: zone });
  formatters.set(zone, made);
  return made;
}

function offsetAt(epoch: number, zone: string): number {
  const whole = Math.floor(epoch / 1000) * 1000;
  return Date.parse(`${zoned(whole, zone).replace(' ', 'T')}Z`) - whole;
}
