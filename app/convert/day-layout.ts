import type { DayEvent } from './calendar.api';
import { coversDay } from './agenda/free-slots';
import { type DaySpan, minuteOf } from './agenda/day-span';

/** An event on the picture of one day: minutes since the day began, and its share of the width (0…1). */
export interface Block {
  event: DayEvent;
  from: number;
  to: number;
  left: number;
  width: number;
}

/** Events of whole days, which stand above the hours. */
export function wholeDayEvents(events: readonly DayEvent[], day: string): DayEvent[] {
  return events.filter((event) => coversDay(event, day));
}

/** The events of a day with hours as blocks; one across midnight is cut at the edges, overlapping ones stand side by side. */
export function layOut(events: readonly DayEvent[], span: DaySpan): Block[] {
  const blocks = events
    .filter(({ wholeDays }) => wholeDays === null)
    .map((event) => ({
      event,
      from: minuteOf(span, event.start),
      to: minuteOf(span, event.end),
      left: 0,
      width: 1,
    }))
    .filter(({ from, to }) => from < span.minutes && (to > 0 || from >= 0))
    .map((block) => ({ ...block, from: Math.max(0, block.from), to: Math.min(span.minutes, block.to) }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return sideBySide(blocks);
}

function sideBySide(sorted: Block[]): Block[] {
  const result: Block[] = [];
  let group: Block[] = [];
  let groupEnd = -1;
  const flush = (): void => {
    group.forEach((block, index) =>
      result.push({ ...block, left: index / group.length, width: 1 / group.length }),
    );
    group = [];
  };
  for (const block of sorted) {
    if (block.from >= groupEnd) flush();
    group.push(block);
    groupEnd = Math.max(groupEnd, block.to);
  }
  flush();
  return result;
}
