import type { DayEvent } from './calendar.api';
import type { Wall } from './when/when';

/** An event on the picture of one day: minutes from midnight, and its share of the width (0…1). */
export interface Block {
  event: DayEvent;
  from: number;
  to: number;
  left: number;
  width: number;
}

const DAY = 24 * 60;

/**
 * The events of a day (`YYYY-MM-DD`) as blocks; one across midnight is cut at the edges, overlapping
 * ones stand side by side. `wall` gives the calendar's wall clock of an instant.
 */
export function layOut(
  events: readonly DayEvent[],
  day: string,
  wall: (instant: number) => Omit<Wall, 'second'>,
): Block[] {
  const blocks = events
    .map((event) => ({
      event,
      from: minuteOn(day, wall(event.start)),
      to: minuteOn(day, wall(event.end)),
      left: 0,
      width: 1,
    }))
    .filter(({ event, from, to }) => (event.allDay ? from < DAY && to > 0 : to > 0 && from < DAY))
    .map((block) => ({ ...block, from: Math.max(0, block.from), to: Math.min(DAY, block.to) }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return sideBySide(blocks);
}

/** Whole hours the picture covers: the working day, widened to whatever lies outside it. */
export function hoursShown(
  blocks: readonly { from: number; to: number; event?: DayEvent }[],
): [first: number, last: number] {
  const timed = blocks.filter(({ event }) => !event?.allDay);
  const first = Math.min(8, ...timed.map(({ from }) => Math.floor(from / 60)));
  const last = Math.max(19, ...timed.map(({ to }) => Math.ceil(to / 60)));
  return [first, last];
}

function sideBySide(sorted: Block[]): Block[] {
  const result: Block[] = sorted.filter(({ event }) => event.allDay);
  let group: Block[] = [];
  let groupEnd = -1;
  const flush = (): void => {
    group.forEach((block, index) =>
      result.push({ ...block, left: index / group.length, width: 1 / group.length }),
    );
    group = [];
  };
  for (const block of sorted) {
    if (block.event.allDay) continue;
    if (block.from >= groupEnd) flush();
    group.push(block);
    groupEnd = Math.max(groupEnd, block.to);
  }
  flush();
  return result;
}

function minuteOn(day: string, wall: Omit<Wall, 'second'>): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return (Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute) - midnight) / 60_000;
}
