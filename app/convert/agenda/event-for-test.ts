import type { DayEvent } from '../calendar.api';

/** An event of one's calendar; instants are ISO texts with their offset. */
export function anEvent(from: string, to: string, more: Partial<DayEvent> = {}): DayEvent {
  return {
    id: 1,
    name: 'Standup',
    description: '',
    start: Date.parse(from),
    end: Date.parse(to),
    wholeDays: null,
    busy: true,
    ...more,
  };
}
