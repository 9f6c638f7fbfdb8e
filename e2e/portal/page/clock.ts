/** The instant (ms since the epoch) of a wall clock `YYYY-MM-DD HH:mm:ss` in an IANA zone. */
export function instantOf(wall: string, zone: string): number {
  const asUtc = Date.parse(`${wall.replace(' ', 'T')}Z`);
  const guess = asUtc - offsetAt(asUtc, zone);
  // Near a clock change the first guess may use the offset of the other side.
  return asUtc - offsetAt(guess, zone);
}

/** Day `YYYY-MM-DD` and minutes since midnight that a clock in the zone shows at an instant. */
export function wallClock(instant: number, zone: string): { day: string; minutes: number } {
  const wall = new Date(instant + offsetAt(instant, zone));
  return { day: wall.toISOString().slice(0, 10), minutes: wall.getUTCHours() * 60 + wall.getUTCMinutes() };
}

/** The seven days `YYYY-MM-DD`, Monday first, of the week around a day. */
export function weekOf(day: string): string[] {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 }, (_, index) => addDays(day, index - weekday));
}

export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** Date and time as a person in the zone reads it. */
export function showInstant(instant: number, zone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'full', timeStyle: 'short' }).format(
    instant,
  );
}

/** Date and time in few characters, for rows. */
export function showShort(instant: number, zone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' }).format(
    instant,
  );
}

/** `Tue 24` for the head of a calendar column. */
export function showDay(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short', day: 'numeric' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** `14:05` for minutes since midnight. */
export function showMinutes(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetAt(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}
