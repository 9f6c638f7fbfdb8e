// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLaterWords, loadLocale } from '@/i18n/i18n';
import type { Extent } from './drag';
import { EventBlock } from './EventBlock';

const HOUR_PX = 40;
const changes = vi.fn<(extent: Extent, way: 1 | -1) => void>();

beforeEach(async () => {
  await loadLocale('en');
  await loadLaterWords();
  changes.mockReset();
  // No layout here: the day begins at the top of the page.
  HTMLElement.prototype.setPointerCapture = vi.fn<() => void>();
});
afterEach(cleanup);

function show(): HTMLElement {
  const scroller = { current: document.createElement('div') };
  scroller.current.append(document.createElement('div'));
  render(
    <EventBlock
      extent={{ from: 600, to: 660 }}
      dayMinutes={24 * 60}
      work={{ from: 540, to: 1080 }}
      hourPx={HOUR_PX}
      words="10:00 to 11:00, free"
      hours="10:00–11:00"
      isShared={false}
      isClash={false}
      scroller={scroller}
      onChange={changes}
    />,
  );
  return screen.getByRole('slider', { name: 'New event' });
}

describe('the new event on the day', () => {
  it.each([
    ['ArrowUp', false, 585, 645],
    ['ArrowDown', false, 615, 675],
    ['PageDown', false, 660, 720],
    ['Home', false, 540, 600],
    ['End', false, 1020, 1080],
    ['ArrowDown', true, 600, 675],
    ['ArrowLeft', true, 600, 645],
  ])('goes with %s (Shift: %s)', (key, shiftKey, from, to) => {
    fireEvent.keyDown(show(), { key, shiftKey });
    expect(changes.mock.calls.map(([extent]) => extent)).toEqual([{ from, to }]);
  });

  it('leaves other keys to the page', () => {
    const block = show();
    expect(fireEvent.keyDown(block, { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(block, { key: 'ArrowDown', ctrlKey: true })).toBe(true);
    expect(changes).not.toHaveBeenCalled();
  });

  it('follows the pointer by the place it was taken at', () => {
    const block = show();
    fireEvent.pointerDown(block, { clientY: 10.5 * HOUR_PX, button: 0, isPrimary: true });
    fireEvent.pointerUp(block, { clientY: 12.5 * HOUR_PX + 3 });
    expect(changes.mock.calls).toEqual([[{ from: 720, to: 780 }, 1]]);
  });

  it('grows by its lower edge', () => {
    const block = show();
    const edge = block.querySelector('[data-end]') ?? block;
    fireEvent.pointerDown(edge, { clientY: 11 * HOUR_PX, button: 0, isPrimary: true });
    fireEvent.pointerUp(block, { clientY: 11.5 * HOUR_PX });
    expect(changes.mock.calls.map(([extent]) => extent)).toEqual([{ from: 600, to: 690 }]);
  });

  it('goes back when Escape breaks a drag off, and the dialog does not hear it', () => {
    const block = show();
    const heard = vi.fn<() => void>();
    document.addEventListener('keydown', heard);
    fireEvent.pointerDown(block, { clientY: 10.5 * HOUR_PX, button: 0, isPrimary: true });
    fireEvent.keyDown(block, { key: 'Escape' });
    fireEvent.pointerUp(block, { clientY: 12.5 * HOUR_PX });
    document.removeEventListener('keydown', heard);
    expect(changes.mock.calls.map(([extent]) => extent)).toEqual([{ from: 600, to: 660 }]);
    expect(heard).not.toHaveBeenCalled();
  });
});
