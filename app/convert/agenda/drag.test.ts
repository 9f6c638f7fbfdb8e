import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DaySpan, daySpan } from './day-span';
import { draftOf, movedBy, movedTo, stretchedBy, stretchedTo } from './drag';

const BERLIN = 'Europe/Berlin';
const DAY = 24 * 60;
const ten = { from: 600, to: 660 };

describe('moving an event on the day', () => {
  it('goes by quarters of an hour and keeps the length', () => {
    expect(movedBy(ten, 15, DAY)).toEqual({ from: 615, to: 675 });
    expect(movedBy(ten, -60, DAY)).toEqual({ from: 540, to: 600 });
  });

  it('goes from between two quarters to the next one on the way', () => {
    const odd = { from: 610, to: 640 };
    expect(movedBy(odd, 15, DAY).from).toBe(615);
    expect(movedBy(odd, -15, DAY).from).toBe(600);
  });

  it('stays on the day, though the end may lie behind it', () => {
    expect(movedTo(ten, -200, DAY)).toEqual({ from: 0, to: 60 });
    expect(movedTo(ten, 5000, DAY)).toEqual({ from: 1425, to: 1485 });
  });

  it('never leaves the quarters, the day or the length, wherever it is dragged', () => {
    const extent = fc
      .record({ from: fc.integer({ min: 0, max: 1400 }), length: fc.integer({ min: 15, max: 600 }) })
      .map(({ from, length }) => ({ from, to: from + length }));
    const dayMinutes = fc.constantFrom(23 * 60, DAY, 25 * 60);
    fc.assert(
      fc.property(extent, fc.double({ min: -3000, max: 3000, noNaN: true }), dayMinutes, (one, to, day) => {
        const moved = movedTo(one, to, day);
        expect(moved.to - moved.from).toBe(one.to - one.from);
        expect(moved.from % 15).toBe(0);
        expect(moved.from).toBeGreaterThanOrEqual(0);
        expect(moved.from).toBeLessThan(day);
        const stretched = stretchedTo(one, to, day);
        expect(stretched.from).toBe(one.from);
        expect(stretched.to - stretched.from).toBeGreaterThanOrEqual(15);
        expect(stretched.to).toBeLessThanOrEqual(Math.max(day, one.to, one.from + 15));
      }),
    );
  });
});

describe('stretching an event', () => {
  it('moves its end alone, a quarter of an hour at least', () => {
    expect(stretchedBy(ten, 30, DAY)).toEqual({ from: 600, to: 690 });
    expect(stretchedBy(ten, -240, DAY)).toEqual({ from: 600, to: 615 });
  });

  it('does not go beyond the day, nor cut what already does', () => {
    expect(stretchedTo(ten, 2000, DAY).to).toBe(DAY);
    expect(stretchedTo({ from: 1400, to: 1500 }, 2000, DAY).to).toBe(1500);
  });
});

describe('the fields', () => {
  const of = (day: string): DaySpan => daySpan(day, BERLIN) ?? { day, start: 0, minutes: 0 };

  it('say what the picture shows', () => {
    expect(draftOf({ from: 615, to: 660 }, of('2026-11-24'), BERLIN, 1)).toEqual({
      time: '10:15',
      minutes: 45,
    });
  });

  it('leave out the missing hour in spring', () => {
    expect(draftOf({ from: 120, to: 180 }, of('2026-03-29'), BERLIN, 1).time).toBe('03:00');
  });

  it('step over the hour that comes a second time, in the way of the move', () => {
    const second = { from: 3 * 60 + 15, to: 4 * 60 };
    expect(draftOf(second, of('2026-10-25'), BERLIN, 1).time).toBe('03:00');
    expect(draftOf(second, of('2026-10-25'), BERLIN, -1).time).toBe('02:45');
  });
});
