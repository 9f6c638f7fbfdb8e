import { describe, expect, it } from 'vitest';
import { choiceOf, periodOf, PERIODS } from './period-choices';

// Already the next day in Berlin, still the old year in New York.
const now = new Date('2025-12-31T23:30:00Z');

describe('a period by one choice', () => {
  it('counts days on the reader’s calendar, today included', () => {
    expect(periodOf('today', now, 'Europe/Berlin')).toEqual({ since: '2026-01-01', until: '' });
    expect(periodOf('today', now, 'America/New_York')).toEqual({ since: '2025-12-31', until: '' });
    expect(periodOf('week', now, 'Europe/Berlin').since).toBe('2025-12-26');
    expect(periodOf('month', now, 'Europe/Berlin').since).toBe('2025-12-03');
    expect(periodOf('year', now, 'Europe/Berlin').since).toBe('2026-01-01');
    expect(periodOf('year', now, 'America/New_York').since).toBe('2025-01-01');
  });

  it('is known again from its days', () => {
    const middle = new Date('2026-06-15T12:00:00Z');
    for (const choice of PERIODS) {
      expect(choiceOf(periodOf(choice, middle, 'UTC'), middle, 'UTC')).toBe(choice);
    }
    expect(choiceOf({ since: '', until: '2026-06-01' }, middle, 'UTC')).toBe('own');
  });
});
