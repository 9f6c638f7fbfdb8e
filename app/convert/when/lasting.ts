import { AT, findDurations, FOR } from './durations';
import { CLOSE, endOf, type Reading } from './reading';
import type { Wall } from './when';

/** A length beside an hour gives its end: "at 15:00 for an hour", "half an hour on Friday at 9:30". */
export function lasting(text: string, readings: Reading[], languages: string[]): Reading[] {
  if (!readings.some(({ hasTime, end }) => hasTime && !end)) return readings;
  const durations = findDurations(text, languages);
  return readings.map((reading, at) => {
    if (!reading.hasTime || reading.end) return reading;
    const [before, next] = [readings[at - 1], readings[at + 1]];
    const found =
      durations.find(
        ({ index, end }) =>
          index >= endOf(reading) &&
          (!next || end <= next.index) &&
          index - endOf(reading) <= CLOSE &&
          FOR.test(text.slice(endOf(reading), index)),
      ) ??
      durations.find(
        ({ index, end }) =>
          end <= reading.index &&
          (!before || index >= endOf(before)) &&
          reading.index - end <= CLOSE &&
          AT.test(text.slice(end, reading.index)),
      );
    if (!found) return reading;
    const index = Math.min(reading.index, found.index);
    const length = Math.max(endOf(reading), found.end) - index;
    const { alternative } = reading;
    return {
      ...reading,
      index,
      length,
      text: text.slice(index, index + length),
      end: after(reading.start, found.minutes),
      ...(alternative
        ? { alternative: { ...alternative, end: after(alternative.start, found.minutes) } }
        : {}),
    };
  });
}

function after({ year, month, day, hour, minute }: Wall, minutes: number): Wall {
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute + minutes));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}
