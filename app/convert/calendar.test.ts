import { describe, expect, it } from 'vitest';
import { instant, shiftDay } from './calendar.api';

describe('an instant from the calendar', () => {
  it('is the wall clock minus the event offset', () => {
    expect(instant('Wed Apr 15 2026 10:00:00', '7200')).toBe(Date.UTC(2026, 3, 15, 8));
  });

  it('is midnight for a date alone', () => {
    expect(instant('Wed Apr 15 2026', '-18000')).toBe(Date.UTC(2026, 3, 15, 5));
  });

  it.each([
    ['15.04.2026 10:00:00', '7200'],
    ['Wed Foo 15 2026', '0'],
    ['', '0'],
    ['Wed Apr 15 2026', 'x'],
  ])('%j with offset %j is none', (text, offset) => expect(instant(text, offset)).toBeNull());
});

describe('days', () => {
  it('move over months and years', () => {
    expect(shiftDay('2026-12-31', 1)).toBe('2027-01-01');
    expect(shiftDay('2026-03-01', -1)).toBe('2026-02-28');
  });
});
