/**
 * The portal server's clock and offset, learned from the `time` block of every successful answer.
 * Dates without an offset in mail answers are in this offset, whatever the browser's zone is.
 */
let offset: string | null = null;
let skew = 0;

/** Takes `time.date_start`, an ISO 8601 string with the server's offset; ignores anything else. */
export function learnServerTime(dateStart: unknown): void {
  if (typeof dateStart !== 'string') return;
  const found = /([+-]\d{2}:?\d{2}|Z)$/.exec(dateStart)?.[1];
  const instant = Date.parse(dateStart);
  if (!found || Number.isNaN(instant)) return;
  offset = found === 'Z' ? '+00:00' : found.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  skew = instant - Date.now();
}

/** Offset of the portal server, `+03:00`. Before the first answer: UTC. */
export function serverOffset(): string {
  return offset ?? '+00:00';
}

/** Now by the portal server's clock, so that a wrong computer clock does not move "today". */
export function serverNow(): Date {
  // Whole seconds of difference only: the answer's own travel time is not clock skew.
  return new Date(Date.now() + (Math.abs(skew) > 60_000 ? skew : 0));
}
