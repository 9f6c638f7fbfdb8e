import { describe, expect, it } from 'vitest';
import type { DayEvent } from './calendar.api';
import { anEvent } from './agenda/event-for-test';
import type { DaySpan } from './agenda/day-span';
import { layOut, wholeDayEvents } from './day-layout';

const event = (id: number, from: string, to: string): DayEvent =>
  anEvent(`${from}Z`, `${to}Z`, { id, name: `Event ${id}` });
const span: DaySpan = { day: '2026-11-24', start: Date.parse('2026-11-24T00:00Z'), minutes: 24 * 60 };

describe('the picture of a day', () => {
  it('cuts what runs over midnight and leaves out other days', () => {
    const blocks = layOut(
      [
        event(1, '2026-11-23T22:00', '2026-11-24T01:00'),
        event(2, '2026-11-24T23:00', '2026-11-25T02:00'),
        event(3, '2026-11-23T10:00', '2026-11-23T11:00'),
        event(4, '2026-11-23T23:00', '2026-11-24T00:00'),
      ],
      span,
    );
    expect(blocks.map(({ event, from, to }) => [event.id, from, to])).toEqual([
      [1, 0, 60],
      [2, 1380, 1440],
    ]);
  });

  it('puts overlapping events side by side, others at full width', () => {
    const blocks = layOut(
      [
        event(1, '2026-11-24T10:00', '2026-11-24T11:00'),
        event(2, '2026-11-24T10:30', '2026-11-24T11:30'),
        event(3, '2026-11-24T12:00', '2026-11-24T13:00'),
      ],
      span,
    );
    expect(blocks.map(({ left, width }) => [left, width])).toEqual([
      [0, 0.5],
      [0.5, 0.5],
      [0, 1],
    ]);
  });

  it('shows events of whole days on each of their days, and not among the hours', () => {
    const fair = { ...event(1, '2026-11-24T00:00', '2026-11-24T00:00') };
    fair.wholeDays = { first: '2026-11-24', last: '2026-11-25' };
    expect(layOut([fair], span)).toEqual([]);
    const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'];
    expect(days.map((day) => wholeDayEvents([fair], day).length)).toEqual([0, 1, 1, 0]);
  });

  it('puts what follows a change of clocks where it really is', () => {
    const autumn = { day: '2026-10-25', start: Date.parse('2026-10-25T00:00+02:00'), minutes: 25 * 60 };
    const night = anEvent('2026-10-25T01:00+02:00', '2026-10-25T04:00+01:00');
    expect(layOut([night], autumn)).toMatchObject([{ from: 60, to: 300 }]);
  });
});
