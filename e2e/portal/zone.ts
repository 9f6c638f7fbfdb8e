/** Time zones by `Intl` alone. Wall clocks are milliseconds as if the clock on the wall were UTC. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Seconds east of UTC of an IANA zone at an instant (milliseconds since the epoch). Throws on an unknown zone. */
export function zoneOffset(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  return offsetSeconds(name.replace('GMT', ''));
}

/** Seconds east of UTC at a wall clock of the zone; in the gap of a clock change, the offset before it. */
export function wallOffset(wall: number, timeZone: string): number {
  const before = zoneOffset(wall - 86_400_000, timeZone);
  const guess = zoneOffset(wall - before * 1000, timeZone);
  return zoneOffset(wall - guess * 1000, timeZone) === guess ? guess : before;
}

/** `+03:00`, `-09:30`, `+05:53:28` or nothing (Greenwich itself) → seconds. */
function offsetSeconds(offset: string): number {
  const [, sign = '+', hours = '0', minutes = '0', seconds = '0'] =
    /^([+-])(\d{2}):?(\d{2})(?::(\d{2}))?$/.exec(offset) ?? [];
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sign === '-' ? -total : total;
}

/** `YYYY-MM-DD HH:mm:ss` → wall clock. */
export function readWall(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}Z`);
}
