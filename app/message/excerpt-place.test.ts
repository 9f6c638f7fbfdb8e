import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOfBar } from './excerpt-place';

const pane = { top: 100, bottom: 500, left: 50, right: 650 };
const bar = { width: 300, height: 40 };

describe('the bar of a selected text', () => {
  it('stands above what is selected, or below when there is no room above', () => {
    expect(placeOfBar({ top: 300, bottom: 320, left: 80, right: 200 }, pane, bar)).toEqual({
      top: 152,
      left: 30,
    });
    expect(placeOfBar({ top: 110, bottom: 130, left: 80, right: 200 }, pane, bar)).toEqual({
      top: 38,
      left: 30,
    });
  });

  it('stands below the pane when the selection fills it, has left it, or the pane is narrow', () => {
    expect(placeOfBar({ top: 50, bottom: 600, left: 80, right: 200 }, pane, bar)).toBeNull();
    expect(placeOfBar({ top: 520, bottom: 560, left: 80, right: 200 }, pane, bar)).toBeNull();
    expect(
      placeOfBar({ top: 300, bottom: 320, left: 80, right: 200 }, { ...pane, right: 360 }, bar),
    ).toBeNull();
  });

  it('never covers what is selected and never leaves the pane', () => {
    const edge = fc.integer({ min: -200, max: 900 });
    fc.assert(
      fc.property(edge, edge, edge, fc.nat(400), (top, left, height, width) => {
        const selected = { top, bottom: top + Math.abs(height), left, right: left + width };
        const place = placeOfBar(selected, pane, bar);
        if (place === null) return;
        const y = pane.top + place.top;
        expect(y + bar.height <= selected.top || y >= selected.bottom).toBe(true);
        expect(y >= pane.top && y + bar.height <= pane.bottom).toBe(true);
        expect(place.left >= 0 && pane.left + place.left + bar.width <= pane.right).toBe(true);
      }),
    );
  });
});
