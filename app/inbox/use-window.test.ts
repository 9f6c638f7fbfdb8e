import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowOf } from './use-window';

describe('the window of a list', () => {
  it('holds what is in sight and eight rows on each side', () => {
    expect(windowOf({ top: 100, height: 640, count: 1000, rowHeight: 64 })).toEqual({ first: 92, end: 119 });
  });

  it('starts at the first row and ends at the last', () => {
    expect(windowOf({ top: 0, height: 640, count: 5, rowHeight: 64 })).toEqual({ first: 0, end: 5 });
    expect(windowOf({ top: 0, height: 640, count: 0, rowHeight: 64 })).toEqual({ first: 0, end: 0 });
  });

  it('covers the sight wherever it is, and never grows with the list', () => {
    const sight = fc.record({
      top: fc.nat(200_000),
      height: fc.integer({ min: 1, max: 4000 }),
      count: fc.nat(100_000),
      rowHeight: fc.constantFrom(56, 64),
    });
    fc.assert(
      fc.property(sight, ({ top, height, count, rowHeight }) => {
        const { first, end } = windowOf({ top, height, count, rowHeight });
        const shown = Math.ceil(height / rowHeight) + 1;
        expect(end - first).toBeLessThanOrEqual(shown + 16);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(end - first).toBeGreaterThanOrEqual(Math.min(count, shown));
        if (top + shown <= count) expect(first <= top && end >= top + shown).toBe(true);
      }),
    );
  });
});
