import type { Profile } from '../../state.ts';
import { offsetMs } from '../envelope.ts';

/**
 * One bound of the date filter, milliseconds since the epoch; null when the value is refused. The first portals accept
 * one form, take its wall clock for the server's own whatever its offset says, and drop the seconds; the newest honour the
 * offset, accept 3 or 6 digits of a fraction, and take a date alone from its first to its last second.
 */
export function readBound(
  value: string,
  edge: 'from' | 'to',
  profile: Profile,
  serverOffset: string,
): number | null {
  const [, date, time, fraction, zone] = FORM.exec(value) ?? [];
  if (!date) return null;
  if (profile === 'g3' && time === undefined) {
    const clock = edge === 'from' ? '00:00:00' : '23:59:59';
    return instant(date, clock, serverOffset);
  }
  if (time === undefined || zone === undefined) return null;
  if (profile === 'g1') {
    return fraction === undefined ? instant(date, `${time.slice(0, 5)}:00`, serverOffset) : null;
  }
  if (profile === 'docs' && fraction !== undefined) return null;
  return instant(date, time, zone === 'Z' ? '+00:00' : zone);
}

const FORM = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(\.(?:\d{3}|\d{6}))?(Z|[+-]\d\d:\d\d)?)?$/;

function instant(date: string, time: string, offset: string): number | null {
  const wall = Date.parse(`${date}T${time}Z`);
  return Number.isNaN(wall) ? null : wall - offsetMs(offset);
}
