import { describe, expect, it } from 'vitest';
import type { DayEvent } from './calendar.api';
import { hoursShown, layOut } from './day-layout';

const utc = (instant: number) => {
  const date = new Date(instant);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
};
const event = (id: number, from: string, to: string, more: Partial<DayEvent> = {}): DayEvent => ({
  id,
  name: `Event ${id}`,
  description: '',
  start: Date.parse(`${from}Z`),
  end: Date.parse(`${to}Z`),
  allDay: false,
  busy: true,
  ...more,
});
const day = '2026-11-24';

describe('the picture of a day', () => {
  it('cuts what runs over midnight and leaves out other days', () => {
    const blocks = layOut(
      [
        event(1, '2026-11-23T22:00', '2026-11-24T01:00'),
        event(2, '2026-11-24T23:00', '2026-11-25T02:00'),
        event(3, '2026-11-23T10:00', '2026-11-23T11:00'),
        event(4, '2026-11-23T23:00', '2026-11-24T00:00'),
      ],
      day,
      utc,
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
      day,
      utc,
    );
    expect(blocks.map(({ left, width }) => [left, width])).toEqual([
      [0, 0.5],
      [0.5, 0.5],
      [0, 1],
    ]);
  });

  it('shows the working day, and more when something lies outside it', () => {
    expect(hoursShown([])).toEqual([8, 19]);
    expect(
      hoursShown([
        { from: 6 * 60 + 30, to: 7 * 60 },
        { from: 1400, to: 1440 },
      ]),
    ).toEqual([6, 24]);
  });

  it('is not widened by an all-day event', () => {
    const blocks = layOut([event(1, '2026-11-24T00:00', '2026-11-25T00:00', { allDay: true })], day, utc);
    expect(blocks).toHaveLength(1);
    expect(hoursShown(blocks)).toEqual([8, 19]);
  });
});
