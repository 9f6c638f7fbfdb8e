import { instantOf } from './date';

/** Days of receipt, `YYYY-MM-DD`, both included; '' for no bound. */
export interface Period {
  since: string;
  until: string;
}

interface Bounds {
  dateFrom?: string;
  dateTo?: string;
}

/**
 * The bounds of a period as `mail.message.list` takes them: from the first second of the first day to the
 * last second of the last one in the reader's zone. Older portals drop the offset and read the digits as
 * the server's time, so the digits are the server's.
 */
export function dateBounds(period: Period, timeZone: string, serverOffset: string): Bounds {
  const [since, until] =
    period.since !== '' && period.until !== '' && period.since > period.until
      ? [period.until, period.since]
      : [period.since, period.until];
  return {
    ...(since === '' ? {} : { dateFrom: inOffset(edgeOf(since, timeZone, 'first'), serverOffset) }),
    ...(until === '' ? {} : { dateTo: inOffset(edgeOf(until, timeZone, 'last'), serverOffset) }),
  };
}

function edgeOf(day: string, timeZone: string, edge: 'first' | 'last'): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const clock = edge === 'first' ? { hour: 0, minute: 0 } : { hour: 23, minute: 59, second: 59 };
  return instantOf({ year, month, day: date, ...clock }, timeZone).date;
}

function inOffset(date: Date, offset: string): string {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
  return `${new Date(date.getTime() + ahead).toISOString().slice(0, 19)}${sign ? offset : '+00:00'}`;
}
