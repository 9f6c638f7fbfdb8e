/**
 * Reads a wall clock for a new event into `YYYY-MM-DD HH:mm:ss`; null when the spelling is refused. As the portal's parser does:
 * with a space between date and time anything after the seconds is ignored, with a `T` nothing may follow; a day or
 * hour that does not exist rolls over; a date alone is midnight.
 */
export function readEventTime(text: string): string | null {
  const parts = SPELLINGS.map((spelling) => spelling.exec(text)).find((match) => match !== null);
  if (!parts) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  const wall = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  return wall.toISOString().slice(0, 19).replace('T', ' ');
}

const SPELLINGS = [
  /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)/,
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/,
  /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)$/,
  /^(\d{4})-(\d\d)-(\d\d)$/,
];
